import {
  to = belay_qovery_aws_credential.role
  id = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,3fa85f64-5717-4562-b3fc-2c963f66afa6"
}
