data "belay_qovery_credentials" "all" {}

output "unused_credentials" {
  value = [for c in data.belay_qovery_credentials.all.credentials : c.name if length(c.associated_clusters) == 0]
}
