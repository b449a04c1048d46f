terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }

  # The connection comes from PG_CONN_STR, so that no password is in the code.
  backend "pg" {
    schema_name = "platform"
  }
}

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

variable "roles" {
  description = "The role behind each credential, by the credential's name"
  type        = map(string)
  default = {
    aws-prod = "arn:aws:iam::123456789012:role/qovery-prod"
  }
}

resource "belay_qovery_aws_credential" "role" {
  for_each = var.roles

  name     = each.key
  role_arn = each.value

  lifecycle {
    create_before_destroy = true
  }
}
