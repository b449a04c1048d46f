data "belay_taikun_projects" "all" {}

output "projects_without_backups" {
  value = [
    for project in data.belay_taikun_projects.all.projects : project.name if project.backup_credential_id == null
  ]
}
