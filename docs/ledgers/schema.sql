-- The schema as the catalogue has it. Written by IGM_REWRITE_LEDGERS=1 dotnet test tests/WebApi.Tests --filter SchemaLedger

-- Tables (49)

create table access.attempts (
  key text not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  blocked_until timestamp with time zone
);
create table access.officers (
  id uuid not null,
  user_name character varying(40) not null,
  display_name character varying(120) not null,
  unit text,
  reach_kind text not null,
  reach_codes text[] not null,
  roles text[] not null,
  status text not null,
  demonstration boolean not null,
  password_hash text,
  password_chosen_at timestamp with time zone,
  second_factor_sealed_secret text,
  second_factor_enrolled_at timestamp with time zone,
  second_factor_confirmed_at timestamp with time zone,
  second_factor_last_step bigint,
  second_factor_is_lost boolean not null,
  link_secret_hash bytea,
  link_purpose text,
  link_issued_at timestamp with time zone,
  link_expires_at timestamp with time zone,
  link_used_at timestamp with time zone,
  created_at timestamp with time zone not null,
  version integer not null
);
create table access.sessions (
  id uuid not null,
  officer_id uuid not null,
  token_hash bytea not null,
  task text,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  origin text,
  browser text,
  version integer not null
);
create table audit.checkpoints (
  chain text not null,
  day date not null,
  seal bigint not null,
  seal_hash bytea not null,
  root bytea not null,
  rows bigint not null,
  at timestamp with time zone not null,
  key_id text not null,
  signature bytea not null
);
create table audit.entries (
  id uuid not null,
  at timestamp with time zone not null,
  use_case text not null,
  outcome text not null,
  error_code text,
  actor_id uuid,
  actor_name text,
  actor_kind text,
  on_behalf_of text,
  session_id uuid,
  origin text,
  purpose text,
  case_reference text,
  exchange json not null default '{}'::json,
  trace_id text,
  subjects uuid[] not null default '{}'::uuid[],
  changes json,
  why text,
  evidence uuid[] not null default '{}'::uuid[],
  mark text,
  hash bytea not null,
  mac bytea not null,
  mac_key text not null,
  xact bigint not null default audit.xact()
);
create table audit.register_entries (
  id uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  subject uuid not null,
  salt bytea not null,
  content_hash bytea not null,
  hash bytea not null,
  mac bytea not null,
  mac_key text not null,
  xact bigint not null default audit.xact()
);
create table audit.seals (
  chain text not null,
  number bigint not null,
  from_xact bigint not null,
  from_id uuid not null,
  to_xact bigint not null,
  to_id uuid not null,
  entry_ids uuid[] not null,
  leaf_hashes bytea not null,
  root bytea not null,
  previous bytea not null,
  hash bytea not null,
  sealed_at timestamp with time zone not null,
  key_id text not null,
  signature bytea not null
);
create table control.alert_acts (
  id uuid not null,
  alert_id uuid not null,
  sequence integer not null,
  kind text not null,
  at timestamp with time zone not null,
  by uuid not null,
  by_name text not null,
  by_kind text not null,
  why text,
  effective_on date not null,
  proposed_by uuid,
  proposed_by_name text,
  proposed_at timestamp with time zone,
  paper_authority text,
  paper_number text,
  paper_date date,
  paper_sha256 text,
  note_institution text,
  note_direction text,
  note_at timestamp with time zone,
  note_text text,
  note_reference text,
  changes jsonb not null
);
create table control.alert_proposals (
  id uuid not null,
  alert_id uuid not null,
  kind text not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamp with time zone not null,
  why text,
  paper_authority text,
  paper_number text,
  paper_date date,
  paper_sha256 text,
  correction jsonb,
  outcome text not null,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamp with time zone,
  answer text
);
create table control.alert_types (
  id uuid not null,
  code character varying(10) not null,
  type text not null,
  kind text not null,
  class text not null,
  direction text not null,
  visibility text not null,
  name text not null,
  name_en text not null,
  issuer text not null,
  disclosure text not null,
  instruction text not null,
  legal_basis text,
  source text not null,
  confidence text not null,
  confirmed boolean not null,
  note text,
  version integer not null
);
create table control.alerts (
  id uuid not null,
  type character varying(10) not null,
  class text not null,
  direction text not null,
  visibility text not null,
  origin character varying(20) not null,
  reference character varying(80) not null,
  reference_key text not null,
  subject_kind text not null,
  full_name text,
  given_names text,
  surnames text,
  birth_date text,
  sex text,
  nationality text,
  cui text,
  documents text[] not null,
  description character varying(2000),
  person_id uuid,
  folded_name text,
  valid_from text,
  valid_until text,
  narrowing character varying(500),
  begins_on date,
  expires_on date,
  load_id uuid,
  registered_at timestamp with time zone not null,
  activated_at timestamp with time zone,
  ended_on date,
  ended_by text,
  state text generated always as (
CASE
    WHEN (ended_by IS NOT NULL) THEN ended_by
    WHEN (activated_at IS NOT NULL) THEN 'Active'::text
    ELSE 'Registered'::text
END) stored,
  version integer not null,
  document_numbers text[] generated always as (control.alert_document_numbers(documents)) stored
);
create table control.arraigo_acts (
  id uuid not null,
  arraigo_id uuid not null,
  sequence integer not null,
  kind text not null,
  at timestamp with time zone not null,
  by uuid not null,
  by_name text not null,
  by_kind text not null,
  why text,
  effective_on date not null,
  until date,
  received_on date,
  names text[] not null,
  subjects uuid[] not null,
  court_id uuid,
  court_name character varying(200),
  oficio character varying(60),
  case_file character varying(60),
  oficio_date date,
  resolution_date date,
  judge character varying(200),
  document uuid,
  municipality_code character varying(4),
  proposed_by uuid,
  proposed_by_name text,
  proposed_at timestamp with time zone,
  fields text[] not null,
  substitution_means text,
  substituted_by text,
  replacement_id uuid,
  ends_order boolean not null,
  counted_type character varying(10),
  counted_court_id uuid,
  counted_department character varying(2)
);
create table control.arraigo_exits (
  id uuid not null,
  arraigo_id uuid not null,
  from_day date not null,
  until_day date not null,
  court_id uuid not null,
  court_name character varying(200) not null,
  oficio character varying(60) not null,
  case_file character varying(60),
  oficio_date date,
  resolution_date date,
  judge character varying(200),
  document uuid,
  municipality_code character varying(4),
  subjects uuid[] not null
);
create table control.arraigo_proposals (
  id uuid not null,
  arraigo_id uuid not null,
  kind text not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamp with time zone not null,
  why text,
  subjects uuid[] not null,
  court_id uuid,
  court_name character varying(200),
  oficio character varying(60),
  case_file character varying(60),
  oficio_date date,
  resolution_date date,
  judge character varying(200),
  document uuid,
  municipality_code character varying(4),
  substitution_means text,
  substituted_by text,
  replacement_id uuid,
  correction jsonb,
  received_on date,
  from_day date,
  until_day date,
  warnings text[] not null,
  outcome text not null,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamp with time zone,
  answer text
);
create table control.arraigo_rules (
  id uuid not null,
  type_id uuid not null,
  number integer not null,
  type text not null,
  term text not null,
  expires_ex_officio boolean not null,
  expiry_confirmed boolean not null,
  minimal_data boolean not null,
  years integer not null,
  last_day text not null,
  valid_from date not null,
  legal_basis text not null,
  source text not null,
  note text,
  entered_at timestamp with time zone not null,
  entered_by uuid not null
);
create table control.arraigo_scans (
  id uuid not null,
  arraigo_id uuid not null,
  name text not null,
  content_type text not null,
  size bigint not null,
  sha256 text not null,
  stored_as text not null,
  attached_at timestamp with time zone not null,
  attached_by uuid not null,
  attached_by_name text not null
);
create table control.arraigo_subjects (
  id uuid not null,
  arraigo_id uuid not null,
  ordinal integer not null,
  full_name character varying(200) not null,
  given_names text,
  first_surname text,
  second_surname text,
  one_surname boolean not null,
  cui text,
  passports text[] not null,
  cedula text,
  birth_date text,
  age integer,
  age_in_year integer,
  sex text,
  nationality text,
  marital_status text,
  occupation text,
  domicile text,
  father text,
  mother text,
  person_id uuid,
  strength text not null,
  folded_name text not null,
  ended_on date,
  ended_by text,
  ended_by_act uuid,
  review_on date,
  passport_numbers text[] generated always as (control.passport_numbers(passports)) stored,
  cedula_key text generated always as (upper(regexp_replace(cedula, '[^A-Za-z0-9]'::text, ''::text, 'g'::text))) stored
);
create table control.arraigo_types (
  id uuid not null,
  code character varying(10) not null,
  name text not null,
  jurisdiction text not null,
  lifting text,
  version integer not null
);
create table control.arraigos (
  id uuid not null,
  court_id uuid not null,
  court_name character varying(200) not null,
  oficio character varying(60) not null,
  case_file character varying(60),
  oficio_date date,
  resolution_date date,
  judge character varying(200),
  document uuid,
  municipality_code character varying(4),
  case_key text generated always as (upper(regexp_replace((case_file)::text, '[^[:alnum:]]'::text, ''::text, 'g'::text))) stored,
  oficio_key text generated always as (upper(regexp_replace((oficio)::text, '[^[:alnum:]]'::text, ''::text, 'g'::text))) stored,
  paper_key text,
  type character varying(10),
  channel text not null,
  company_name character varying(200),
  company_nit text,
  company_folded_name text,
  plaintiff text,
  legal_basis text,
  fixed_until date,
  load_id uuid,
  received_at timestamp with time zone not null,
  registered_at timestamp with time zone,
  answer_by date,
  annotated_at timestamp with time zone,
  expires_on date,
  review_on date,
  extended_on date,
  returned_on date,
  ended_on date,
  ended_by text,
  state text generated always as (
CASE
    WHEN (returned_on IS NOT NULL) THEN 'RECHAZADO'::text
    WHEN (ended_by = 'Lifted'::text) THEN 'LEVANTADO'::text
    WHEN (ended_by = 'Substituted'::text) THEN 'SUSTITUIDO'::text
    WHEN (ended_by = 'Annulled'::text) THEN 'ANULADO'::text
    WHEN (ended_by IS NOT NULL) THEN 'CADUCADO'::text
    WHEN ((annotated_at IS NOT NULL) AND (extended_on IS NOT NULL)) THEN 'PRORROGADO'::text
    WHEN (annotated_at IS NOT NULL) THEN 'ACTIVO'::text
    WHEN (answer_by IS NOT NULL) THEN 'OBSERVADO'::text
    WHEN (registered_at IS NOT NULL) THEN 'REGISTRADO'::text
    ELSE 'RECIBIDO'::text
END) stored,
  version integer not null
);
create table control.certificate_entitlements (
  code text not null,
  ordinal integer not null,
  name_es text not null,
  name_en text not null,
  needs_evidence boolean not null,
  source text not null,
  confidence text not null
);
create table control.certificate_findings (
  certificate_id uuid not null,
  ordinal integer not null,
  kind character varying(20) not null,
  arraigo_id uuid not null,
  type text,
  court_name text not null,
  case_file text,
  oficio text not null,
  oficio_date date,
  state text not null,
  annotated_on date,
  expires_on date
);
create table control.certificates (
  id uuid not null,
  year integer not null,
  sequence integer not null,
  result character varying(20) not null,
  person jsonb,
  company jsonb,
  requester jsonb,
  entitlement jsonb,
  payment_slip character varying(30),
  cut_at timestamp with time zone not null,
  register jsonb,
  code character varying(18),
  register_act_id uuid,
  signature jsonb,
  issued_at timestamp with time zone not null,
  issued_by uuid not null,
  load_id uuid,
  version integer not null
);
create table control.courts (
  id uuid not null,
  code character varying(40) not null,
  name character varying(200) not null,
  municipality_code character varying(4) not null,
  jurisdiction text,
  email text,
  source text not null,
  is_demonstration boolean not null,
  department_code text generated always as ("left"((municipality_code)::text, 2)) stored,
  version integer not null
);
create table control.history_loads (
  id uuid not null,
  source text not null,
  orders integer not null,
  certificates integer not null,
  content_hash text not null,
  loaded_at timestamp with time zone not null,
  loaded_by uuid not null,
  key_id text not null,
  signature bytea not null,
  version integer not null
);
create table control.letters (
  id uuid not null,
  kind text not null,
  arraigo_id uuid not null,
  act_id uuid not null,
  court_id uuid not null,
  court_name text not null,
  case_file text,
  oficio text not null,
  oficio_date date,
  judge text,
  municipality_code character varying(4),
  type character varying(10),
  annotated_at timestamp with time zone,
  written_at timestamp with time zone not null,
  until date,
  subjects uuid[] not null,
  names text[] not null,
  fields text[] not null,
  reason text,
  sequence bigint not null,
  dispatched_at timestamp with time zone,
  dispatched_by uuid,
  way text,
  reference character varying(100),
  version integer not null
);
create table house.applied_scripts (
  name text not null,
  sha256 bytea not null,
  applied_at timestamp with time zone not null default now()
);
create table house.idempotent_answers (
  caller uuid not null,
  key character varying(200) not null,
  request_hash bytea not null,
  at timestamp with time zone not null,
  answer jsonb not null
);
create table house.migrations (
  "MigrationId" character varying(150) not null,
  "ProductVersion" character varying(32) not null
);
create table house.number_series (
  series text not null,
  year integer not null,
  last integer not null
);
create table house.outbox (
  id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  area text not null,
  type text not null,
  subject uuid not null,
  version integer not null,
  at timestamp with time zone not null,
  withheld boolean not null,
  data jsonb not null
);
create table house.outbox_kept (
  single boolean not null default true,
  below xid8 not null
);
create table house.planted_seeds (
  name text not null,
  edition text not null,
  planted_at timestamp with time zone not null default now()
);
create table people.aliases (
  id uuid not null,
  full_name character varying(200) not null,
  kind character varying(30) not null,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  person_id uuid not null
);
create table people.companies (
  id uuid not null,
  nit character varying(12) not null,
  name character varying(200) not null,
  search_text text not null,
  registered_at timestamp with time zone not null,
  version integer not null
);
create table people.documents (
  id uuid not null,
  kind character varying(30) not null,
  state character varying(3) not null,
  number character varying(30) not null,
  number_key character varying(30) not null,
  issued_on date,
  expires_on date,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  person_id uuid not null
);
create table people.people (
  id uuid not null,
  full_name character varying(200) not null,
  given_names character varying(200),
  surnames character varying(200),
  birth_date character varying(10),
  sex character(1),
  nationality character varying(3),
  cui character varying(13),
  cui_doubts text[] not null,
  verified_by_document uuid,
  verified_at timestamp with time zone,
  verified_by uuid,
  registered_at timestamp with time zone not null,
  search_text text not null,
  name_keys text[] not null,
  version integer not null
);
create table territory.countries (
  code character varying(20) not null,
  version integer not null,
  alpha2 text not null,
  "numeric" text,
  mrz_code text not null,
  name text not null,
  name_en text not null,
  nationality_masculine text,
  nationality_feminine text,
  nationality_en text,
  is_neighbour boolean not null,
  is_ca4 boolean not null,
  is_sica boolean not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.departments (
  code character varying(20) not null,
  version integer not null,
  name text not null,
  capital text not null,
  region text not null,
  iso31662 text not null,
  iso31662_former text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.ethnic_groups (
  code character varying(20) not null,
  version integer not null,
  name text not null,
  name_en text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.holidays (
  id uuid not null,
  day date not null,
  name character varying(120) not null,
  municipality_code character varying(4),
  from_noon boolean not null,
  source character varying(300) not null,
  confirmed boolean not null,
  version integer not null
);
create table territory.institutions (
  code character varying(20) not null,
  version integer not null,
  name text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.languages (
  code character varying(20) not null,
  version integer not null,
  name text not null,
  name_en text not null,
  iso6393 text,
  variants text,
  people_group text,
  branch text,
  main_area text,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.mrz_codes (
  code character varying(20) not null,
  version integer not null,
  kind text not null,
  name text not null,
  name_en text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.municipalities (
  code character varying(20) not null,
  version integer not null,
  department_code text not null,
  name text not null,
  alternative_name text,
  seat_latitude numeric(7,4),
  seat_longitude numeric(7,4),
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.offices (
  code character varying(20) not null,
  version integer not null,
  parent_code text,
  name text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.passport_centres (
  code character varying(20) not null,
  version integer not null,
  name text not null,
  scope text not null,
  capability text not null,
  country_code text not null,
  municipality_code text,
  address text,
  status text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.posts (
  code character varying(20) not null,
  version integer not null,
  name text not null,
  alternative_names text,
  kind text not null,
  neighbour_country text,
  counterpart text,
  municipality_code text not null,
  latitude numeric(7,4),
  longitude numeric(7,4),
  position_confidence character varying(10) not null,
  status text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.reception_centres (
  code character varying(20) not null,
  version integer not null,
  name text not null,
  kind text not null,
  operator text not null,
  municipality_code text not null,
  place text,
  population text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);
create table territory.sexes (
  code character varying(20) not null,
  version integer not null,
  name text not null,
  mrz text not null,
  source text not null,
  confidence character varying(10) not null,
  confirmed boolean not null,
  valid_from date,
  valid_until date,
  note text
);

-- Constraints (64)

alter table access.attempts add constraint attempts_pkey PRIMARY KEY (key);
alter table access.officers add constraint pk_officers PRIMARY KEY (id);
alter table access.sessions add constraint fk_sessions_officers_officer_id FOREIGN KEY (officer_id) REFERENCES access.officers(id) ON DELETE RESTRICT;
alter table access.sessions add constraint pk_sessions PRIMARY KEY (id);
alter table audit.checkpoints add constraint checkpoints_pkey PRIMARY KEY (chain, day);
alter table audit.entries add constraint entries_pkey PRIMARY KEY (id);
alter table audit.register_entries add constraint register_entries_pkey PRIMARY KEY (id);
alter table audit.seals add constraint seals_pkey PRIMARY KEY (chain, number);
alter table control.alert_acts add constraint fk_alert_acts_alerts_alert_id FOREIGN KEY (alert_id) REFERENCES control.alerts(id) ON DELETE RESTRICT;
alter table control.alert_acts add constraint pk_alert_acts PRIMARY KEY (id);
alter table control.alert_proposals add constraint fk_alert_proposals_alerts_alert_id FOREIGN KEY (alert_id) REFERENCES control.alerts(id) ON DELETE RESTRICT;
alter table control.alert_proposals add constraint pk_alert_proposals PRIMARY KEY (id);
alter table control.alert_types add constraint pk_alert_types PRIMARY KEY (id);
alter table control.alerts add constraint pk_alerts PRIMARY KEY (id);
alter table control.arraigo_acts add constraint fk_arraigo_acts_arraigos_arraigo_id FOREIGN KEY (arraigo_id) REFERENCES control.arraigos(id) ON DELETE RESTRICT;
alter table control.arraigo_acts add constraint pk_arraigo_acts PRIMARY KEY (id);
alter table control.arraigo_exits add constraint fk_arraigo_exits_arraigos_arraigo_id FOREIGN KEY (arraigo_id) REFERENCES control.arraigos(id) ON DELETE RESTRICT;
alter table control.arraigo_exits add constraint pk_arraigo_exits PRIMARY KEY (id);
alter table control.arraigo_proposals add constraint fk_arraigo_proposals_arraigos_arraigo_id FOREIGN KEY (arraigo_id) REFERENCES control.arraigos(id) ON DELETE RESTRICT;
alter table control.arraigo_proposals add constraint pk_arraigo_proposals PRIMARY KEY (id);
alter table control.arraigo_rules add constraint fk_arraigo_rules_arraigo_types_type_id FOREIGN KEY (type_id) REFERENCES control.arraigo_types(id) ON DELETE RESTRICT;
alter table control.arraigo_rules add constraint pk_arraigo_rules PRIMARY KEY (id);
alter table control.arraigo_scans add constraint fk_arraigo_scans_arraigos_arraigo_id FOREIGN KEY (arraigo_id) REFERENCES control.arraigos(id) ON DELETE RESTRICT;
alter table control.arraigo_scans add constraint pk_arraigo_scans PRIMARY KEY (id);
alter table control.arraigo_subjects add constraint fk_arraigo_subjects_arraigos_arraigo_id FOREIGN KEY (arraigo_id) REFERENCES control.arraigos(id) ON DELETE RESTRICT;
alter table control.arraigo_subjects add constraint pk_arraigo_subjects PRIMARY KEY (id);
alter table control.arraigo_types add constraint pk_arraigo_types PRIMARY KEY (id);
alter table control.arraigos add constraint pk_arraigos PRIMARY KEY (id);
alter table control.certificate_entitlements add constraint certificate_entitlements_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'proposed'::text])));
alter table control.certificate_entitlements add constraint certificate_entitlements_pkey PRIMARY KEY (code);
alter table control.certificate_findings add constraint fk_certificate_findings_certificates_certificate_id FOREIGN KEY (certificate_id) REFERENCES control.certificates(id) ON DELETE CASCADE;
alter table control.certificate_findings add constraint pk_certificate_findings PRIMARY KEY (certificate_id, ordinal);
alter table control.certificates add constraint pk_certificates PRIMARY KEY (id);
alter table control.courts add constraint pk_courts PRIMARY KEY (id);
alter table control.history_loads add constraint pk_history_loads PRIMARY KEY (id);
alter table control.letters add constraint fk_letters_arraigos_arraigo_id FOREIGN KEY (arraigo_id) REFERENCES control.arraigos(id) ON DELETE RESTRICT;
alter table control.letters add constraint pk_letters PRIMARY KEY (id);
alter table house.applied_scripts add constraint applied_scripts_pkey PRIMARY KEY (name);
alter table house.idempotent_answers add constraint pk_idempotent_answers PRIMARY KEY (caller, key);
alter table house.migrations add constraint "PK_migrations" PRIMARY KEY ("MigrationId");
alter table house.number_series add constraint number_series_pkey PRIMARY KEY (series, year);
alter table house.outbox add constraint pk_outbox PRIMARY KEY (id);
alter table house.outbox_kept add constraint outbox_kept_pkey PRIMARY KEY (single);
alter table house.outbox_kept add constraint outbox_kept_single_check CHECK (single);
alter table house.planted_seeds add constraint planted_seeds_pkey PRIMARY KEY (name);
alter table people.aliases add constraint fk_aliases_people_person_id FOREIGN KEY (person_id) REFERENCES people.people(id) ON DELETE CASCADE;
alter table people.aliases add constraint pk_aliases PRIMARY KEY (id);
alter table people.companies add constraint pk_companies PRIMARY KEY (id);
alter table people.documents add constraint fk_documents_people_person_id FOREIGN KEY (person_id) REFERENCES people.people(id) ON DELETE CASCADE;
alter table people.documents add constraint pk_documents PRIMARY KEY (id);
alter table people.people add constraint pk_people PRIMARY KEY (id);
alter table territory.countries add constraint pk_countries PRIMARY KEY (code, version);
alter table territory.departments add constraint pk_departments PRIMARY KEY (code, version);
alter table territory.ethnic_groups add constraint pk_ethnic_groups PRIMARY KEY (code, version);
alter table territory.holidays add constraint pk_holidays PRIMARY KEY (id);
alter table territory.institutions add constraint pk_institutions PRIMARY KEY (code, version);
alter table territory.languages add constraint pk_languages PRIMARY KEY (code, version);
alter table territory.mrz_codes add constraint pk_mrz_codes PRIMARY KEY (code, version);
alter table territory.municipalities add constraint pk_municipalities PRIMARY KEY (code, version);
alter table territory.offices add constraint pk_offices PRIMARY KEY (code, version);
alter table territory.passport_centres add constraint pk_passport_centres PRIMARY KEY (code, version);
alter table territory.posts add constraint pk_posts PRIMARY KEY (code, version);
alter table territory.reception_centres add constraint pk_reception_centres PRIMARY KEY (code, version);
alter table territory.sexes add constraint pk_sexes PRIMARY KEY (code, version);

-- Indexes (71)

CREATE INDEX ix_attempts_last_at ON access.attempts USING btree (last_at);
CREATE INDEX ix_sessions_officer ON access.sessions USING btree (officer_id, revoked_at);
CREATE UNIQUE INDEX uq_officer_link_secret ON access.officers USING btree (link_secret_hash);
CREATE UNIQUE INDEX uq_officer_user_name ON access.officers USING btree (user_name);
CREATE UNIQUE INDEX uq_session_token ON access.sessions USING btree (token_hash);
CREATE INDEX ix_entries_actor ON audit.entries USING btree (actor_id, id);
CREATE INDEX ix_entries_order ON audit.entries USING btree (xact, id);
CREATE INDEX ix_entries_subjects ON audit.entries USING gin (subjects);
CREATE INDEX ix_entries_use_case ON audit.entries USING btree (use_case, id);
CREATE INDEX ix_register_entries_order ON audit.register_entries USING btree (xact, id);
CREATE INDEX ix_seals_reach ON audit.seals USING btree (chain, to_xact, to_id);
CREATE INDEX ix_seals_sealed_at ON audit.seals USING btree (chain, sealed_at);
CREATE INDEX ix_alert_acts_kind_day ON control.alert_acts USING btree (kind, effective_on);
CREATE INDEX ix_alert_proposals_alert ON control.alert_proposals USING btree (alert_id, outcome);
CREATE INDEX ix_alerts_cui ON control.alerts USING btree (cui) WHERE (cui IS NOT NULL);
CREATE INDEX ix_alerts_documents ON control.alerts USING gin (document_numbers);
CREATE INDEX ix_alerts_ended ON control.alerts USING btree (visibility, ended_on, id) WHERE (ended_on IS NOT NULL);
CREATE INDEX ix_alerts_expiring ON control.alerts USING btree (visibility, state, expires_on, id) WHERE (expires_on IS NOT NULL);
CREATE INDEX ix_alerts_name ON control.alerts USING gin (folded_name gin_trgm_ops) WHERE (folded_name IS NOT NULL);
CREATE INDEX ix_alerts_person ON control.alerts USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX ix_alerts_reference ON control.alerts USING btree (reference_key);
CREATE INDEX ix_alerts_seen ON control.alerts USING btree (visibility, id);
CREATE INDEX ix_alerts_state ON control.alerts USING btree (visibility, state, id);
CREATE INDEX ix_arraigo_acts_kind_day ON control.arraigo_acts USING btree (kind, effective_on);
CREATE INDEX ix_arraigo_exits_arraigo_id ON control.arraigo_exits USING btree (arraigo_id);
CREATE INDEX ix_arraigo_proposals_arraigo ON control.arraigo_proposals USING btree (arraigo_id, outcome);
CREATE INDEX ix_arraigo_scans_arraigo_id ON control.arraigo_scans USING btree (arraigo_id);
CREATE INDEX ix_arraigo_subjects_cedula ON control.arraigo_subjects USING btree (cedula_key) WHERE (cedula_key IS NOT NULL);
CREATE INDEX ix_arraigo_subjects_cui ON control.arraigo_subjects USING btree (cui) WHERE (cui IS NOT NULL);
CREATE INDEX ix_arraigo_subjects_name ON control.arraigo_subjects USING gin (folded_name gin_trgm_ops);
CREATE INDEX ix_arraigo_subjects_passports ON control.arraigo_subjects USING gin (passport_numbers);
CREATE INDEX ix_arraigo_subjects_person ON control.arraigo_subjects USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX ix_arraigos_case_key ON control.arraigos USING btree (case_key);
CREATE INDEX ix_arraigos_company_name ON control.arraigos USING gin (company_folded_name gin_trgm_ops);
CREATE INDEX ix_arraigos_company_nit ON control.arraigos USING btree (company_nit) WHERE (company_nit IS NOT NULL);
CREATE INDEX ix_arraigos_court ON control.arraigos USING btree (court_id);
CREATE INDEX ix_arraigos_expiring ON control.arraigos USING btree (expires_on, id) WHERE ((ended_on IS NULL) AND (expires_on IS NOT NULL));
CREATE INDEX ix_arraigos_for_decision ON control.arraigos USING btree (review_on, id) WHERE ((ended_on IS NULL) AND (review_on IS NOT NULL));
CREATE INDEX ix_arraigos_observed ON control.arraigos USING btree (answer_by, id) WHERE ((answer_by IS NOT NULL) AND (ended_on IS NULL) AND (returned_on IS NULL));
CREATE INDEX ix_arraigos_oficio_key ON control.arraigos USING btree (oficio_key);
CREATE INDEX ix_arraigos_state ON control.arraigos USING btree (state, id);
CREATE INDEX ix_certificate_findings_arraigo_id ON control.certificate_findings USING btree (arraigo_id);
CREATE INDEX ix_certificates_issued_at_id ON control.certificates USING btree (issued_at, id);
CREATE INDEX ix_letters_arraigo_id ON control.letters USING btree (arraigo_id);
CREATE INDEX ix_letters_to_dispatch ON control.letters USING btree (id) WHERE (dispatched_at IS NULL);
CREATE UNIQUE INDEX uq_alert_act_sequence ON control.alert_acts USING btree (alert_id, sequence);
CREATE UNIQUE INDEX uq_alert_proposal_pending ON control.alert_proposals USING btree (alert_id) WHERE (outcome = 'Pending'::text);
CREATE UNIQUE INDEX uq_alert_reference ON control.alerts USING btree (origin, reference_key, visibility) WHERE ((ended_by IS NULL) OR (ended_by <> ALL (ARRAY['Rejected'::text, 'Annulled'::text])));
CREATE UNIQUE INDEX uq_alert_type_code ON control.alert_types USING btree (code);
CREATE UNIQUE INDEX uq_arraigo_act_sequence ON control.arraigo_acts USING btree (arraigo_id, sequence);
CREATE UNIQUE INDEX uq_arraigo_paper ON control.arraigos USING btree (paper_key) WHERE ((returned_on IS NULL) AND ((ended_by <> 'Annulled'::text) OR (ended_by IS NULL)));
CREATE UNIQUE INDEX uq_arraigo_proposal_pending ON control.arraigo_proposals USING btree (arraigo_id, kind) WHERE (outcome = 'Pending'::text);
CREATE UNIQUE INDEX uq_arraigo_rules_number ON control.arraigo_rules USING btree (type_id, number);
CREATE UNIQUE INDEX uq_arraigo_subject_ordinal ON control.arraigo_subjects USING btree (arraigo_id, ordinal);
CREATE UNIQUE INDEX uq_arraigo_type_code ON control.arraigo_types USING btree (code);
CREATE UNIQUE INDEX uq_certificates_code ON control.certificates USING btree (code);
CREATE UNIQUE INDEX uq_certificates_number ON control.certificates USING btree (year, sequence);
CREATE UNIQUE INDEX uq_certificates_payment_slip ON control.certificates USING btree (payment_slip);
CREATE UNIQUE INDEX uq_court_code ON control.courts USING btree (code);
CREATE INDEX ix_outbox_xid_id ON house.outbox USING btree (xid, id);
CREATE INDEX ix_aliases_person_id ON people.aliases USING btree (person_id);
CREATE INDEX ix_companies_search_text ON people.companies USING gin (search_text gin_trgm_ops);
CREATE INDEX ix_documents_number_key ON people.documents USING btree (number_key);
CREATE INDEX ix_documents_person_id ON people.documents USING btree (person_id);
CREATE INDEX ix_people_birth_date ON people.people USING btree (birth_date);
CREATE INDEX ix_people_name_keys ON people.people USING gin (name_keys);
CREATE INDEX ix_people_search_text ON people.people USING gin (search_text gin_trgm_ops);
CREATE UNIQUE INDEX uq_company_nit ON people.companies USING btree (nit);
CREATE UNIQUE INDEX uq_person_cui ON people.people USING btree (cui);
CREATE UNIQUE INDEX uq_person_document ON people.documents USING btree (kind, state, number_key) WHERE ((kind)::text <> ALL ((ARRAY['cedula'::character varying, 'birth_certificate'::character varying])::text[]));
CREATE UNIQUE INDEX uq_holiday ON territory.holidays USING btree (day, municipality_code) NULLS NOT DISTINCT;

-- Views (12)

create view control.v_arraigo_acts_v1 as
 SELECT act.id AS act_id,
    act.arraigo_id,
    act.kind,
    act.effective_on,
    act.counted_type AS type,
    act.counted_court_id AS court_id,
    act.counted_department AS department_code,
    act.kind = 'Annotated'::text AS entered,
    act.kind = 'Extended'::text AS extended,
    act.ends_order AND act.kind = 'Lifted'::text AS lifted,
    act.ends_order AND (act.kind = ANY (ARRAY['Expired'::text, 'Lapsed'::text])) AND undone.at IS NULL AS expired,
    act.ends_order AND act.kind = 'Substituted'::text AS substituted,
    act.ends_order AND act.kind = 'Annulled'::text AS annulled,
    a.load_id IS NOT NULL AS imported
   FROM control.arraigo_acts act
     JOIN control.arraigos a ON a.id = act.arraigo_id
     LEFT JOIN ( SELECT arraigo_acts.arraigo_id,
            max(arraigo_acts.sequence) AS at
           FROM control.arraigo_acts
          WHERE arraigo_acts.kind = 'Reinstated'::text
          GROUP BY arraigo_acts.arraigo_id) undone ON undone.arraigo_id = act.arraigo_id AND undone.at > act.sequence AND act.kind = 'Expired'::text
  WHERE (act.kind = ANY (ARRAY['Annotated'::text, 'Extended'::text])) OR act.ends_order;
create view control.v_arraigo_details_v1 as
 SELECT a.id,
    a.version,
    a.type,
    a.state,
    a.channel,
    c.department_code AS court_department,
    control.paper_json(a.court_id, a.court_name::text, a.oficio::text, a.case_file::text, a.oficio_date, a.resolution_date, a.judge::text, a.document)::text AS paper,
    a.company_name,
    a.company_nit,
    a.plaintiff,
    a.legal_basis,
    a.fixed_until,
    a.load_id,
    a.received_at,
    a.registered_at,
    a.answer_by,
    a.annotated_at,
    a.expires_on,
    a.review_on,
    a.extended_on,
    a.returned_on,
    a.ended_on,
    (( SELECT jsonb_agg(jsonb_build_object('id', s.id, 'ordinal', s.ordinal, 'fullName', s.full_name, 'givenNames', s.given_names, 'firstSurname', s.first_surname, 'secondSurname', s.second_surname, 'oneSurname', s.one_surname, 'cui', s.cui, 'passports', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('state', split_part(kept.p, ':'::text, 1), 'number', split_part(kept.p, ':'::text, 2)) ORDER BY kept.n), '[]'::jsonb) AS "coalesce"
                   FROM unnest(s.passports) WITH ORDINALITY kept(p, n)), 'cedula', s.cedula, 'birthDate', s.birth_date, 'age', s.age, 'ageInYear', s.age_in_year, 'sex', s.sex, 'nationality', s.nationality, 'maritalStatus', s.marital_status, 'occupation', s.occupation, 'domicile', s.domicile, 'father', s.father, 'mother', s.mother, 'personId', s.person_id, 'strength', s.strength, 'state',
                CASE
                    WHEN s.ended_by IS NULL THEN a.state
                    WHEN s.ended_by = 'Lifted'::text THEN 'LEVANTADO'::text
                    WHEN s.ended_by = 'Substituted'::text THEN 'SUSTITUIDO'::text
                    WHEN s.ended_by = 'Annulled'::text THEN 'ANULADO'::text
                    ELSE 'CADUCADO'::text
                END, 'inForceFrom', v.in_force_from, 'inForceUntil', v.in_force_until, 'reviewFrom', v.review_from, 'reviewUntil', v.review_until, 'waitingFrom', v.waiting_from, 'waitingUntil', v.waiting_until, 'reviewOn', s.review_on, 'endedOn', s.ended_on) ORDER BY s.ordinal) AS jsonb_agg
           FROM control.arraigo_subjects s
             JOIN control.v_arraigos_in_force_v1 v ON v.subject_id = s.id
          WHERE s.arraigo_id = a.id))::text AS subjects,
    (( SELECT jsonb_agg(jsonb_build_object('id', t.id, 'sequence', t.sequence, 'kind', t.kind, 'at', t.at, 'by', t.by_name, 'proposedBy', t.proposed_by_name, 'proposedAt', t.proposed_at, 'effectiveOn', t.effective_on, 'until', t.until, 'receivedOn', t.received_on, 'why', t.why, 'subjects', t.subjects, 'fields', t.fields, 'names', t.names, 'order', control.paper_json(t.court_id, t.court_name::text, t.oficio::text, t.case_file::text, t.oficio_date, t.resolution_date, t.judge::text, t.document), 'substitution', control.substitution_json(t.substitution_means, t.substituted_by, t.replacement_id), 'endsOrder', t.ends_order, 'certificates',
                CASE
                    WHEN t.kind = 'Annulled'::text THEN ( SELECT jsonb_agg(jsonb_build_object('id', c_1.id, 'number', c_1.number, 'result', c_1.result, 'cutAt', c_1.cut_at) ORDER BY c_1.cut_at, c_1.number) AS jsonb_agg
                       FROM control.v_certificates_touched_v1 c_1
                      WHERE c_1.arraigo_id = a.id)
                    ELSE NULL::jsonb
                END) ORDER BY t.sequence) AS jsonb_agg
           FROM control.arraigo_acts t
          WHERE t.arraigo_id = a.id))::text AS acts,
    (( SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'outcome', p.outcome, 'proposedBy', p.proposed_by_name, 'proposedAt', p.proposed_at, 'why', p.why, 'warnings', p.warnings, 'changes', COALESCE(p.correction -> 'changes'::text, '[]'::jsonb), 'receivedOn', p.received_on, 'from', p.from_day, 'until', p.until_day, 'subjects', p.subjects, 'order', control.paper_json(p.court_id, p.court_name::text, p.oficio::text, p.case_file::text, p.oficio_date, p.resolution_date, p.judge::text, p.document), 'substitution', control.substitution_json(p.substitution_means, p.substituted_by, p.replacement_id), 'answeredBy', p.answered_by_name, 'answeredAt', p.answered_at, 'answer', p.answer) ORDER BY p.proposed_at, p.id) AS jsonb_agg
           FROM control.arraigo_proposals p
          WHERE p.arraigo_id = a.id))::text AS proposals,
    (( SELECT jsonb_agg(jsonb_build_object('id', f.id, 'fileName', f.name, 'contentType', f.content_type, 'size', f.size, 'sha256', f.sha256, 'attachedAt', f.attached_at, 'attachedBy', f.attached_by_name) ORDER BY f.id) AS jsonb_agg
           FROM control.arraigo_scans f
          WHERE f.arraigo_id = a.id))::text AS scans,
    (( SELECT jsonb_agg(jsonb_build_object('id', x.id, 'from', x.from_day, 'until', x.until_day, 'subjects', x.subjects, 'order', control.paper_json(x.court_id, x.court_name::text, x.oficio::text, x.case_file::text, x.oficio_date, x.resolution_date, x.judge::text, x.document)) ORDER BY x.from_day, x.id) AS jsonb_agg
           FROM control.arraigo_exits x
          WHERE x.arraigo_id = a.id))::text AS exits,
    (( SELECT jsonb_agg(jsonb_build_object('id', l.id, 'number', l.number, 'kind', l.kind, 'writtenAt', l.written_at, 'dispatchedAt', l.dispatched_at) ORDER BY l.sequence) AS jsonb_agg
           FROM control.v_letters_v1 l
          WHERE l.arraigo_id = a.id))::text AS letters
   FROM control.arraigos a
     JOIN control.courts c ON c.id = a.court_id;
create view control.v_arraigo_flows_v1 as
 SELECT act.effective_on AS day,
    act.type,
    type.name AS type_name,
    act.court_id,
    court.name AS court_name,
    act.department_code,
    department.name AS department_name,
    act.entered::integer AS entered,
    act.extended::integer AS extended,
    act.lifted::integer AS lifted,
    act.expired::integer AS expired,
    act.substituted::integer AS substituted,
    act.annulled::integer AS annulled,
    (act.lifted OR act.expired OR act.substituted OR act.annulled)::integer AS ended
   FROM control.v_arraigo_acts_v1 act
     JOIN control.courts court ON court.id = act.court_id
     LEFT JOIN control.arraigo_types type ON type.code::text = act.type::text
     LEFT JOIN territory.departments department ON department.code::text = act.department_code::text;
create view control.v_arraigos_in_force_v1 as
 SELECT s.id AS subject_id,
    s.arraigo_id,
    a.type,
    a.state,
    s.person_id,
        CASE
            WHEN a.annotated_at IS NOT NULL THEN (a.annotated_at AT TIME ZONE 'America/Guatemala'::text)::date
            ELSE NULL::date
        END AS in_force_from,
        CASE
            WHEN a.annotated_at IS NOT NULL THEN LEAST(a.expires_on, s.ended_on - 1)
            ELSE NULL::date
        END AS in_force_until,
    (a.received_at AT TIME ZONE 'America/Guatemala'::text)::date AS review_from,
    LEAST((a.annotated_at AT TIME ZONE 'America/Guatemala'::text)::date, a.returned_on, s.ended_on) - 1 AS review_until,
        CASE
            WHEN a.annotated_at IS NOT NULL AND waits.extension THEN a.expires_on + 1
            ELSE NULL::date
        END AS waiting_from,
        CASE
            WHEN a.annotated_at IS NOT NULL AND waits.extension AND s.ended_by IS DISTINCT FROM 'Expired'::text THEN s.ended_on - 1
            ELSE NULL::date
        END AS waiting_until
   FROM control.arraigo_subjects s
     JOIN control.arraigos a ON a.id = s.arraigo_id
     CROSS JOIN LATERAL ( SELECT (EXISTS ( SELECT
                   FROM control.arraigo_proposals p
                  WHERE p.arraigo_id = a.id AND p.kind = 'Extension'::text AND p.outcome = 'Pending'::text)) AS extension) waits;
create view control.v_certificates_by_month_v1 as
 SELECT to_char((issued_at AT TIME ZONE 'America/Guatemala'::text), 'YYYY-MM'::text) AS month,
    count(*) FILTER (WHERE result::text = 'Positive'::text) AS positive,
    count(*) FILTER (WHERE result::text = 'Negative'::text) AS negative,
    count(*) FILTER (WHERE result::text = 'Inconclusive'::text) AS inconclusive,
    count(*) AS total
   FROM control.certificates c
  GROUP BY (to_char((issued_at AT TIME ZONE 'America/Guatemala'::text), 'YYYY-MM'::text));
create view control.v_certificates_touched_v1 as
 SELECT DISTINCT f.arraigo_id,
    c.id,
    c.number,
    c.result,
    c.cut_at
   FROM control.certificate_findings f
     JOIN control.v_certificates_v1 c ON c.id = f.certificate_id;
create view control.v_certificates_v1 as
 SELECT id,
    (('CA-'::text || lpad(year::text, 4, '0'::text)) || '-'::text) || lpad(sequence::text, 6, '0'::text) AS number,
    result,
    issued_at,
    cut_at,
    (person ->> 'personId'::text)::uuid AS person_id,
    person ->> 'name'::text AS person_name,
    (company ->> 'companyId'::text)::uuid AS company_id,
    company ->> 'name'::text AS company_name,
    requester ->> 'name'::text AS requester_name,
    payment_slip,
    load_id
   FROM control.certificates c;
create view control.v_letters_v1 as
 SELECT id,
    version,
    sequence,
    (('ARR-'::text || EXTRACT(year FROM (written_at AT TIME ZONE 'America/Guatemala'::text))) || '-'::text) || lpad(sequence::text, 6, '0'::text) AS number,
    kind,
    arraigo_id,
    act_id,
    court_id,
    court_name,
    case_file,
    oficio,
    oficio_date,
    judge,
    municipality_code,
    type,
    annotated_at,
    subjects,
    names,
    until,
    fields,
    reason,
    written_at,
    dispatched_at,
    dispatched_by,
    way,
    reference
   FROM control.letters l;
create view control.w_alert_details_v1 as
 SELECT a.id,
    a.version,
    a.type,
    t.name AS type_name,
    a.class,
    a.direction,
    a.visibility,
    a.state,
    t.disclosure,
    t.instruction,
    a.narrowing,
    a.origin,
    a.reference,
    jsonb_build_object('kind', a.subject_kind, 'fullName', a.full_name, 'givenNames', a.given_names, 'surnames', a.surnames, 'birthDate', a.birth_date, 'sex', a.sex, 'nationality', a.nationality, 'cui', a.cui, 'description', a.description, 'personId', a.person_id, 'documents', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('state', split_part(kept.d, ':'::text, 1), 'number', split_part(kept.d, ':'::text, 2), 'kind', NULLIF(split_part(kept.d, ':'::text, 3), ''::text)) ORDER BY kept.n), '[]'::jsonb) AS "coalesce"
           FROM unnest(a.documents) WITH ORDINALITY kept(d, n)))::text AS subject,
    a.valid_from,
    a.valid_until,
    a.begins_on,
    a.expires_on,
    a.load_id,
    a.registered_at,
    a.activated_at,
    a.ended_on,
    (( SELECT jsonb_agg(jsonb_build_object('id', c.id, 'sequence', c.sequence, 'kind', c.kind, 'at', c.at, 'by', c.by_name, 'proposedBy', c.proposed_by_name, 'proposedAt', c.proposed_at, 'effectiveOn', c.effective_on, 'why', c.why, 'changes', c.changes, 'paper',
                CASE
                    WHEN c.paper_number IS NOT NULL THEN jsonb_build_object('authority', c.paper_authority, 'number', c.paper_number, 'date', c.paper_date, 'sha256', c.paper_sha256)
                    ELSE NULL::jsonb
                END, 'note',
                CASE
                    WHEN c.note_text IS NOT NULL THEN jsonb_build_object('institution', c.note_institution, 'direction', c.note_direction, 'at', c.note_at, 'text', c.note_text, 'reference', c.note_reference)
                    ELSE NULL::jsonb
                END) ORDER BY c.sequence) AS jsonb_agg
           FROM control.alert_acts c
          WHERE c.alert_id = a.id))::text AS acts,
    (( SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'outcome', p.outcome, 'proposedBy', p.proposed_by_name, 'proposedAt', p.proposed_at, 'why', p.why, 'correction', p.correction, 'paper',
                CASE
                    WHEN p.paper_number IS NOT NULL THEN jsonb_build_object('authority', p.paper_authority, 'number', p.paper_number, 'date', p.paper_date, 'sha256', p.paper_sha256)
                    ELSE NULL::jsonb
                END, 'answeredBy', p.answered_by_name, 'answeredAt', p.answered_at, 'answer', p.answer) ORDER BY p.proposed_at, p.id) AS jsonb_agg
           FROM control.alert_proposals p
          WHERE p.alert_id = a.id))::text AS proposals
   FROM control.alerts a
     JOIN control.alert_types t ON t.code::text = a.type::text;
