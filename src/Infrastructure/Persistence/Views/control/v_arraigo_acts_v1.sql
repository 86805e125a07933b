-- What figures are counted from: the acts that bring an order in, move it and take it out, each on its effective day.
-- An order is entered once, by its annotation, and ended once, by the act that releases its last subject; an expiry that was
-- undone did not end it.
create view control.v_arraigo_acts_v1 as
select act.id as act_id,
       act.arraigo_id,
       act.kind,
       act.effective_on,
       a.type,
       a.court_id,
       c.department_code,
       act.kind = 'Annotated' as entered,
       act.kind = 'Extended' as extended,
       act.ends_order and act.kind = 'Lifted' as lifted,
       act.ends_order and act.kind in ('Expired', 'Lapsed') and undone.at is null as expired,
       act.ends_order and act.kind = 'Substituted' as substituted,
       act.ends_order and act.kind = 'Annulled' as annulled,
       a.load_id is not null as imported
  from control.arraigo_acts act
  join control.arraigos a on a.id = act.arraigo_id
  join control.courts c on c.id = a.court_id
  left join (select arraigo_id, max(sequence) as at from control.arraigo_acts where kind = 'Reinstated' group by arraigo_id) undone
    on undone.arraigo_id = act.arraigo_id and undone.at > act.sequence and act.kind = 'Expired'
 where act.kind in ('Annotated', 'Extended') or act.ends_order;
