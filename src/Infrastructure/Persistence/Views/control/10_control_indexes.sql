-- A subject is found by any of their passports, whatever the State, and by a name written with a slip.
create function control.passport_numbers(passports text[]) returns text[]
  language sql immutable parallel safe
  return array(select split_part(passport, ':', 2) from unnest(passports) as passport);

alter table control.arraigo_subjects add column passport_numbers text[] generated always as (control.passport_numbers(passports)) stored;
create index ix_arraigo_subjects_passports on control.arraigo_subjects using gin (passport_numbers);
create index ix_arraigo_subjects_name on control.arraigo_subjects using gin (folded_name gin_trgm_ops);
create index ix_arraigos_company_name on control.arraigos using gin (company_name gin_trgm_ops);
