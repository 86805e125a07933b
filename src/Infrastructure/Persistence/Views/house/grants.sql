-- Applied after every migration: what the API's role may do, and no more.
-- Nothing of the register is ever deleted; the audit is only ever appended to.
do $$
declare
  area text;
begin
  for area in select nspname from pg_namespace where nspname in ('house', 'people', 'territory', 'access', 'control', 'audit') loop
    execute format('grant usage on schema %I to {api}', area);
    execute format('grant select, insert on all tables in schema %I to {api}', area);
    execute format('grant usage, select on all sequences in schema %I to {api}', area);
    execute format('grant execute on all functions in schema %I to {api}', area);
    if area <> 'audit' then
      execute format('grant update on all tables in schema %I to {api}', area);
    end if;
    if area in ('house', 'access') then
      execute format('grant delete on all tables in schema %I to {api}', area);
    end if;
  end loop;
  revoke insert, update, delete on house.applied_scripts, house.migrations from {api};
end
$$;
