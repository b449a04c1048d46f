data "belay_entryguard_credential" "shared" {
  name = "aws-prod"
}

resource "belay_entryguard_resource" "ssh" {
  name                = "ssh-prod"
  credential_id       = data.belay_entryguard_credential.shared.id
  resource_type       = "SECURITY_GROUP"
  resource_identifier = "sg-0123456789abcdef0"
  region              = "eu-west-3"
}
