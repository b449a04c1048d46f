terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
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

variable "clusters" {
  description = "Ids of the clusters by their names"
  type        = map(string)
}

module "prod" {
  source   = "./modules/credential"
  name     = "aws-prod"
  role_arn = "arn:aws:iam::123456789012:role/qovery-prod"
  clusters = var.clusters
}
