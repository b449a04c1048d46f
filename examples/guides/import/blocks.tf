import {
  to = belay_qovery_aws_credential.staging
  id = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,7c9e6679-7425-40de-944b-e07fc1f90ae7"
}

import {
  to = belay_qovery_cluster_binding.paris
  id = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,16fd2706-8baf-433b-82eb-8c7fada847da"
}
