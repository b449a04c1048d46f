terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}

# The working provider; endpoint, token and organization come from the environment.
provider "belay" {
  guard = { session = ephemeral.belay_plan_guard.this.session }
}

# The plan guard session: with it the verdict is over the whole plan, and exact.
provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider              = belay.guard
  create_before_destroy = true # all credentials below are
}

resource "belay_qovery_aws_credential" "prod" {
  name     = "aws-prod"
  role_arn = "arn:aws:iam::123456789012:role/qovery-prod"

  lifecycle {
    create_before_destroy = true
  }
}

variable "cluster_id" {
  description = "A cluster of your Qovery organization"
}

resource "belay_qovery_cluster_binding" "prod" {
  cluster_id    = var.cluster_id
  credential_id = belay_qovery_aws_credential.prod.id
}
