/** What the compiler must and must not accept. The assertions are the lines that `tsc` checks; jest only loads them. */
import { expect, test } from "@jest/globals";
import type { CredentialAssociation, QoveryClient } from "../../../src/sdk/index.js";

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

  const credential = await qovery.getAWSCredentials({ organizationId: "o", credentialsId: "k" });
  // @ts-expect-error not every credential has one
  void credential.role_arn;
  if (credential.object_type === "AWS_ROLE") {
    // @ts-expect-error one that lacks its role may call itself AWS_ROLE, so it need not be text
    const role: string = credential.role_arn;
    void role;
  }
}

test("the compiler has checked the lines above", () => {
  expect([typeof accepted, typeof refused]).toEqual(["function", "function"]);
});
