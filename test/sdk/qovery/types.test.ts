/** What the compiler must and must not accept. The assertions are the lines that `tsc` checks; jest only loads them. */
import { expect, test } from "@jest/globals";
import {
  type AwsCredentialsRequest,
  type Credential,
  type CredentialAssociation,
  createQoveryClient,
  type GcpCredentialsRequest,
  type QoveryClient,
} from "../../../src/sdk/index.js";

async function accepted(qovery: QoveryClient, signal: AbortSignal | undefined) {
  const ids = { organizationId: "o", credentialsId: "k" };

  await qovery.listOrganization();
  await qovery.listOrganization({ signal });
  const list: CredentialAssociation[] = await qovery.listOrganizationCredentials({
    organizationId: "o",
    signal,
  });
  const nothing: undefined = await qovery.deleteAWSCredentials(ids);
  await qovery.editAWSCredentials({ ...ids, body: { type: "AWS_ROLE", name: "n", role_arn: "arn" } });
  // A property with a default may be left out of a request.
  await qovery.createCluster({
    organizationId: "o",
    body: { name: "n", region: "r", cloud_provider: "AWS" },
  });
  await qovery.deployCluster({ organizationId: "o", clusterId: "c", dry_run: true });
  const status: string = (await qovery.getClusterStatus({ organizationId: "o", clusterId: "c" })).status;
  return { list, nothing, status };
}

async function refused(qovery: QoveryClient) {
  // @ts-expect-error an organization is required
  await qovery.listOrganizationCredentials();
  // @ts-expect-error the credential's id is missing
  await qovery.getAWSCredentials({ organizationId: "o" });
  // @ts-expect-error no such parameter
  await qovery.getAWSCredentials({ organizationId: "o", credentialsId: "k", clusterId: "c" });
  await qovery.createAWSCredentials({
    organizationId: "o",
    // @ts-expect-error a static credential needs its secret
    body: { type: "AWS_STATIC", name: "n", access_key_id: "a" },
  });
  // @ts-expect-error a body is required
  await qovery.createGcpCredentials({ organizationId: "o" });
  // @ts-expect-error one of three modes
  await qovery.deleteCluster({ organizationId: "o", clusterId: "c", deleteMode: "QUICK" });
}

async function mistyped(qovery: QoveryClient) {
  const organizationId = "o";

  // @ts-expect-error
  createQoveryClient({ token: "t", endpiont: "https://api.qovery.com" });
  // @ts-expect-error
  createQoveryClient({ token: "t", scheme: "Basic" });
  // @ts-expect-error
  createQoveryClient({ token: "t", onRetry: ({ retries }) => retries });
  // @ts-expect-error
  await qovery.listOrganization({ singal: undefined });
  // @ts-expect-error
  await qovery.deployCluster({ organizationId, clusterId: "c", dryrun: true });
  await qovery.createAWSCredentials({
    organizationId,
    // @ts-expect-error
    body: { type: "AWS_ROLE", name: "n", role_arn: "arn", rolearn: "arn" },
  });
  await qovery.createAWSCredentials({
    organizationId,
    // @ts-expect-error a field of another variant
    body: { type: "AWS_ROLE", name: "n", role_arn: "arn", access_key_id: "a" },
  });
  await qovery.createGcpCredentials({
    organizationId,
    // @ts-expect-error
    body: { name: "n", gcp_credentials: "k", credentail_type: "SERVICE_ACCOUNT_KEY" },
  });
  await qovery.createGcpCredentials({
    organizationId,
    // @ts-expect-error a field of another variant
    body: { name: "n", gcp_credentials: "k", service_account_email: "a@b" },
  });
  await qovery.specifyClusterCloudProviderInfo({
    organizationId,
    clusterId: "c",
    // @ts-expect-error
    body: { cloud_provider: "AWS", credentials: { idd: "k" } },
  });
  await qovery.createCluster({
    organizationId,
    body: {
      name: "n",
      region: "r",
      cloud_provider: "AWS",
      // @ts-expect-error
      cloud_provider_credentials: { credentails: { id: "k" } },
    },
  });
  await qovery.createCluster({
    organizationId,
    // @ts-expect-error a required field that is mistyped is missing
    body: { name: "n", regoin: "r", cloud_provider: "AWS" },
  });
  // The contract leaves a cluster's request open: a mistyped field that is optional passes.
  await qovery.createCluster({
    organizationId,
    body: { name: "n", region: "r", cloud_provider: "AWS", descripton: "d" },
  });
}

async function variants(qovery: QoveryClient, aws: AwsCredentialsRequest, gcp: GcpCredentialsRequest) {
  const ids = { organizationId: "o", credentialsId: "k" };
  await qovery.editAWSCredentials({ ...ids, body: aws });
  await qovery.editGcpCredentials({ ...ids, body: gcp });
  // @ts-expect-error a mixture of two
  const mixed: GcpCredentialsRequest = { name: "n", gcp_credentials: "k", service_account_email: "a@b" };
  return mixed;
}

async function narrowed(qovery: QoveryClient) {
  const credential = await qovery.getAWSCredentials({ organizationId: "o", credentialsId: "k" });
  // @ts-expect-error not every credential has one
  void credential.role_arn;
  if (credential.object_type === "AWS_ROLE") {
    const role: string = credential.role_arn;
    // @ts-expect-error a role has none
    void credential.access_key_id;
    return role;
  }
  switch (credential.object_type) {
    case "AWS":
      return credential.access_key_id satisfies string;
    case "GCP_WORKLOAD_IDENTITY_FEDERATION":
      return credential.token_lifetime_seconds satisfies number;
  }
  // @ts-expect-error a mistyped kind
  if (credential.object_type === "SWC") return;
  const kind: string = credential.object_type;
  return kind === "OVH";
}

/** What one gives who writes the kind by hand. */
function made(id: string, kind: string): Credential[] {
  // @ts-expect-error one that lacks its role cannot call itself AWS_ROLE
  const incomplete: Credential = { id, name: "n", object_type: "AWS_ROLE" };
  // @ts-expect-error any text may be the name of a kind that the contract knows
  const other: Credential = { id, name: "n", object_type: kind };
  return [incomplete, other, { id, name: "n", object_type: "AWS", access_key_id: "a" }];
}

test("the compiler has checked the lines above", () => {
  for (const lines of [accepted, refused, mistyped, variants, narrowed, made])
    expect(lines).toBeInstanceOf(Function);
});
