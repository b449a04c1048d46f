data "belay_qovery_credential" "prod" {
  name = "aws-prod"
}

data "belay_qovery_clusters" "all" {}

# A binding for each cluster at AWS.
resource "belay_qovery_cluster_binding" "aws" {
  for_each = {
    for cluster in data.belay_qovery_clusters.all.clusters : cluster.id => cluster.name if cluster.cloud_provider == "AWS"
  }

  cluster_id    = each.key
  credential_id = data.belay_qovery_credential.prod.id
}
