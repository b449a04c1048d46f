// The configurations that the demo walks through, as the files of one directory.

const PROVIDER = `terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}

# The working provider. Endpoint, token and organization come from the environment.
provider "belay" {
  guard = { session = ephemeral.belay_plan_guard.this.session }
}

# The plan guard session: with it the verdict is over the whole plan.
provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider              = belay.guard
  create_before_destroy = true
}
`;

const credential = (label, argument) => `
resource "belay_qovery_aws_credential" "${label}" {
  name     = "aws-${label.replaceAll("_", "-")}"
  ${argument}

  lifecycle {
    create_before_destroy = true
  }
}
`;

const binding = (label, cluster, credentialId) => `
resource "belay_qovery_cluster_binding" "${label}" {
  cluster_id    = "${cluster}"
  credential_id = ${credentialId}
}
`;

const PROD = credential("prod", 'role_arn = "arn:aws:iam::123456789012:role/qovery-prod"');
const PROD_2 = credential("prod_2", 'role_arn = "arn:aws:iam::123456789012:role/qovery-prod-2"');
const STAGING = credential("staging", 'role_arn = "arn:aws:iam::210987654321:role/qovery-staging"');
const idOf = (label) => `belay_qovery_aws_credential.${label}.id`;

/** Two credentials; paris and berlin on prod, lyon on staging. */
export const first = ({ paris, berlin, lyon }) => ({
  "main.tf": PROVIDER + PROD + STAGING,
  "clusters.tf":
    binding("paris", paris, idOf("prod")) +
    binding("berlin", berlin, idOf("prod")) +
    binding("lyon", lyon, idOf("staging")),
});

/** Prod is removed and paris moved to staging, but somebody pinned berlin to prod's id. */
export const forgotten = ({ paris, berlin, lyon }, prodId) => ({
  "main.tf": PROVIDER + STAGING,
  "clusters.tf":
    binding("paris", paris, idOf("staging")) +
    binding("berlin", berlin, `"${prodId}"`) +
    binding("lyon", lyon, idOf("staging")),
});

/** The rotation: a new credential, both clusters moved to it, the old one gone. */
export const rotated = ({ paris, berlin, lyon }) => ({
  "main.tf": PROVIDER + PROD_2 + STAGING,
  "clusters.tf":
    binding("paris", paris, idOf("prod_2")) +
    binding("berlin", berlin, idOf("prod_2")) +
    binding("lyon", lyon, idOf("staging")),
});

/** Staging and all that this configuration has on it are removed. */
export const withoutStaging = ({ paris, berlin }) => ({
  "main.tf": PROVIDER + PROD_2,
  "clusters.tf": binding("paris", paris, idOf("prod_2")) + binding("berlin", berlin, idOf("prod_2")),
});
