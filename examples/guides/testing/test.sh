#!/usr/bin/env bash
# Runs the tests of this directory against a sandbox of their own, which ends with them. Needs belay, terraform, curl and jq.
set -euo pipefail
cd "$(dirname "$0")"

belay sandbox --port 0 >sandbox.json &
trap "kill $!" EXIT
for _ in $(seq 100); do [ -s sandbox.json ] && break || sleep 0.1; done

export BELAY_QOVERY_ENDPOINT QOVERY_API_TOKEN QOVERY_ORGANIZATION_ID TF_VAR_clusters
BELAY_QOVERY_ENDPOINT=$(jq -er .platforms.qovery.endpoint sandbox.json)
QOVERY_API_TOKEN=$(jq -er .platforms.qovery.token sandbox.json)
QOVERY_ORGANIZATION_ID=$(jq -er .platforms.qovery.organization_id sandbox.json)
TF_VAR_clusters=$(curl -fsS "$BELAY_QOVERY_ENDPOINT/organization/$QOVERY_ORGANIZATION_ID/cluster" \
  -H "Authorization: Token $QOVERY_API_TOKEN" -H "content-type: application/json" \
  -d '{"name": "paris", "region": "eu-west-3", "cloud_provider": "AWS"}' | jq -e '{paris: .id}')

terraform init -input=false
terraform test