create view control.w_alert_flows_v1 as
 SELECT act.effective_on AS day,
    a.type,
    a.class,
    a.origin,
    a.visibility,
    (act.kind = 'Activated'::text)::integer AS entered,
    (act.kind = 'Lifted'::text)::integer AS lifted,
    (act.kind = 'Expired'::text)::integer AS expired,
    (act.kind = 'Annulled'::text)::integer AS annulled
   FROM control.alert_acts act
     JOIN control.alerts a ON a.id = act.alert_id
  WHERE act.kind = ANY (ARRAY['Activated'::text, 'Lifted'::text, 'Expired'::text, 'Annulled'::text]);
create view control.w_alert_rows_v1 as
 SELECT a.id,
    a.version,
    a.type,
    a.class,
    a.direction,
    a.visibility,
    a.state,
    a.origin,
    a.reference,
    a.reference_key,
    a.subject_kind,
    a.full_name,
    a.folded_name,
    a.cui,
    a.person_id,
    a.document_numbers,
    COALESCE(a.full_name, replace(rtrim(a.documents[1], ':'::text), ':'::text, ' '::text), "left"(a.description::text, 120)) AS subject_line,
    a.valid_from,
    a.valid_until,
    a.begins_on,
    a.expires_on,
    a.registered_at,
    a.activated_at,
    a.ended_on,
    a.load_id IS NOT NULL AS imported,
    p.id AS proposal_id,
    p.kind AS proposal_kind,
    p.proposed_by_name AS proposed_by
   FROM control.alerts a
     LEFT JOIN control.alert_proposals p ON p.alert_id = a.id AND p.outcome = 'Pending'::text;
