variable "rule_id" {
  description = "As Taikun's pages show it"
  type        = string
}

import {
  to = belay_taikun_showback_rule.cores
  id = var.rule_id # Terraform 1.6 and later
}
