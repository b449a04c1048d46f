variable "secret_access_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "belay_entryguard_aws_credential" "prod" {
  name                         = "aws-prod"
  access_key_id                = "AKIAIOSFODNN7EXAMPLE"
  secret_access_key_wo         = var.secret_access_key
  secret_access_key_wo_version = 1

  # A change replaces it: the new one is created, the resources move, and the old one is deleted.
  lifecycle {
    create_before_destroy = true
  }
}

resource "belay_entryguard_resource" "ssh" {
  name                = "ssh-prod"
  credential_id       = belay_entryguard_aws_credential.prod.id
  resource_type       = "SECURITY_GROUP"
  resource_identifier = "sg-0123456789abcdef0"
  region              = "eu-west-3"
  ports               = [22]
  protocol            = "tcp"
}
