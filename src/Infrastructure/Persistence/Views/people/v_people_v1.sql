create view people.v_people_v1 as
select p.id, p.version, p.full_name, p.given_names, p.surnames, p.birth_date, p.sex, p.nationality, p.cui,
       array(select a.full_name from people.aliases a where a.person_id = p.id order by a.added_at, a.id) as aliases
  from people.people p;
