terraform {
  required_version = ">= 1.11"
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}

# A plan that would delete a credential which resources still use is refused.
provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider              = belay.guard
  create_before_destroy = true # all credentials below have it
}

provider "belay" {
  entryguard = {} # BELAY_ENTRYGUARD_ORGANIZATION, _EMAIL, _PASSWORD, and _TOTP where the user has a second factor
  guard      = { session = ephemeral.belay_plan_guard.this.session }
}

variable "access_key_id" {
  type = string
}

variable "secret_access_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

variable "key_version" {
  type        = number
  description = "Raised with each key: Terraform cannot see that a write-only secret has changed."
}

resource "belay_entryguard_aws_credential" "prod" {
  name                         = "aws-prod"
  access_key_id                = var.access_key_id
  secret_access_key_wo         = var.secret_access_key
  secret_access_key_wo_version = var.key_version
  wait_for_verification        = "2m"

  # EntryGuard cannot change a credential. The new one is created and verified, the resources move, the old one is deleted.
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
