-- Which certificates an order is on, as found or as doubted: whom its annulment touches.
create view control.v_certificates_touched_v1 as
select distinct f.arraigo_id, c.id, c.number, c.result, c.cut_at
  from control.certificate_findings f
  join control.v_certificates_v1 c on c.id = f.certificate_id;
