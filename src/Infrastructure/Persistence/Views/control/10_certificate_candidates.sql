-- Every order that may concern a person or a company on a day, with where it stands: found by CUI, passport, cédula, NIT, or by a
-- name that shares enough of its letters in any order. A company's name comes folded, without its legal form. Wide on purpose and without a limit: the domain judges each, and what is
-- not found here is certified not to exist.
create function control.certificate_candidates(sought_cui text, sought_papers text[], sought_names text[], sought_nit text, sought_company text, today date)
returns table (
  arraigo_id uuid, type text, court_name text, case_file text, oficio text, oficio_date date, state text, annotated_on date, expires_on date, standing text,
  full_name text, birth_date text, sex text, cui text, papers text[], company_name text, company_nit text)
language plpgsql stable
set pg_trgm.similarity_threshold = 0.25
set pg_trgm.word_similarity_threshold = 0.45
as $$
begin
  return query
    with meant as (
      select s.id from control.arraigo_subjects s where s.cui = sought_cui
      union
      select s.id from control.arraigo_subjects s
       where s.passport_numbers && array(select split_part(paper, ':', 3) from unnest(sought_papers) paper where paper like 'passport:%')
      union
      select s.id from control.arraigo_subjects s join unnest(sought_papers) paper on paper like 'cedula:%'
       where s.cedula_key = split_part(paper, ':', 3)
      union
      select s.id from unnest(sought_names) name join control.arraigo_subjects s on s.folded_name % name or name <% s.folded_name
    )
    select a.id, a.type::text, a.court_name::text, a.case_file::text, a.oficio::text, a.oficio_date, lower(a.state),
           (a.annotated_at at time zone 'America/Guatemala')::date, a.expires_on,
           case when v.in_force_from <= today and coalesce(v.in_force_until, 'infinity') >= today then 'in_force' else 'unverified' end,
           s.full_name::text, s.birth_date::text, s.sex::text, s.cui::text,
           array(select 'passport:' || split_part(p, ':', 1) || ':' || upper(regexp_replace(split_part(p, ':', 2), '[^A-Za-z0-9]', '', 'g')) from unnest(s.passports) p)
             || array(select 'cedula:GTM:' || s.cedula_key where s.cedula_key is not null),
           null::text, null::text
      from meant
      join control.arraigo_subjects s on s.id = meant.id
      join control.arraigos a on a.id = s.arraigo_id
      join control.v_arraigos_in_force_v1 v on v.subject_id = s.id
     where (v.in_force_from <= today and coalesce(v.in_force_until, 'infinity') >= today)
        or (v.review_from <= today and coalesce(v.review_until, 'infinity') >= today)
        or (v.waiting_from <= today and coalesce(v.waiting_until, 'infinity') >= today);

  return query
    with meant as (
      select p.id from control.arraigos p where p.company_nit = sought_nit
      union
      select p.id from control.arraigos p
       where p.company_nit is null and (p.company_folded_name % sought_company or sought_company <% p.company_folded_name)
      union
      select p.id from control.arraigos p
       where p.company_nit is null and p.company_folded_name is not null and p.company_folded_name <% sought_company
    )
    select a.id, a.type::text, a.court_name::text, a.case_file::text, a.oficio::text, a.oficio_date, lower(a.state),
           (a.annotated_at at time zone 'America/Guatemala')::date, a.expires_on,
           case when bool_or(v.in_force_from <= today and coalesce(v.in_force_until, 'infinity') >= today) then 'in_force' else 'unverified' end,
           null::text, null::text, null::text, null::text, '{}'::text[],
           a.company_name::text, a.company_nit::text
      from meant
      join control.arraigos a on a.id = meant.id
      join control.v_arraigos_in_force_v1 v on v.arraigo_id = a.id
     where (v.in_force_from <= today and coalesce(v.in_force_until, 'infinity') >= today)
        or (v.review_from <= today and coalesce(v.review_until, 'infinity') >= today)
        or (v.waiting_from <= today and coalesce(v.waiting_until, 'infinity') >= today)
     group by a.id;
end
$$;
