variable "s3_secret_access_key" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "belay_taikun_backup_credential" "prod" {
  name                            = "backup-prod"
  s3_access_key_id                = "AKIAIOSFODNN7EXAMPLE"
  s3_secret_access_key_wo         = var.s3_secret_access_key
  s3_secret_access_key_wo_version = 1
  s3_endpoint                     = "https://s3.eu-west-3.amazonaws.com"
  s3_region                       = "eu-west-3"

  lifecycle {
    create_before_destroy = true
  }
}

data "belay_taikun_projects" "all" {}

locals {
  projects = { for project in data.belay_taikun_projects.all.projects : project.name => project.id }
}

resource "belay_taikun_backup_binding" "paris" {
  project_id    = local.projects["paris"]
  credential_id = belay_taikun_backup_credential.prod.id
}
