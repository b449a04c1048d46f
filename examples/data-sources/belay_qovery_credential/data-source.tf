data "belay_qovery_credential" "shared" {
  name = "aws-prod"
}

resource "belay_qovery_cluster_binding" "paris" {
  cluster_id    = "0d14b9a2-e975-48ca-a6f5-0469449f291c"
  credential_id = data.belay_qovery_credential.shared.id
}
