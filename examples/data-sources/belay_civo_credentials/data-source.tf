data "belay_civo_credentials" "unused" {
  unused = true
}

output "unused_credentials" {
  value = [for credential in data.belay_civo_credentials.unused.credentials : credential.name]
}
