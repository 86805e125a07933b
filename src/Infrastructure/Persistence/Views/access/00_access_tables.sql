-- Attempts to sign in, counted per account and screen. An account that does not exist is kept as sixteen bits of
-- what was typed, because that may have been a password; the rows of an hour ago are nothing and are swept away.
create table access.attempts (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);
create index ix_attempts_last_at on access.attempts (last_at);
