data "belay_taikun_credential" "shared" {
  id_space = "taikun/backup"
  name     = "backup-prod"
}

resource "belay_taikun_backup_binding" "paris" {
  project_id    = "42"
  credential_id = data.belay_taikun_credential.shared.id
}
