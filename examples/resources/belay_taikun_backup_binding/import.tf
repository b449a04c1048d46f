variable "project_id" {
  description = "One of those that `data.belay_taikun_projects` lists"
  type        = string
}

import {
  to = belay_taikun_backup_binding.paris
  id = var.project_id # Terraform 1.6 and later
}
