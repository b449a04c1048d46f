variable "store_id" {
  description = "One of those that `data.belay_civo_object_stores` lists"
  type        = string
}

import {
  to = belay_civo_object_store.backup
  id = var.store_id # Terraform 1.6 and later. In another region: "<region>,<store_id>"
}
