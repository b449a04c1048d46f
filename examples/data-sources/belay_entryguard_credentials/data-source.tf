data "belay_entryguard_credentials" "all" {}

output "not_valid" {
  value = {
    for credential in data.belay_entryguard_credentials.all.credentials :
    credential.name => credential.status if credential.status != "valid"
  }
}
