# Endpoint, token and organization come from the environment: BELAY_QOVERY_ENDPOINT, QOVERY_API_TOKEN and
# QOVERY_ORGANIZATION_ID. Arguments of qovery = { … } win over them.
provider "belay" {
  guard = { session = ephemeral.belay_plan_guard.this.session }
}

provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider = belay.guard
}
