create schema if not exists audit;

-- The place of a row in the order of transactions. After a restore into another cluster, whose counter starts afresh,
-- audit.continue_after_restore() lifts these two by what is missing (docs/operations/audit-keys.md).
create function audit.xact() returns bigint language sql stable
  return pg_current_xact_id()::text::bigint + 0;

-- Every transaction before this place has ended: no row can still appear below it.
create function audit.horizon() returns bigint language sql stable
  return pg_snapshot_xmin(pg_current_snapshot())::text::bigint + 0;

-- json, not jsonb: the hash covers the very bytes that were written.
create table audit.entries (
  id uuid primary key,
  at timestamptz not null,
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
  exchange json not null default '{}',
  trace_id text,
  subjects uuid[] not null default '{}',
  changes json,
  why text,
  evidence uuid[] not null default '{}',
  mark text,
  hash bytea not null,
  mac bytea not null,
  mac_key text not null,
  xact bigint not null default audit.xact()
);

create index ix_entries_order on audit.entries (xact, id);
create index ix_entries_actor on audit.entries (actor_id, id);
create index ix_entries_use_case on audit.entries (use_case, id);
create index ix_entries_subjects on audit.entries using gin (subjects);

create table audit.register_entries (
  id uuid primary key,
  at timestamptz not null,
  kind text not null,
  subject uuid not null,
  salt bytea not null,
  content_hash bytea not null,
  hash bytea not null,
  mac bytea not null,
  mac_key text not null,
  xact bigint not null default audit.xact()
);

create index ix_register_entries_order on audit.register_entries (xact, id);

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
  sealed_at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  primary key (chain, number)
);

create index ix_seals_reach on audit.seals (chain, to_xact, to_id);
create index ix_seals_sealed_at on audit.seals (chain, sealed_at);

create table audit.checkpoints (
  chain text not null,
  day date not null,
  seal bigint not null,
  seal_hash bytea not null,
  root bytea not null,
  rows bigint not null,
  at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  primary key (chain, day)
);

create procedure audit.continue_after_restore() language plpgsql as $$
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
$$;
