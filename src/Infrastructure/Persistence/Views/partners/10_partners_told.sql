-- Every node hears, when it is committed, that a token or what its client may do is no longer what it remembers.
create function partners.tell_token() returns trigger language plpgsql as $$
begin
  perform pg_notify('igm_access', 'token:' || old.id);
  return null;
end
$$;

create trigger tell_changed after update on partners.access_tokens for each row
  when (old.revoked_at is distinct from new.revoked_at)
  execute function partners.tell_token();
create trigger tell_deleted after delete on partners.access_tokens for each row execute function partners.tell_token();

create function partners.tell_client() returns trigger language plpgsql as $$
begin
  perform pg_notify('igm_access', 'client:' || old.id);
  return null;
end
$$;

create trigger tell_changed after update on partners.clients for each row
  when ((old.status, old.scopes, old.purposes, old.valid_from, old.valid_until, old.requests_per_minute)
        is distinct from (new.status, new.scopes, new.purposes, new.valid_from, new.valid_until, new.requests_per_minute))
  execute function partners.tell_client();
create trigger tell_deleted after delete on partners.clients for each row execute function partners.tell_client();
