provider "belay" {
  guard = { session = ephemeral.belay_plan_guard.this.session }
}

provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider              = belay.guard
  create_before_destroy = true
}
