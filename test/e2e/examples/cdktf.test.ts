/** The CDKTF examples: each program is synthesized as a user's would be, and then it is Terraform's turn. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ExampleProject, exampleProject } from "../support/example.js";
import type { Outcome } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

type Environment = Readonly<Record<string, string>>;

/** Synthesizes a program, and deploys one of its stacks. */
async function deploy(
  project: ExampleProject,
  program: string,
  stack: string,
  environment: Environment = {},
): Promise<Outcome> {
  const terraform = (...args: string[]) =>
    project.run("terraform", [`-chdir=cdktf.out/stacks/${stack}`, ...args], environment);
  await project.succeeded("tsx", [program], environment);
  const init = await terraform("init", "-no-color");
  if (init.code !== 0) throw new Error(init.text);
  return terraform("apply", "-no-color", "-auto-approve");
}

async function deployed(...what: Parameters<typeof deploy>): Promise<string> {
  const { code, stdout, stderr } = await deploy(...what);
  const [, program, stack] = what;
  if (code !== 0) throw new Error(`${program} ${stack}:\n${stdout}\n${stderr}`);
  return stdout;
}

test("cdktf-quickstart: a credential, and a cluster that uses it", async () => {
  const world = await sandbox.world();
  const project = exampleProject("cdktf-quickstart", world, {
    TF_VAR_cluster_id: await world.cluster("paris"),
  });
  await deployed(project, "main.ts", "platform");
  expect(await world.associations()).toEqual({ "aws-prod-eu-west-3": ["paris"] });
});

test("cdktf-rotation: a new credential, both clusters moved in place, the old one deleted, in one deploy", async () => {
  const world = await sandbox.world();
  const { paris, lyon } = await world.clusters("paris", "lyon");
  const project = exampleProject("cdktf-rotation", world, { PARIS_ID: paris, LYON_ID: lyon });
  await deployed(project, "before.ts", "platform");
  expect(await world.associations()).toEqual({ "aws-prod-2025": ["lyon", "paris"] });

  const said = await deployed(project, "after.ts", "platform");
  expect(said).toContain("1 added, 2 changed, 1 destroyed");
  expect(await world.associations()).toEqual({ "aws-prod-2026": ["lyon", "paris"] });
});

test("cdktf-entryguard-rotation: another version of the secret replaces the credential, and moves what it opens, in one deploy", async () => {
  const world = await sandbox.entryguard();
  await world.behaviour({ verify_seconds: 0, bad_keys: ["AKIAIOSFODNN7WRONGKEY"] });
  const project = exampleProject("cdktf-entryguard-rotation", await sandbox.world(), world.variables);
  const canary = "canary0secret";
  const first = { TF_VAR_secret_access_key: canary };
  await deployed(project, "main.ts", "platform", first);
  const opens = { "aws-prod-eu-west-3": ["bastion-prod", "database-prod"] };
  expect(await world.associations()).toEqual(opens);
  const id = await world.credentialId("aws-prod-eu-west-3");

  const second = { TF_VAR_secret_access_key: `${canary}2`, SECRET_VERSION: "2" };
  const wrong = { ...second, ACCESS_KEY_ID: "AKIAIOSFODNN7WRONGKEY" };
  const failed = await deploy(project, "main.ts", "platform", wrong);
  expect(failed.code).toBe(1);
  expect(failed.text).toContain("is invalid");
  expect(await world.associations()).toMatchObject(opens);

  const said = await deployed(project, "main.ts", "platform", second);
  expect(said).toContain("1 added, 2 changed");
  expect(await world.associations()).toEqual(opens);
  expect(await world.credentialId("aws-prod-eu-west-3")).not.toBe(id);
  const { stdout } = await project.succeeded("cat", ["terraform.platform.tfstate"]);
  expect(stdout).not.toContain(canary);
});

test("cdktf-civo-object-store: the secret of Civo's pair reaches Qovery and no state, and the store is protected", async () => {
  const civo = await sandbox.civo();
  const world = await sandbox.world();
  const project = exampleProject("cdktf-civo-object-store", world, civo.variables);
  await deployed(project, "main.ts", "platform");
  expect(Object.keys(await world.associations())).toEqual(["civo-backups-prod"]);
  const [store] = await civo.stores();
  expect(store).toMatchObject({ name: "backups-prod", owner_info: { name: "backups-prod" } });
  const { secret_access_key } = await civo.pair("backups-prod");
  const { stdout } = await project.succeeded("cat", ["terraform.platform.tfstate"]);
  expect(stdout).toContain("civo-backups-prod");
  expect(stdout).not.toContain(secret_access_key);

  const destroyed = await project.run("terraform", [
    "-chdir=cdktf.out/stacks/platform",
    "destroy",
    "-no-color",
    "-auto-approve",
  ]);
  expect(destroyed.code).toBe(1);
  expect(destroyed.text).toContain('Object store "backups-prod" is protected against deletion');
  expect(await civo.stores()).toHaveLength(1);
});

test("cdktf-multi-stack: a deletion in one stack is refused because of the other", async () => {
  const world = await sandbox.world();
  const project = exampleProject("cdktf-multi-stack", world, { PARIS_ID: await world.cluster("paris") });
  await deployed(project, "main.ts", "credentials");
  await deployed(project, "main.ts", "clusters");
  const both = { "aws-audit-eu-west-3": [], "aws-prod-eu-west-3": ["paris"] };
  expect(await world.associations()).toEqual(both);

  const refused = await deploy(project, "without-prod.ts", "credentials");
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('Credential "aws-prod-eu-west-3" is still in use');
  expect(refused.text).toContain('"paris"');
  expect(await world.associations()).toEqual(both);

  await deployed(project, "without-prod.ts", "clusters");
  await deployed(project, "without-prod.ts", "credentials");
  expect(await world.associations()).toEqual({ "aws-audit-eu-west-3": [] });
});

test("cdktf-aws-role: the credential takes the role's ARN", async () => {
  const project = exampleProject("cdktf-aws-role", await sandbox.world());
  await project.succeeded("tsx", ["main.ts"]);
  const { stdout } = await project.succeeded("cat", ["cdktf.out/stacks/platform/cdk.tf.json"]);
  const { resource } = JSON.parse(stdout) as {
    resource: Record<string, Record<string, { role_arn: string }>>;
  };
  const [role] = Object.keys(resource.aws_iam_role ?? {});
  const [credential] = Object.values(resource.belay_qovery_aws_credential ?? {});
  expect(credential?.role_arn).toBe(`\${aws_iam_role.${role}.arn}`);
});
