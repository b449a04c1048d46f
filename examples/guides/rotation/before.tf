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

#region rotation
resource "belay_qovery_aws_credential" "prod" {
  name     = "aws-prod"
  role_arn = "arn:aws:iam::123456789012:role/qovery-prod"

  lifecycle {
    create_before_destroy = true
  }
}

resource "belay_qovery_cluster_binding" "prod" {
  for_each      = var.clusters
  cluster_id    = each.value
  credential_id = belay_qovery_aws_credential.prod.id
}
#endregion
