-- One rule, in SQL: when an order holds a subject and when it asks for review. Both ends are days and included; an open end is null.
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
       least((a.annotated_at at time zone 'America/Guatemala')::date, a.returned_on, s.ended_on) - 1 as review_until
  from control.arraigo_subjects s
  join control.arraigos a on a.id = s.arraigo_id;
