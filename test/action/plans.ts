/** Plans in JSON, as small as they get. */
export const organizationId = "0b5c6a0e-3e83-4ba5-a6b6-0d3a5a1c6a12";
export const canary = "canary-secret-of-the-plan";

interface Deleted {
  id?: string;
  name?: string;
  organization?: string;
  clusters?: { id: string; name: string }[];
}

/** A plan that deletes one credential, with a canary in everything that a report must not hold. */
export function deleting({
  id = "0b5c6a0e-3e83-4ba5-a6b6-0d3a5a1c6a11",
  name = "prod",
  organization = organizationId,
  clusters = [],
}: Deleted = {}): string {
  const before = {
    id,
    name,
    organization_id: organization,
    associated_clusters: clusters,
    secret_access_key: canary,
  };
  const address = "belay_qovery_aws_credential.prod";
  const resource = {
    address,
    mode: "managed",
    type: "belay_qovery_aws_credential",
    name: "prod",
    provider_name: "registry.terraform.io/belay-iac/belay",
  };
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.0",
    variables: { password: { value: canary } },
    prior_state: {
      format_version: "1.0",
      values: { root_module: { resources: [{ ...resource, values: before }] } },
    },
    resource_changes: [{ ...resource, change: { actions: ["delete"], before, after: null } }],
  });
}

export const berlin = { id: "0d14b9a2-e975-48ca-a6f5-0469449f291c", name: "berlin" };
export const blocked = deleting({ clusters: [berlin] });
export const allowed = deleting();
export const harmless = JSON.stringify({
  format_version: "1.2",
  terraform_version: "1.11.0",
  errored: false,
  resource_changes: [],
});
