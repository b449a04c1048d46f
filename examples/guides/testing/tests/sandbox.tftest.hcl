run "created" {
  assert {
    condition     = alltrue([for id in values(module.prod.clusters) : id == module.prod.credential_id])
    error_message = "A cluster is not on the credential."
  }
}

run "rotated" {
  plan_options {
    replace = [module.prod.belay_qovery_aws_credential.this]
  }

  assert {
    condition     = alltrue([for id in values(module.prod.clusters) : id == module.prod.credential_id])
    error_message = "A cluster is not on the new credential."
  }
}
