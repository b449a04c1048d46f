data "belay_civo_credential" "shared" {
  name = "backup"
}

resource "belay_civo_object_store" "logs" {
  name          = "logs"
  access_key_id = data.belay_civo_credential.shared.access_key_id
}
