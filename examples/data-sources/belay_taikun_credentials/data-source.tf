data "belay_taikun_credentials" "unused" {
  unused = true
}

output "unused_credentials" {
  value = [for credential in data.belay_taikun_credentials.unused.credentials : "${credential.id_space} ${credential.name}"]
}
