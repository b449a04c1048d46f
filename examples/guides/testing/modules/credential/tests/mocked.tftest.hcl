mock_provider "belay" {}

variables {
  name     = "aws-prod"
  role_arn = "arn:aws:iam::123456789012:role/qovery-prod"
  clusters = { paris = "made-up", lyon = "made-up-too" }
}

run "planned" {
  command = plan

  assert {
    condition     = length(belay_qovery_cluster_binding.this) == 2
    error_message = "A cluster has no binding."
  }
}

run "applied" {
  assert {
    condition     = alltrue([for id in values(output.clusters) : id == output.credential_id])
    error_message = "A cluster is not on the credential."
  }
}
