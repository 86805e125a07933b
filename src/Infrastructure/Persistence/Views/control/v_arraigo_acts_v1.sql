-- What figures are counted from: the acts that bring an order in, move it and take it out, each on its effective day.
-- An order is entered once, by its annotation, and ended once, by the act that releases its last subject; an expiry that was
-- undone did not end it. All its acts count under
-- the type, court and department it was annotated with: a correction, of the order or of the catalogue, moves no figure.
create view control.v_arraigo_acts_v1 as
select act.id as act_id,
       act.arraigo_id,
       act.kind,
       act.effective_on,
       act.counted_type as type,
       act.counted_court_id as court_id,
       act.counted_department as department_code,
       act.kind = 'Annotated' as entered,
       act.kind = 'Extended' as extended,
       act.ends_order and act.kind = 'Lifted' as lifted,
       act.ends_order and act.kind in ('Expired', 'Lapsed') and undone.at is null as expired,
       act.ends_order and act.kind = 'Substituted' as substituted,
       act.ends_order and act.kind = 'Annulled' as annulled,
       a.load_id is not null as imported
  from control.arraigo_acts act
  join control.arraigos a on a.id = act.arraigo_id
  left join (select arraigo_id, max(sequence) as at from control.arraigo_acts where kind = 'Reinstated' group by arraigo_id) undone
    on undone.arraigo_id = act.arraigo_id and undone.at > act.sequence and act.kind = 'Expired'
 where act.kind in ('Annotated', 'Extended') or act.ends_order;
