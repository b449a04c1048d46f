resource "belay_qovery_cluster_binding" "paris" {
  cluster_id    = "0d14b9a2-e975-48ca-a6f5-0469449f291c"
  credential_id = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
}
