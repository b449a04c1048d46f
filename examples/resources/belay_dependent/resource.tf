resource "belay_qovery_aws_credential" "prod" {
  name     = "aws-prod"
  role_arn = "arn:aws:iam::123456789012:role/qovery-prod"

  lifecycle {
    create_before_destroy = true
  }
}

# Of Qovery's official provider; what else it needs depends on the cloud.
resource "qovery_cluster" "paris" {
  organization_id = belay_qovery_aws_credential.prod.organization_id
  credentials_id  = belay_qovery_aws_credential.prod.id
  name            = "paris"
  cloud_provider  = "AWS"
  region          = "eu-west-3"
}

resource "belay_dependent" "paris" {
  id_space      = "qovery"
  credential_id = qovery_cluster.paris.credentials_id
  dependent_id  = qovery_cluster.paris.id
}
