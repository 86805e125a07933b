#!/bin/bash
# Run once by the database image when its volume is empty: the owner migrates, the API's role serves.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v owner="$(cat /run/secrets/owner_password)" -v api="$(cat /run/secrets/api_password)" <<'SQL'
create role igm_owner login password :'owner';
create role igm_api login password :'api';
create database igm owner igm_owner;
revoke all on database igm from public;
grant connect on database igm to igm_api;
SQL
