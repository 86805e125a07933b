create schema if not exists audit;

create table audit.entries (
  id uuid primary key,
  at timestamptz not null,
  use_case text not null,
  outcome text not null,
  error_code text,
  actor_id uuid,
  actor_name text,
  actor_kind text,
  session_id uuid,
  origin text,
  purpose text,
  case_reference text,
  exchange jsonb not null default '{}',
  trace_id text,
  subjects uuid[] not null default '{}',
  changes jsonb,
  why text,
  mark text,
  xid xid8 not null default pg_current_xact_id()
);

create table audit.register_entries (
  id uuid primary key,
  at timestamptz not null,
  kind text not null,
  subject uuid not null,
  content_hash bytea not null,
  xid xid8 not null default pg_current_xact_id()
);
