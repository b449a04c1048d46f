terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}

# The working provider; the API key and the region come from CIVO_TOKEN and CIVO_REGION.
provider "belay" {
  guard = { session = ephemeral.belay_plan_guard.this.session }
}

# The plan guard session: with it the verdict is over the whole plan, and exact.
provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider = belay.guard
}

# A key pair that Civo makes. Its secret is in no state.
resource "belay_civo_object_store_credential" "backup" {
  name = "backup"
}

# The store that it opens. Another owner or name would replace it, with all that is in it: refused while it is protected.
resource "belay_civo_object_store" "backup" {
  name          = "backup"
  access_key_id = belay_civo_object_store_credential.backup.access_key_id
  max_size_gb   = 500
}

# The secret, for this run only: for a provider block, or for a write-only argument.
ephemeral "belay_civo_object_store_secret" "backup" {
  credential_id = belay_civo_object_store_credential.backup.id
}

# Here the same pair opens stores of a second region, too. Raise the version whenever the pair changes.
resource "belay_civo_object_store_credential" "replica" {
  region                       = "NYC1"
  name                         = "backup"
  access_key_id                = belay_civo_object_store_credential.backup.access_key_id
  secret_access_key_wo         = ephemeral.belay_civo_object_store_secret.backup.secret_access_key
  secret_access_key_wo_version = 1
}

resource "belay_civo_object_store" "replica" {
  region        = "NYC1"
  name          = "backup-replica"
  access_key_id = belay_civo_object_store_credential.replica.access_key_id
}

output "bucket_url" {
  value = belay_civo_object_store.backup.bucket_url
}
