-- What the API writes before it answers a read of a named person: one row, one round trip, one durable commit.
\set n :n + 1
insert into audit.entries (id, at, use_case, outcome, error_code, actor_id, actor_name, actor_kind, on_behalf_of, session_id, origin,
                           purpose, case_reference, exchange, trace_id, subjects, changes, why, evidence, mark, hash, mac, mac_key)
values (('01bf0000-' || lpad(to_hex(:run::bigint), 4, '0') || '-7' || lpad(to_hex(:client_id::bigint), 3, '0') || '-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, now(), 'GetArraigo', 'read', null, '01a00000-0000-7000-8000-000000000001', 'arraigos.recepcion', 'Officer', null, '01a00000-0000-7000-8000-000000000002', '127.0.0.1',
        'arraigo_registration', null, '{}', '4bf92f3577b34da6a3ce929d0e0e4736', array[('01ba0000-' || lpad(to_hex(:run::bigint), 4, '0') || '-7' || lpad(to_hex(:client_id::bigint), 3, '0') || '-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid], null, null, '{}', null, sha256(convert_to((:run::text || '-' || :client_id::text || '-' || :n::text), 'UTF8')), sha256(convert_to((:run::text || '-' || :client_id::text || '-' || :n::text), 'UTF8')), 'local');
