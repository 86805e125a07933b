-- Counts a person once a day for each client and purpose, while there is room; answers how many may still follow, or -1 for none.
-- The client's row says how many, so that a change holds at the next question. Not flushed by itself: the audit entry that is
-- written before every answer, and before every refusal, flushes what came before it.
create function partners.ask_person(asking uuid, wanted text, today date, asked bytea, out room integer, out allowed integer) language plpgsql as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  select c.persons_per_day into allowed from partners.clients c where c.id = asking;
  insert into partners.persons_asked (client_id, purpose, day, person) values (asking, wanted, today, asked) on conflict do nothing;
  if not found then
    select allowed - k.persons into room from partners.person_counts k where k.client_id = asking and k.purpose = wanted and k.day = today;
    room := greatest(room, 0);
    return;
  end if;

  insert into partners.person_counts as k (client_id, purpose, day, persons) select asking, wanted, today, 1 where allowed > 0
    on conflict (client_id, purpose, day) do update set persons = k.persons + 1 where k.persons < allowed
    returning allowed - k.persons into room;
  if room is null then
    delete from partners.persons_asked p where p.client_id = asking and p.purpose = wanted and p.day = today and p.person = asked;
    room := -1;
  end if;
end
$$;
