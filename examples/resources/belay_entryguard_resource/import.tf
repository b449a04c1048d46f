variable "resource_id" {
  description = "One of those that `data.belay_entryguard_resources` lists"
  type        = string
}

import {
  to = belay_entryguard_resource.ssh
  id = var.resource_id # Terraform 1.6 and later
}
