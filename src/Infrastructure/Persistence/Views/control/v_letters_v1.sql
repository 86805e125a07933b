create view control.v_letters_v1 as
select l.id, l.version, l.sequence,
       'ARR-' || extract(year from l.written_at at time zone 'America/Guatemala') || '-' || lpad(l.sequence::text, 6, '0') as number,
       l.kind, l.arraigo_id, l.act_id, l.court_id, l.court_name, l.case_file, l.oficio, l.oficio_date, l.judge, l.municipality_code, l.type, l.annotated_at,
       l.subjects, l.names, l.until, l.fields, l.reason,
       l.written_at, l.dispatched_at, l.dispatched_by, l.way, l.reference
  from control.letters l;
