# By organization and cluster, or by cluster alone in the provider's organization.
terraform import belay_qovery_cluster_binding.paris 8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,0d14b9a2-e975-48ca-a6f5-0469449f291c
terraform import belay_qovery_cluster_binding.paris 0d14b9a2-e975-48ca-a6f5-0469449f291c
