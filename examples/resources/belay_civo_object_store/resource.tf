resource "belay_civo_object_store_credential" "backup" {
  name = "backup"
}

resource "belay_civo_object_store" "backup" {
  name          = "backup"
  access_key_id = belay_civo_object_store_credential.backup.access_key_id
  max_size_gb   = 500
}
