-- Applied after every migration: what the API's role may do, and no more. Everything is read and added to; a row changes
-- only where it is named here, and is forgotten only where it counts for nothing any more. tests/WebApi.Tests/House/GrantsTests.
do $$
declare
  area text;
  changing text;
begin
  for area in select nspname from pg_namespace where nspname in ('house', 'people', 'territory', 'access', 'control', 'partners', 'audit') loop
    execute format('revoke all on all tables in schema %I from {api}', area);
    execute format('grant usage on schema %I to {api}', area);
    execute format('grant select, insert on all tables in schema %I to {api}', area);
    execute format('grant usage, select on all sequences in schema %I to {api}', area);
    execute format('grant execute on all functions in schema %I to {api}', area);
  end loop;
  foreach changing in array array[
    'access.officers', 'access.sessions', 'access.attempts',
    'control.arraigos', 'control.arraigo_subjects', 'control.courts',
    'house.number_series', 'house.outbox', 'house.outbox_kept',
    'partners.clients', 'partners.client_secrets', 'partners.client_keys', 'partners.access_tokens', 'partners.person_counts',
    'people.people', 'people.companies']
  loop
    execute format('grant update on %s to {api}', changing);
  end loop;
  grant update (outcome, answered_by, answered_by_name, answered_at, answer) on control.arraigo_proposals to {api};
  grant update (outcome, answered_by, answered_by_name, answered_at, answer) on control.alert_proposals to {api};
  -- Not the type, the class nor the origin: what a correction may not touch, the role cannot.
  grant update (version, visibility, reference, reference_key, folded_name, valid_from, valid_until, begins_on, expires_on, narrowing, activated_at, ended_on, ended_by,
                subject_kind, full_name, given_names, surnames, birth_date, sex, nationality, cui, documents, description, person_id) on control.alerts to {api};
  grant update (version) on control.arraigo_types to {api};
  grant update (signature, version) on control.certificates to {api};
  grant update (dispatched_at, dispatched_by, way, reference, version) on control.letters to {api};
  grant delete on access.attempts, house.outbox, partners.used_assertions, partners.persons_asked to {api};
  revoke insert on house.applied_scripts, house.migrations from {api};
  revoke insert on all tables in schema territory from {api};
  grant insert on territory.holidays to {api};
end
$$;
