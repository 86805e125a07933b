-- Assertions that opened once; kept until they would open no more anyway.
create table partners.used_assertions (
  client_id uuid not null,
  jti_hash bytea not null,
  expires_at timestamptz not null,
  primary key (client_id, jti_hash)
);
create index ix_used_assertions_expires_at on partners.used_assertions (expires_at);

-- Whom a client asked about on a day for a purpose, as a hash under a key outside the database, and how many they are.
create table partners.persons_asked (
  client_id uuid not null,
  purpose text not null,
  day date not null,
  person bytea not null,
  primary key (client_id, purpose, day, person)
);
create table partners.person_counts (
  client_id uuid not null,
  purpose text not null,
  day date not null,
  persons integer not null,
  primary key (client_id, purpose, day)
);
