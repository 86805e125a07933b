#!/usr/bin/env bash
# Asks whether an arraigo impedes a person's departure. Needs curl and openssl.
#   IGM=https://… CLIENT_ID=… KEY=private.pem KID=… PURPOSE=… [AUDIENCE=…] [CASE=…] partner-query.sh CUI
# Prints the answer as JSON. Exit code: 0 answered, 2 refused (what was answered goes to standard error), 3 no answer.
# TOKEN_FILE keeps the token between calls until it is refused.
set -euo pipefail
: "${IGM:?the API address}" "${CLIENT_ID:?}" "${KEY:?a P-256 private key, PEM}" "${KID:?the name the key was entered under}" "${PURPOSE:?}"
cui=${1:?a CUI}
audience=${AUDIENCE:-$IGM/oauth/token}
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# ES256 is r and s, 32 bytes each; openssl writes them as ASN.1 integers.
signature() {
  openssl dgst -sha256 -sign "$KEY" -binary | openssl asn1parse -inform DER |
    sed -n 's/.*INTEGER *:\([0-9A-F]*\)$/\1/p' |
    while read -r part; do printf '%064s' "$part" | tr ' ' 0; done |
    sed 's/../\\x&/g' | { read -r bytes || true; printf '%b' "$bytes"; } | base64url
}

assertion() {
  local now signed
  now=$(date +%s)
  signed=$(printf '{"alg":"ES256","typ":"JWT","kid":"%s"}' "$KID" | base64url).$(
    printf '{"iss":"%s","sub":"%s","aud":"%s","jti":"%s","iat":%d,"exp":%d}' \
      "$CLIENT_ID" "$CLIENT_ID" "$audience" "$(openssl rand -hex 16)" "$now" "$((now + 240))" | base64url)
  printf '%s.%s' "$signed" "$(printf '%s' "$signed" | signature)"
}

call() { curl --silent --show-error --output "$answer" --write-out '%{http_code}' "$@" || exit 3; }

refuse() {
  printf 'HTTP %s: ' "$1" >&2
  cat "$answer" >&2
  printf '\n' >&2
  exit 2
}

if [ -s "${TOKEN_FILE:-}" ]; then
  token=$(cat "$TOKEN_FILE")
else
  # Secrets go to curl by standard input: the arguments of a program can be read by its neighbours.
  status=$(printf 'data-urlencode = "client_assertion=%s"\n' "$(assertion)" | call --config - "$IGM/oauth/token" \
    --data-urlencode grant_type=client_credentials \
    --data-urlencode client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer)
  [ "$status" = 200 ] || refuse "$status"
  token=$(sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p' "$answer")
  [ -z "${TOKEN_FILE:-}" ] || (umask 077 && printf '%s' "$token" >"$TOKEN_FILE")
fi

status=$(printf 'header = "Authorization: Bearer %s"\ndata = "{\\"cui\\":\\"%s\\"}"\n' "$token" "$cui" | call --config - \
  "$IGM/api/v1/control/arraigos/impediment-queries" \
  --header 'Content-Type: application/json' --header "Purpose: $PURPOSE" --header "Case-Reference: ${CASE:-}")
if [ "$status" != 200 ]; then
  [ "$status" != 401 ] || [ -z "${TOKEN_FILE:-}" ] || rm -f "$TOKEN_FILE"
  refuse "$status"
fi
cat "$answer"
printf '\n'
