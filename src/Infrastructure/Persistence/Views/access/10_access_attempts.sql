-- Counts an attempt under every key before it is judged, or says until when none is judged. After `free` attempts in
-- a row each further one doubles the wait, from half a minute to a quarter of an hour; an hour of quiet forgets.
create function access.take_attempt(keys text[], free integer[], moment timestamptz) returns timestamptz language plpgsql as $$
declare
  blocked timestamptz;
begin
  insert into access.attempts (key, failures, last_at) select unnest(keys), 0, moment on conflict do nothing;
  perform 1 from access.attempts where key = any(keys) order by key for update;
  select max(blocked_until) into blocked from access.attempts where key = any(keys) and blocked_until > moment;
  if blocked is not null then
    return blocked;
  end if;

  update access.attempts a
     set failures = counted.n, last_at = moment,
         blocked_until = case when counted.n >= counted.free
                              then moment + least(interval '30 seconds' * power(2, least(counted.n - counted.free, 10)), interval '15 minutes') end
    from (select t.key, k.free, case when t.last_at < moment - interval '1 hour' then 1 else t.failures + 1 end as n
            from unnest(keys, free) k(key, free) join access.attempts t on t.key = k.key) counted
   where a.key = counted.key;
  return null;
end
$$;
