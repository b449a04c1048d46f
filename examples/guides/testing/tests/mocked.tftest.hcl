# The working provider alone: the block of the session is the real one, and needs no token.
mock_provider "belay" {}

variables {
  clusters = { paris = "made-up" }
}

run "planned" {
  command = plan

  assert {
    condition     = length(module.prod.clusters) == 1
    error_message = "A cluster has no binding."
  }
}
