-- Alerts are read through functions that take the class of visibility: who asks without saying what they may see gets nothing.
-- Each is one plain select, so that the planner takes it in and the class leads every index it uses.
create view control.w_alert_rows_v1 as
select a.id, a.version, a.type, a.class, a.direction, a.visibility, a.state, a.origin, a.reference, a.reference_key,
       a.subject_kind, a.full_name, a.folded_name, a.cui, a.person_id, a.document_numbers,
       coalesce(a.full_name, replace(rtrim(a.documents[1], ':'), ':', ' '), left(a.description, 120)) as subject_line,
       a.valid_from, a.valid_until, a.begins_on, a.expires_on, a.registered_at, a.activated_at, a.ended_on, a.load_id is not null as imported,
       p.id as proposal_id, p.kind as proposal_kind, p.proposed_by_name as proposed_by
  from control.alerts a
  left join control.alert_proposals p on p.alert_id = a.id and p.outcome = 'Pending';

create function control.v_alerts_v1(seen text) returns setof control.w_alert_rows_v1
  language sql stable parallel safe as
$$ select r.* from control.w_alert_rows_v1 r where r.visibility = seen $$;

-- The whole alert in one row, children as JSON in the wire's own names, so that reading it is one round trip.
create view control.w_alert_details_v1 as
select a.id, a.version, a.type, t.name as type_name, a.class, a.direction, a.visibility, a.state, t.disclosure, t.instruction, a.narrowing, a.origin, a.reference,
       jsonb_build_object(
         'kind', a.subject_kind, 'fullName', a.full_name, 'givenNames', a.given_names, 'surnames', a.surnames, 'birthDate', a.birth_date, 'sex', a.sex,
         'nationality', a.nationality, 'cui', a.cui, 'description', a.description, 'personId', a.person_id,
         'documents', (select coalesce(jsonb_agg(jsonb_build_object('state', split_part(d, ':', 1), 'number', split_part(d, ':', 2), 'kind', nullif(split_part(d, ':', 3), '')) order by n), '[]')
                         from unnest(a.documents) with ordinality as kept(d, n)))::text as subject,
       a.valid_from, a.valid_until, a.begins_on, a.expires_on, a.load_id, a.registered_at, a.activated_at, a.ended_on,
       (select jsonb_agg(jsonb_build_object(
                 'id', c.id, 'sequence', c.sequence, 'kind', c.kind, 'at', c.at, 'by', c.by_name, 'proposedBy', c.proposed_by_name, 'proposedAt', c.proposed_at,
                 'effectiveOn', c.effective_on, 'why', c.why, 'changes', c.changes,
                 'paper', case when c.paper_number is not null then jsonb_build_object('authority', c.paper_authority, 'number', c.paper_number, 'date', c.paper_date, 'sha256', c.paper_sha256) end,
                 'note', case when c.note_text is not null then jsonb_build_object('institution', c.note_institution, 'direction', c.note_direction, 'at', c.note_at, 'text', c.note_text, 'reference', c.note_reference) end)
               order by c.sequence)
          from control.alert_acts c where c.alert_id = a.id)::text as acts,
       (select jsonb_agg(jsonb_build_object(
                 'id', p.id, 'kind', p.kind, 'outcome', p.outcome, 'proposedBy', p.proposed_by_name, 'proposedAt', p.proposed_at, 'why', p.why, 'correction', p.correction,
                 'paper', case when p.paper_number is not null then jsonb_build_object('authority', p.paper_authority, 'number', p.paper_number, 'date', p.paper_date, 'sha256', p.paper_sha256) end,
                 'answeredBy', p.answered_by_name, 'answeredAt', p.answered_at, 'answer', p.answer) order by p.proposed_at, p.id)
          from control.alert_proposals p where p.alert_id = a.id)::text as proposals
  from control.alerts a
  join control.alert_types t on t.code = a.type;

create function control.v_alert_details_v1(seen text) returns setof control.w_alert_details_v1
  language sql stable parallel safe as
$$ select d.* from control.w_alert_details_v1 d where d.visibility = seen $$;

-- What figures are counted from: a line per act that brings an alert into force or takes it out, on its effective day.
create view control.w_alert_flows_v1 as
select act.effective_on as day, a.type, a.class, a.origin, a.visibility,
       (act.kind = 'Activated')::int as entered, (act.kind = 'Lifted')::int as lifted,
       (act.kind = 'Expired')::int as expired, (act.kind = 'Annulled')::int as annulled
  from control.alert_acts act
  join control.alerts a on a.id = act.alert_id
 where act.kind in ('Activated', 'Lifted', 'Expired', 'Annulled');

create function control.v_alert_flows_v1(seen text) returns setof control.w_alert_flows_v1
  language sql stable parallel safe as
$$ select f.* from control.w_alert_flows_v1 f where f.visibility = seen $$;
