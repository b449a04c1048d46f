terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
    qovery = {
      source = "qovery/qovery"
    }
  }
}

# Both providers take the token from the environment.
provider "qovery" {}

provider "belay" {
  guard = { session = ephemeral.belay_plan_guard.this.session }
}

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

resource "qovery_cluster" "paris" {
  organization_id = belay_qovery_aws_credential.prod.organization_id
  credentials_id  = belay_qovery_aws_credential.prod.id
  name            = "paris"
  cloud_provider  = "AWS"
  region          = "eu-west-3"

  features = {
    karpenter = {
      spot_enabled                 = true
      disk_size_in_gib             = 50
      default_service_architecture = "AMD64"
      qovery_node_pools = {
        requirements = [
          { key = "InstanceFamily", operator = "In", values = ["t3a"] },
          { key = "InstanceSize", operator = "In", values = ["large", "xlarge"] },
          { key = "Arch", operator = "In", values = ["AMD64"] },
        ]
      }
    }
  }
}

# Belay's provider is not shown what a plan does with the cluster. This tells it.
resource "belay_dependent" "paris" {
  id_space      = "qovery"
  credential_id = qovery_cluster.paris.credentials_id
  dependent_id  = qovery_cluster.paris.id
}
