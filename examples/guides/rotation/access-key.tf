#region key
variable "secret_access_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "belay_qovery_aws_credential" "staging" {
  name                         = "aws-staging"
  access_key_id                = "AKIAI44QH8DHBEXAMPLE" # the new key's
  secret_access_key_wo         = var.secret_access_key
  secret_access_key_wo_version = 2 # was 1

  lifecycle {
    create_before_destroy = true
  }
}
#endregion
