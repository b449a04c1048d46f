variable "prometheus_password" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "belay_taikun_billing_credential" "prod" {
  name                           = "prometheus-prod"
  prometheus_username            = "taikun"
  prometheus_password_wo         = var.prometheus_password
  prometheus_password_wo_version = 1
  prometheus_url                 = "https://prometheus.example.com"

  # A change replaces it: the new one is created, the rules move, and the old one is deleted.
  lifecycle {
    create_before_destroy = true
  }
}

resource "belay_taikun_billing_rule" "cores" {
  name                  = "cores"
  billing_credential_id = belay_taikun_billing_credential.prod.id
  metric_name           = "machine_cpu_cores"
  type                  = "Sum"
  price                 = 0.05
  labels                = [{ label = "environment", value = "prod" }]
}
