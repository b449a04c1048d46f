terraform {
  required_version = ">= 1.11"
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}

# A plan that would delete a credential which rules still use is refused.
provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider              = belay.guard
  create_before_destroy = true # all credentials below have it
}

provider "belay" {
  taikun = {} # TAIKUN_EMAIL and TAIKUN_PASSWORD of a Partner, or TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY of a robot user
  guard  = { session = ephemeral.belay_plan_guard.this.session }
}

variable "prometheus_password" {
  type      = string
  ephemeral = true
  sensitive = true
}

variable "password_version" {
  type        = number
  description = "Raised with each password: Terraform cannot see that a write-only secret has changed."
}

resource "belay_taikun_billing_credential" "prod" {
  name                           = "prometheus-prod-${var.password_version}" # for a moment there are two
  prometheus_username            = "taikun"
  prometheus_password_wo         = var.prometheus_password
  prometheus_password_wo_version = var.password_version
  prometheus_url                 = "https://prometheus.example.com"

  # Taikun cannot change it. The new one is created, the rules move, the old one is deleted.
  lifecycle {
    create_before_destroy = true
  }
}

resource "belay_taikun_billing_rule" "all" {
  for_each = {
    cores  = "machine_cpu_cores"
    memory = "machine_memory_bytes"
  }

  name                  = each.key
  billing_credential_id = belay_taikun_billing_credential.prod.id
  metric_name           = each.value
  type                  = "Sum"
  price                 = 0.05
  labels                = [{ label = "environment", value = "prod" }]
}
