-- What the API asks for one order, in one round trip; the number makes the id as benchmarks/Register.cs does.
\set order random(1, :orders)
select a.id, a.version, a.type, a.state, a.channel, a.paper, a.court_department as department_code, a.company_name, a.company_nit, a.plaintiff, a.legal_basis,
       a.fixed_until, a.load_id, a.received_at, a.registered_at, a.answer_by, a.annotated_at, a.expires_on, a.review_on, a.extended_on, a.returned_on,
       a.ended_on, a.subjects, a.acts, a.proposals, a.scans, a.exits, a.letters
  from control.v_arraigo_details_v1 a
 where a.id = ('019a0000-0000-7000-8000-' || lpad(to_hex(:order::bigint), 12, '0'))::uuid;
