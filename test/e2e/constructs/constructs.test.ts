/** What the constructs synthesize, in the hands of the real Terraform. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { TerraformStack, Testing } from "cdktf";
import {
  BelayProvider,
  QoveryAwsCredential,
  QoveryCredential,
  RemovalPolicy,
  SecretVariable,
} from "../../../constructs/index.js";
import { expectNothingToDo } from "../support/converge.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

/** A workspace whose configuration is a stack: what `cdktf` would deploy. */
class Deployment {
  readonly workspace: Workspace;

  constructor(
    readonly world: World,
    environment: Readonly<Record<string, string>> = {},
  ) {
    this.workspace = new Workspace(world, environment);
    this.workspace.write("main.tf", ""); // the stack says itself which providers it requires
  }

  synthesize(program: (stack: TerraformStack) => void): this {
    const stack = new TerraformStack(Testing.app(), "platform");
    program(stack);
    this.workspace.write("cdk.tf.json", Testing.synth(stack, true));
    return this;
  }

  async deployed(): Promise<void> {
    await this.workspace.applied();
  }
}

test("an access key: its secret is in no plan and no state, and a second plan finds nothing to do", async () => {
  const secret = "wJalrXUtnFEMI/K7MDENG/canary";
  const world = await sandbox.world();
  const deployment = new Deployment(world, { TF_VAR_staging_secret: secret }).synthesize((stack) => {
    new BelayProvider(stack, "belay");
    new BelayProvider(stack, "second", { alias: "second" });
    const secretAccessKey = new SecretVariable(stack, "staging_secret").stringValue;
    new QoveryAwsCredential(stack, "staging", {
      name: "aws-staging",
      accessKey: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey },
    });
  });
  const plan = await deployment.workspace.plan("-out=tfplan");
  expect(plan.code).toBe(0);
  const shown = await deployment.workspace.run(["show", "-json", "tfplan"]);
  await deployment.deployed();
  const state = await deployment.workspace.run(["state", "pull"]);
  expect(state.stdout).toContain("AKIAIOSFODNN7EXAMPLE");
  for (const { stdout } of [plan, shown, state]) expect(stdout).not.toContain("canary");
  await expectNothingToDo(deployment.workspace);
  expect(await world.associations()).toEqual({ "aws-staging": [] });
});

test("a deletion is refused because of a cluster that the program does not know", async () => {
  const world = await sandbox.world();
  const paris = await world.cluster("paris");
  const deployment = new Deployment(world).synthesize((stack) => {
    new BelayProvider(stack, "belay");
    const prod = new QoveryAwsCredential(stack, "prod", { name: "aws-prod", roleArn: role("prod") });
    prod.bind("paris", paris);
  });
  await deployment.deployed();
  const [{ credential } = { credential: { id: "" } }] = await world.client.listOrganizationCredentials({
    organizationId: world.organizationId,
  });
  await world.cluster("tokyo", credential.id);

  const refused = await deployment.synthesize((stack) => new BelayProvider(stack, "belay")).workspace.plan();
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('Credential "aws-prod" is still in use');
  expect(refused.text).toContain('"tokyo"');
  const [, error] = refused.text.split("Error: ");
  expect(error).not.toContain('"paris"');
  expect(refused.text).not.toContain("must be create_before_destroy");
});

test("a credential by its name is found, unless there is none or more than one", async () => {
  const world = await sandbox.world();
  const paris = await world.cluster("paris");
  const create = (name: string) =>
    world.client.createAWSCredentials({
      organizationId: world.organizationId,
      body: { type: "AWS_ROLE", name, role_arn: role("shared") },
    });
  const bound = (name: string) =>
    new Deployment(world).synthesize((stack) => {
      new BelayProvider(stack, "belay");
      QoveryCredential.fromCredentialName(stack, "shared", name).bind("paris", paris);
    });
  const name = 'aws "shared" $5';
  await create(name);
  await bound(name).deployed();
  expect(await world.associations()).toEqual({ [name]: ["paris"] });

  await create(name);
  for (const wrong of [name, "aws-shared"]) {
    const { code, text } = await bound(wrong).workspace.plan();
    expect(code).toBe(1);
    expect(text).toContain(`Exactly one credential of the Qovery organization must be named ${wrong}.`);
  }
});

test("a credential to retain stays at Qovery with its cluster when its construct goes", async () => {
  const world = await sandbox.world();
  const deployment = new Deployment(world).synthesize((stack) => {
    new BelayProvider(stack, "belay");
    new QoveryAwsCredential(stack, "prod", {
      name: "aws-prod",
      roleArn: role("prod"),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  });
  await deployment.deployed();
  const [{ credential } = { credential: { id: "" } }] = await world.client.listOrganizationCredentials({
    organizationId: world.organizationId,
  });
  await world.cluster("tokyo", credential.id);
  await deployment.synthesize((stack) => new BelayProvider(stack, "belay")).deployed();
  expect(await deployment.workspace.state()).toEqual({});
  expect(await world.associations()).toEqual({ "aws-prod": ["tokyo"] });
});
