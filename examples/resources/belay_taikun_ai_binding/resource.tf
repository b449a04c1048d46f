variable "api_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "belay_taikun_ai_credential" "prod" {
  name               = "assistant-prod"
  api_key_wo         = var.api_key
  api_key_wo_version = 1

  # A change replaces it: the new one is created, the projects move, and the old one is deleted.
  lifecycle {
    create_before_destroy = true
  }
}

data "belay_taikun_projects" "all" {}

locals {
  projects = { for project in data.belay_taikun_projects.all.projects : project.name => project.id }
}

resource "belay_taikun_ai_binding" "paris" {
  project_id    = local.projects["paris"]
  credential_id = belay_taikun_ai_credential.prod.id
}
