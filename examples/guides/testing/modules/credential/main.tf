terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}

variable "name" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "clusters" {
  description = "Ids of the clusters by their names"
  type        = map(string)
}

resource "belay_qovery_aws_credential" "this" {
  name     = var.name
  role_arn = var.role_arn

  lifecycle {
    create_before_destroy = true
  }
}

resource "belay_qovery_cluster_binding" "this" {
  for_each      = var.clusters
  cluster_id    = each.value
  credential_id = belay_qovery_aws_credential.this.id
}

output "credential_id" {
  value = belay_qovery_aws_credential.this.id
}

output "clusters" {
  description = "The credential of each cluster, by the cluster's name"
  value       = { for name, binding in belay_qovery_cluster_binding.this : name => binding.credential_id }
}
