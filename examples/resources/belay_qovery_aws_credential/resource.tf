resource "belay_qovery_aws_credential" "role" {
  name     = "aws-prod"
  role_arn = "arn:aws:iam::123456789012:role/qovery-prod"

  lifecycle {
    create_before_destroy = true
  }
}

variable "secret_access_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "belay_qovery_aws_credential" "key" {
  name                         = "aws-staging"
  access_key_id                = "AKIAIOSFODNN7EXAMPLE"
  secret_access_key_wo         = var.secret_access_key
  secret_access_key_wo_version = 1

  lifecycle {
    create_before_destroy = true
  }
}
