removed {
  from = qovery_aws_credentials.staging

  lifecycle {
    destroy = false
  }
}

import {
  to = belay_qovery_aws_credential.staging
  id = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,7c9e6679-7425-40de-944b-e07fc1f90ae7"
}

#region key
variable "secret_access_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "belay_qovery_aws_credential" "staging" {
  organization_id              = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01"
  name                         = "aws-staging"
  access_key_id                = "AKIAIOSFODNN7EXAMPLE"
  secret_access_key_wo         = var.secret_access_key
  secret_access_key_wo_version = 1

  lifecycle {
    create_before_destroy = true
  }
}
#endregion
