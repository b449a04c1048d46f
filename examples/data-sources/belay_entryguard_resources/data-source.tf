data "belay_entryguard_resources" "all" {}

output "inactive" {
  value = [for resource in data.belay_entryguard_resources.all.resources : resource.name if !resource.is_active]
}
