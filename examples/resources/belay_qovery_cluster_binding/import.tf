import {
  to = belay_qovery_cluster_binding.paris
  id = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,0d14b9a2-e975-48ca-a6f5-0469449f291c"
}
