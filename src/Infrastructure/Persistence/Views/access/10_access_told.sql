-- Every node hears, when it is committed, that a session or what its officer may do is no longer what it remembers.
create function access.tell_session() returns trigger language plpgsql as $$
begin
  perform pg_notify('igm_access', 'session:' || old.id);
  return null;
end
$$;

create trigger tell_changed after update on access.sessions for each row
  when ((old.revoked_at, old.token_hash, old.expires_at) is distinct from (new.revoked_at, new.token_hash, new.expires_at))
  execute function access.tell_session();
create trigger tell_deleted after delete on access.sessions for each row execute function access.tell_session();

create function access.tell_officer() returns trigger language plpgsql as $$
begin
  perform pg_notify('igm_access', 'officer:' || old.id);
  return null;
end
$$;

create trigger tell_changed after update on access.officers for each row
  when ((old.status, old.roles, old.reach_kind, old.reach_codes) is distinct from (new.status, new.roles, new.reach_kind, new.reach_codes))
  execute function access.tell_officer();
create trigger tell_deleted after delete on access.officers for each row execute function access.tell_officer();
