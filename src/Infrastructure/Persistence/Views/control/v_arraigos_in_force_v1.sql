-- One rule, in SQL: when an order holds a subject and when it asks for review, before its annotation and, waiting, past its last
-- day while an extension that came in time has no second person yet. Both ends are days and included; an open end is null.
-- The domain's Arraigo.IsInForceOn and AsksForReviewOn say the same, and a test compares them over generated histories.
create view control.v_arraigos_in_force_v1 as
select s.id as subject_id,
       s.arraigo_id,
       a.type,
       a.state,
       s.person_id,
       case when a.annotated_at is not null then (a.annotated_at at time zone 'America/Guatemala')::date end as in_force_from,
       case when a.annotated_at is not null then least(a.expires_on, s.ended_on - 1) end as in_force_until,
       (a.received_at at time zone 'America/Guatemala')::date as review_from,
       least((a.annotated_at at time zone 'America/Guatemala')::date, a.returned_on, s.ended_on) - 1 as review_until,
       case when a.annotated_at is not null and waits.extension then a.expires_on + 1 end as waiting_from,
       case when a.annotated_at is not null and waits.extension and s.ended_by is distinct from 'Expired' then s.ended_on - 1 end as waiting_until
  from control.arraigo_subjects s
  join control.arraigos a on a.id = s.arraigo_id
 cross join lateral (select exists (select from control.arraigo_proposals p where p.arraigo_id = a.id and p.kind = 'Extension' and p.outcome = 'Pending') as extension) waits;
