variable "password" {
  type      = string
  ephemeral = true
  sensitive = true
}

resource "belay_taikun_showback_credential" "prod" {
  name                = "prometheus-prod"
  url                 = "https://prometheus.example.com"
  username            = "taikun"
  password_wo         = var.password
  password_wo_version = 1

  lifecycle {
    create_before_destroy = true
  }
}

resource "belay_taikun_showback_rule" "cores" {
  name                   = "cores"
  kind                   = "External"
  showback_credential_id = belay_taikun_showback_credential.prod.id
  metric_name            = "machine_cpu_cores"
  type                   = "Sum"
  price                  = 0.05
  labels                 = [{ label = "environment", value = "prod" }]
}
