# By cluster in the provider's organization, or by organization and cluster.
terraform import belay_qovery_cluster_binding.paris "$TF_VAR_cluster_id"
terraform import belay_qovery_cluster_binding.paris "$QOVERY_ORGANIZATION_ID,$TF_VAR_cluster_id"
