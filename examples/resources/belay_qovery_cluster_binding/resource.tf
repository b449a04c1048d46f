variable "cluster_id" {
  description = "One of those that `belay ls --clusters` shows"
  type        = string
}

resource "belay_qovery_aws_credential" "prod" {
  name     = "aws-prod"
  role_arn = "arn:aws:iam::123456789012:role/qovery"

  lifecycle {
    create_before_destroy = true
  }
}

resource "belay_qovery_cluster_binding" "paris" {
  cluster_id    = var.cluster_id
  credential_id = belay_qovery_aws_credential.prod.id
}
