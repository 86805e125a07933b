-- The whole order in one row, children as JSON in the wire's own names, so that reading it is one round trip.
create function control.paper_json(court_id uuid, court_name text, oficio text, case_file text, oficio_date date, resolution_date date, judge text, document uuid)
  returns jsonb language sql immutable parallel safe
  return case when court_id is not null then jsonb_build_object(
    'courtId', court_id, 'courtName', court_name, 'oficio', oficio, 'caseFile', case_file, 'oficioDate', oficio_date,
    'resolutionDate', resolution_date, 'judge', judge, 'document', document) end;

create function control.substitution_json(means text, substituted_by text, replacement_id uuid)
  returns jsonb language sql immutable parallel safe
  return case when means is not null then jsonb_build_object('means', means, 'by', substituted_by, 'replacementId', replacement_id) end;

create view control.v_arraigo_details_v1 as
select a.id, a.version, a.type, a.state, a.channel, c.department_code as court_department,
       control.paper_json(a.court_id, a.court_name, a.oficio, a.case_file, a.oficio_date, a.resolution_date, a.judge, a.document)::text as paper,
       a.company_name, a.company_nit, a.plaintiff, a.legal_basis, a.fixed_until, a.load_id, a.received_at, a.registered_at, a.answer_by, a.annotated_at,
       a.expires_on, a.review_on, a.extended_on, a.returned_on, a.ended_on,
       (select jsonb_agg(jsonb_build_object(
                 'id', s.id, 'ordinal', s.ordinal, 'fullName', s.full_name, 'givenNames', s.given_names, 'firstSurname', s.first_surname,
                 'secondSurname', s.second_surname, 'oneSurname', s.one_surname, 'cui', s.cui,
                 'passports', (select coalesce(jsonb_agg(jsonb_build_object('state', split_part(p, ':', 1), 'number', split_part(p, ':', 2)) order by n), '[]')
                                 from unnest(s.passports) with ordinality as kept(p, n)),
                 'cedula', s.cedula, 'birthDate', s.birth_date, 'age', s.age, 'ageInYear', s.age_in_year, 'sex', s.sex, 'nationality', s.nationality,
                 'maritalStatus', s.marital_status, 'occupation', s.occupation, 'domicile', s.domicile, 'father', s.father, 'mother', s.mother,
                 'personId', s.person_id, 'strength', s.strength,
                 'state', case when s.ended_by is null then a.state when s.ended_by = 'Lifted' then 'LEVANTADO' when s.ended_by = 'Substituted' then 'SUSTITUIDO'
                               when s.ended_by = 'Annulled' then 'ANULADO' else 'CADUCADO' end,
                 'inForceFrom', v.in_force_from, 'inForceUntil', v.in_force_until, 'reviewFrom', v.review_from, 'reviewUntil', v.review_until, 'waitingFrom', v.waiting_from, 'waitingUntil', v.waiting_until, 'reviewOn', s.review_on, 'endedOn', s.ended_on) order by s.ordinal)
          from control.arraigo_subjects s join control.v_arraigos_in_force_v1 v on v.subject_id = s.id where s.arraigo_id = a.id)::text as subjects,
       (select jsonb_agg(jsonb_build_object(
                 'id', t.id, 'sequence', t.sequence, 'kind', t.kind, 'at', t.at, 'by', t.by_name, 'proposedBy', t.proposed_by_name, 'proposedAt', t.proposed_at,
                 'effectiveOn', t.effective_on, 'until', t.until, 'receivedOn', t.received_on, 'why', t.why, 'subjects', t.subjects, 'fields', t.fields, 'names', t.names,
                 'order', control.paper_json(t.court_id, t.court_name, t.oficio, t.case_file, t.oficio_date, t.resolution_date, t.judge, t.document),
                 'substitution', control.substitution_json(t.substitution_means, t.substituted_by, t.replacement_id), 'endsOrder', t.ends_order,
                 'certificates', case when t.kind = 'Annulled' then (
                   select jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number, 'result', c.result, 'cutAt', c.cut_at) order by c.cut_at, c.number)
                     from control.v_certificates_touched_v1 c where c.arraigo_id = a.id) end) order by t.sequence)
          from control.arraigo_acts t where t.arraigo_id = a.id)::text as acts,
       (select jsonb_agg(jsonb_build_object(
                 'id', p.id, 'kind', p.kind, 'outcome', p.outcome, 'proposedBy', p.proposed_by_name, 'proposedAt', p.proposed_at, 'why', p.why, 'warnings', p.warnings,
                 'changes', coalesce(p.correction -> 'changes', '[]'), 'receivedOn', p.received_on, 'from', p.from_day, 'until', p.until_day,
                 'subjects', p.subjects, 'order', control.paper_json(p.court_id, p.court_name, p.oficio, p.case_file, p.oficio_date, p.resolution_date, p.judge, p.document),
                 'substitution', control.substitution_json(p.substitution_means, p.substituted_by, p.replacement_id),
                 'answeredBy', p.answered_by_name, 'answeredAt', p.answered_at, 'answer', p.answer) order by p.proposed_at, p.id)
          from control.arraigo_proposals p where p.arraigo_id = a.id)::text as proposals,
       (select jsonb_agg(jsonb_build_object(
                 'id', f.id, 'fileName', f.name, 'contentType', f.content_type, 'size', f.size, 'sha256', f.sha256, 'attachedAt', f.attached_at, 'attachedBy', f.attached_by_name) order by f.id)
          from control.arraigo_scans f where f.arraigo_id = a.id)::text as scans,
       (select jsonb_agg(jsonb_build_object(
                 'id', x.id, 'from', x.from_day, 'until', x.until_day, 'subjects', x.subjects,
                 'order', control.paper_json(x.court_id, x.court_name, x.oficio, x.case_file, x.oficio_date, x.resolution_date, x.judge, x.document)) order by x.from_day, x.id)
          from control.arraigo_exits x where x.arraigo_id = a.id)::text as exits,
       (select jsonb_agg(jsonb_build_object('id', l.id, 'number', l.number, 'kind', l.kind, 'writtenAt', l.written_at, 'dispatchedAt', l.dispatched_at) order by l.sequence)
          from control.v_letters_v1 l where l.arraigo_id = a.id)::text as letters
  from control.arraigos a
  join control.courts c on c.id = a.court_id;