create view people.v_people_v1 as
 SELECT id,
    version,
    full_name,
    given_names,
    surnames,
    birth_date,
    sex,
    nationality,
    cui,
    ARRAY( SELECT a.full_name
           FROM people.aliases a
          WHERE a.person_id = p.id
          ORDER BY a.added_at, a.id) AS aliases
   FROM people.people p;

-- Functions (15)

CREATE OR REPLACE FUNCTION access.take_attempt(keys text[], free integer[], moment timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
AS $function$
declare
  blocked timestamptz;
begin
  insert into access.attempts (key, failures, last_at) select unnest(keys), 0, moment on conflict do nothing;
  perform 1 from access.attempts where key = any(keys) order by key for update;
  select max(blocked_until) into blocked from access.attempts where key = any(keys) and blocked_until > moment;
  if blocked is not null then
    return blocked;
  end if;

  update access.attempts a
     set failures = counted.n, last_at = moment,
         blocked_until = case when counted.n >= counted.free
                              then moment + least(interval '30 seconds' * power(2, least(counted.n - counted.free, 10)), interval '15 minutes') end
    from (select t.key, k.free, case when t.last_at < moment - interval '1 hour' then 1 else t.failures + 1 end as n
            from unnest(keys, free) k(key, free) join access.attempts t on t.key = k.key) counted
   where a.key = counted.key;
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION access.tell_officer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('igm_access', 'officer:' || old.id);
  return null;
end
$function$
;
CREATE OR REPLACE FUNCTION access.tell_session()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('igm_access', 'session:' || old.id);
  return null;
end
$function$
;
CREATE OR REPLACE PROCEDURE audit.continue_after_restore()
 LANGUAGE plpgsql
AS $procedure$
declare
  sealed bigint := (select max(to_xact) from audit.seals);
  written bigint := (select max(xact) from (select max(xact) as xact from audit.entries union all select max(xact) from audit.register_entries) rows);
  lift bigint := greatest(sealed, written + 1, 0) - pg_current_xact_id()::text::bigint;
begin
  if lift <= 0 then
    raise notice 'nothing to do: the transaction counter is already past the last seal';
    return;
  end if;
  execute format('create or replace function audit.xact() returns bigint language sql stable return pg_current_xact_id()::text::bigint + %s', lift);
  execute format('create or replace function audit.horizon() returns bigint language sql stable return pg_snapshot_xmin(pg_current_snapshot())::text::bigint + %s', lift);
end
$procedure$
;
CREATE OR REPLACE FUNCTION audit.horizon()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (((pg_snapshot_xmin(pg_current_snapshot()))::text)::bigint + 0)
;
CREATE OR REPLACE FUNCTION audit.xact()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (((pg_current_xact_id())::text)::bigint + 0)
;
CREATE OR REPLACE FUNCTION control.alert_document_numbers(documents text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT split_part(document.document, ':'::text, 2) AS split_part FROM unnest(alert_document_numbers.documents) document(document))
;
CREATE OR REPLACE FUNCTION control.certificate_candidates(sought_cui text, sought_papers text[], sought_names text[], sought_nit text, sought_company text, today date)
 RETURNS TABLE(arraigo_id uuid, type text, court_name text, case_file text, oficio text, oficio_date date, state text, annotated_on date, expires_on date, standing text, full_name text, birth_date text, sex text, cui text, papers text[], company_name text, company_nit text)
 LANGUAGE plpgsql
 STABLE
 SET "pg_trgm.similarity_threshold" TO '0.25'
 SET "pg_trgm.word_similarity_threshold" TO '0.45'
AS $function$
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
$function$
;
CREATE OR REPLACE FUNCTION control.paper_json(court_id uuid, court_name text, oficio text, case_file text, oficio_date date, resolution_date date, judge text, document uuid)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (court_id IS NOT NULL) THEN jsonb_build_object('courtId', court_id, 'courtName', court_name, 'oficio', oficio, 'caseFile', case_file, 'oficioDate', oficio_date, 'resolutionDate', resolution_date, 'judge', judge, 'document', document) ELSE NULL::jsonb END
;
CREATE OR REPLACE FUNCTION control.passport_numbers(passports text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT split_part(passport.passport, ':'::text, 2) AS split_part FROM unnest(passport_numbers.passports) passport(passport))
;
CREATE OR REPLACE FUNCTION control.substitution_json(means text, substituted_by text, replacement_id uuid)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (means IS NOT NULL) THEN jsonb_build_object('means', means, 'by', substituted_by, 'replacementId', replacement_id) ELSE NULL::jsonb END
;
CREATE OR REPLACE FUNCTION control.v_alert_details_v1(seen text)
 RETURNS SETOF control.w_alert_details_v1
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select d.* from control.w_alert_details_v1 d where d.visibility = seen $function$
;
CREATE OR REPLACE FUNCTION control.v_alert_flows_v1(seen text)
 RETURNS SETOF control.w_alert_flows_v1
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select f.* from control.w_alert_flows_v1 f where f.visibility = seen $function$
;
CREATE OR REPLACE FUNCTION control.v_alerts_v1(seen text)
 RETURNS SETOF control.w_alert_rows_v1
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select r.* from control.w_alert_rows_v1 r where r.visibility = seen $function$
;
CREATE OR REPLACE FUNCTION people.candidates(keys text[], folded text, born text, at_most integer)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  found integer;
begin
  return query
    with pairs as (
      select array[a.key, b.key] as pair
        from unnest(keys) with ordinality a (key, i)
        join unnest(keys) with ordinality b (key, i) on a.i < b.i
      union all
      select keys where cardinality(keys) = 1
    ),
    heard as (
      select p.id, p.name_keys, p.birth_date
        from pairs join people.people p on p.name_keys @> pairs.pair
      union
      select p.id, p.name_keys, p.birth_date
        from people.people p
       where born is not null and p.birth_date = born and p.name_keys && keys
    )
    select h.id
      from heard h
     order by (select count(*) from unnest(h.name_keys) key where key = any (keys)) desc, (h.birth_date = born) desc nulls last,
              cardinality(h.name_keys), h.id
     limit at_most;
  get diagnostics found = row_count;

  if found < 20 then
    return query
      select near.id
        from (select p.id, word_similarity(folded, p.search_text) as likeness
                from people.people p
               where folded <% p.search_text
              union
              select p.id, word_similarity(folded, p.search_text)
                from people.people p
               where found < 5 and p.name_keys && keys) near
       where near.likeness >= 0.35
       order by near.likeness desc, near.id
       limit least(at_most, 50);
  end if;
end
$function$
;

-- Triggers (4)

CREATE TRIGGER tell_changed AFTER UPDATE ON access.officers FOR EACH ROW WHEN (((((old.status IS DISTINCT FROM new.status) OR (old.roles IS DISTINCT FROM new.roles)) OR (old.reach_kind IS DISTINCT FROM new.reach_kind)) OR (old.reach_codes IS DISTINCT FROM new.reach_codes))) EXECUTE FUNCTION access.tell_officer();
CREATE TRIGGER tell_deleted AFTER DELETE ON access.officers FOR EACH ROW EXECUTE FUNCTION access.tell_officer();
CREATE TRIGGER tell_changed AFTER UPDATE ON access.sessions FOR EACH ROW WHEN ((((old.revoked_at IS DISTINCT FROM new.revoked_at) OR (old.token_hash IS DISTINCT FROM new.token_hash)) OR (old.expires_at IS DISTINCT FROM new.expires_at))) EXECUTE FUNCTION access.tell_session();
CREATE TRIGGER tell_deleted AFTER DELETE ON access.sessions FOR EACH ROW EXECUTE FUNCTION access.tell_session();

-- Grants to the role that serves (61)

grant delete, insert, select, update on access.attempts to igm_api;
grant insert, select, update on access.officers to igm_api;
grant insert, select, update on access.sessions to igm_api;
grant insert, select on audit.checkpoints to igm_api;
grant insert, select on audit.entries to igm_api;
grant insert, select on audit.register_entries to igm_api;
grant insert, select on audit.seals to igm_api;
grant insert, select on control.alert_acts to igm_api;
grant insert, select on control.alert_proposals to igm_api;
grant insert, select on control.alert_types to igm_api;
grant insert, select on control.alerts to igm_api;
grant insert, select on control.arraigo_acts to igm_api;
grant insert, select on control.arraigo_exits to igm_api;
grant insert, select on control.arraigo_proposals to igm_api;
grant insert, select on control.arraigo_rules to igm_api;
grant insert, select on control.arraigo_scans to igm_api;
grant insert, select, update on control.arraigo_subjects to igm_api;
grant insert, select on control.arraigo_types to igm_api;
grant insert, select, update on control.arraigos to igm_api;
grant insert, select on control.certificate_entitlements to igm_api;
grant insert, select on control.certificate_findings to igm_api;
grant insert, select on control.certificates to igm_api;
grant insert, select, update on control.courts to igm_api;
grant insert, select on control.history_loads to igm_api;
grant insert, select on control.letters to igm_api;
grant select, usage on control.letters_sequence_seq to igm_api;
grant insert, select on control.v_arraigo_acts_v1 to igm_api;
grant insert, select on control.v_arraigo_details_v1 to igm_api;
grant insert, select on control.v_arraigo_flows_v1 to igm_api;
grant insert, select on control.v_arraigos_in_force_v1 to igm_api;
grant insert, select on control.v_certificates_by_month_v1 to igm_api;
grant insert, select on control.v_certificates_touched_v1 to igm_api;
grant insert, select on control.v_certificates_v1 to igm_api;
grant insert, select on control.v_letters_v1 to igm_api;
grant insert, select on control.w_alert_details_v1 to igm_api;
grant insert, select on control.w_alert_flows_v1 to igm_api;
grant insert, select on control.w_alert_rows_v1 to igm_api;
grant select on house.applied_scripts to igm_api;
grant insert, select on house.idempotent_answers to igm_api;
grant select on house.migrations to igm_api;
grant insert, select, update on house.number_series to igm_api;
grant delete, insert, select, update on house.outbox to igm_api;
grant insert, select, update on house.outbox_kept to igm_api;
grant insert, select on people.aliases to igm_api;
grant insert, select, update on people.companies to igm_api;
grant insert, select on people.documents to igm_api;
grant insert, select, update on people.people to igm_api;
grant insert, select on people.v_people_v1 to igm_api;
grant select on territory.countries to igm_api;
grant select on territory.departments to igm_api;
grant select on territory.ethnic_groups to igm_api;
grant insert, select on territory.holidays to igm_api;
grant select on territory.institutions to igm_api;
grant select on territory.languages to igm_api;
grant select on territory.mrz_codes to igm_api;
grant select on territory.municipalities to igm_api;
grant select on territory.offices to igm_api;
grant select on territory.passport_centres to igm_api;
grant select on territory.posts to igm_api;
grant select on territory.reception_centres to igm_api;
grant select on territory.sexes to igm_api;
