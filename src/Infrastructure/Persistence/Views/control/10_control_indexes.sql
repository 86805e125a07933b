-- A subject is found by any of their passports, whatever the State, and by a name written with a slip.
create function control.passport_numbers(passports text[]) returns text[]
  language sql immutable parallel safe
  return array(select split_part(passport, ':', 2) from unnest(passports) as passport);

alter table control.arraigo_subjects add column passport_numbers text[] generated always as (control.passport_numbers(passports)) stored;
create index ix_arraigo_subjects_passports on control.arraigo_subjects using gin (passport_numbers);
create index ix_arraigo_subjects_name on control.arraigo_subjects using gin (folded_name gin_trgm_ops);
create index ix_arraigos_company_name on control.arraigos using gin (company_folded_name gin_trgm_ops);

alter table control.arraigo_subjects add column cedula_key text generated always as (upper(regexp_replace(cedula, '[^A-Za-z0-9]', '', 'g'))) stored;
create index ix_arraigo_subjects_cedula on control.arraigo_subjects (cedula_key) where cedula_key is not null;
