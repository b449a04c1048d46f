data "belay_civo_object_stores" "all" {}

output "without_owner" {
  value = [for store in data.belay_civo_object_stores.all.object_stores : store.name if store.credential_id == null]
}
