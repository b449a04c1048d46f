resource "belay_civo_object_store_credential" "backup" {
  name = "backup"
}

ephemeral "belay_civo_object_store_secret" "backup" {
  credential_id = belay_civo_object_store_credential.backup.id
}

# Any write-only argument takes it: nothing of it is in a plan or a state.
resource "belay_qovery_aws_credential" "s3" {
  name                         = "civo-backup"
  access_key_id                = belay_civo_object_store_credential.backup.access_key_id
  secret_access_key_wo         = ephemeral.belay_civo_object_store_secret.backup.secret_access_key
  secret_access_key_wo_version = 1
}
