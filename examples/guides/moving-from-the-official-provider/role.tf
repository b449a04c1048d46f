removed {
  from = qovery_aws_credentials.prod

  lifecycle {
    destroy = false
  }
}

import {
  to = belay_qovery_aws_credential.prod
  id = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,3fa85f64-5717-4562-b3fc-2c963f66afa6"
}

resource "belay_qovery_aws_credential" "prod" {
  organization_id = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01"
  name            = "aws-prod"
  role_arn        = "arn:aws:iam::123456789012:role/qovery-prod"

  lifecycle {
    create_before_destroy = true
  }
}
