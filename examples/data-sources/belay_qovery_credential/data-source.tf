variable "cluster_id" {
  description = "One of those that `belay ls --clusters` shows"
  type        = string
}

data "belay_qovery_credential" "shared" {
  name = "aws-prod"
}

resource "belay_qovery_cluster_binding" "paris" {
  cluster_id    = var.cluster_id
  credential_id = data.belay_qovery_credential.shared.id
}
