/** The quickstart in a user's repository, deployed by the real cdktf command. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Universe, universe, type World } from "../e2e/support/world.js";
import { connection, Repository, succeeded } from "./support/repository.js";

/** Otherwise cdktf asks the provider's registry, whatever mirror there is. */
const SKIP_LOCK = "--skip-provider-lock";
/** The plan guard session says it, before anything is applied. */
const REFUSAL =
  'Error: Credential "aws-prod-eu-west-3" is still in use with ephemeral.belay_plan_guard.this, on cdk.tf.json';

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

async function repositoryFor(world: World) {
  const paris = await world.cluster("paris");
  return { paris, repository: new Repository({ ...connection(world), TF_VAR_cluster_id: paris }) };
}

async function deployed() {
  const world = await sandbox.world();
  const { repository, paris } = await repositoryFor(world);
  await succeeded(repository.cdktf("deploy", "--auto-approve", SKIP_LOCK));
  const [prod] = await world.client.listOrganizationCredentials({ organizationId: world.organizationId });
  await world.requests();
  return { world, repository, paris, prodId: prod?.credential.id ?? "" };
}

test("it is synthesized, planned and deployed, and then there is nothing to change", async () => {
  const world = await sandbox.world();
  const { repository } = await repositoryFor(world);

  await succeeded(repository.cdktf("synth"));
  expect(repository.synthesized()).toMatchObject({
    "//": { metadata: { version: "0.21.0" } },
  });

  expect((await succeeded(repository.cdktf("diff", SKIP_LOCK))).text).toContain(
    "Plan: 2 to add, 0 to change, 0 to destroy.",
  );
  expect(await world.associations()).toEqual({});

  await succeeded(repository.cdktf("deploy", "--auto-approve", SKIP_LOCK));
  expect(await world.associations()).toEqual({ "aws-prod-eu-west-3": ["paris"] });

  expect((await succeeded(repository.cdktf("diff", SKIP_LOCK))).text).toContain(
    "No changes. Your infrastructure matches the configuration.",
  );
});

test("a variable that is not set is an error, and nothing waits for it", async () => {
  const world = await sandbox.world();
  const { code, text } = await new Repository(connection(world)).cdktf("deploy", "--auto-approve", SKIP_LOCK);
  expect(code).not.toBe(0);
  expect(text).toContain("No value for required variable");
  expect(await world.associations()).toEqual({});
});

test("without the credential's construct it is not deployed while its cluster stays bound to it", async () => {
  const { world, repository, paris, prodId } = await deployed();
  repository
    .edit(/QoveryAwsCredential \}/, "QoveryCredential }")
    .edit(
      /new QoveryAwsCredential\(.*?\}\)/s,
      `QoveryCredential.fromCredentialId(stack, "prod", "${prodId}")`,
    );

  const refused = await repository.cdktf("deploy", "--auto-approve", SKIP_LOCK);

  expect(refused.code).not.toBe(0);
  expect(refused.text).toContain(REFUSAL);
  expect(refused.text).toContain(`"paris" (${paris}): this plan keeps it on this credential`);
  expect(await onlyReads(world)).toBe(true);
  expect(await world.associations()).toEqual({ "aws-prod-eu-west-3": ["paris"] });
});

test("without both it is not deployed before a cluster that it does not know has left the credential", async () => {
  const { world, repository, prodId } = await deployed();
  const lyon = await world.cluster("lyon", prodId);
  await world.requests();
  repository.edit(/const prod.*?bind\([^)]*\);\n/s, "");

  const refused = await repository.cdktf("deploy", "--auto-approve", SKIP_LOCK);

  expect(refused.code).not.toBe(0);
  expect(refused.text).toContain(REFUSAL);
  expect(refused.text).toContain(`"lyon" (${lyon})`);
  expect(refused.text).not.toContain('"paris" (');
  expect(await onlyReads(world)).toBe(true);
  expect(await world.associations()).toEqual({ "aws-prod-eu-west-3": ["lyon", "paris"] });

  const other = await world.client.createAWSCredentials({
    organizationId: world.organizationId,
    body: { type: "AWS_ROLE", name: "other", role_arn: "arn:aws:iam::123456789012:role/other" },
  });
  await world.link(lyon, other.id);
  await succeeded(repository.cdktf("deploy", "--auto-approve", SKIP_LOCK));
  expect(await world.associations()).toEqual({ other: ["lyon"] });
});

/** Whether the requests since the last look changed nothing. */
async function onlyReads(world: World): Promise<boolean> {
  const requests = await world.requests();
  return requests.length > 0 && requests.every(({ method }) => method === "GET");
}
