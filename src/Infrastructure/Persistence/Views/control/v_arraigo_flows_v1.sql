-- The figures' one source: a line per act that enters, moves or ends an order, with the names the figures are opened by.
create view control.v_arraigo_flows_v1 as
select act.effective_on as day,
       act.type, type.name as type_name,
       act.court_id, court.name as court_name,
       act.department_code, department.name as department_name,
       act.entered::int as entered, act.extended::int as extended,
       act.lifted::int as lifted, act.expired::int as expired, act.substituted::int as substituted, act.annulled::int as annulled,
       (act.lifted or act.expired or act.substituted or act.annulled)::int as ended
  from control.v_arraigo_acts_v1 act
  join control.courts court on court.id = act.court_id
  left join control.arraigo_types type on type.code = act.type
  left join territory.departments department on department.code = act.department_code;
