import {
  to = belay_qovery_cluster_binding.paris
  id = var.cluster_id # Terraform 1.6 and later. In another organization: "<organization_id>,<cluster_id>"
}
