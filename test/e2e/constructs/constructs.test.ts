/** What the constructs synthesize, in the hands of the real Terraform. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { TerraformStack, Testing } from "cdktf";
import {
  BelayProvider,
  CivoCredential,
  CivoObjectStore,
  CivoObjectStoreCredential,
  CivoObjectStoreSecret,
  QoveryAwsCredential,
  QoveryCredential,
  RemovalPolicy,
  SecretVariable,
} from "../../../constructs/index.js";
import { createCivoClient, revealSecret } from "../../../src/sdk/civo/index.js";
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

test("an object store of Civo: its owner, the owner's secret for another platform, and its end in two deploys", async () => {
  const world = await sandbox.world();
  const { token } = await world.control<{ token: string }>("POST", "civo_accounts", {});
  const { endpoint } = sandbox.platforms.civo;
  const region = "LON1";
  const civo = createCivoClient({ endpoint, token });
  const held = async () => [
    ...(await civo.listObjectStoreCredentials({ region })).items,
    ...(await civo.listObjectStores({ region })).items,
  ];
  const environment = { CIVO_API_URL: endpoint, CIVO_TOKEN: token, CIVO_REGION: region };
  const deployment = new Deployment(world, environment);
  const program = (deletionProtection: boolean) => (stack: TerraformStack) => {
    new BelayProvider(stack, "belay");
    const owner = new CivoObjectStoreCredential(stack, "owner", { name: "backup-prod" });
    new CivoObjectStore(stack, "backups", { name: "backups", credential: owner, deletionProtection });
    const pair = new CivoObjectStoreSecret(stack, "pair", { credential: owner });
    new QoveryAwsCredential(stack, "s3", {
      name: "civo-backup",
      accessKey: { accessKeyId: owner.accessKeyId, secretAccessKey: pair.secretAccessKey },
    });
  };
  await deployment.synthesize(program(true)).deployed();
  await expectNothingToDo(deployment.workspace);
  const [credential, store] = await held();
  expect(store).toMatchObject({ name: "backups", owner_info: { credential_id: credential?.id } });
  const { text } = await deployment.workspace.run(["show", "-json"]);
  expect(text).toContain("backup-prod");
  const { secret_access_key } = await revealSecret(civo, { region, credentialId: credential?.id ?? "" });
  expect(secret_access_key).toMatch(/./);
  expect(text).not.toContain(secret_access_key);

  const nothing = (stack: TerraformStack) => void new BelayProvider(stack, "belay");
  const refused = await deployment.synthesize(nothing).workspace.plan();
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('Object store "backups" is protected against deletion');

  await deployment.synthesize(program(false)).deployed();
  const elsewhere = new Deployment(world, environment).synthesize((stack) => {
    new BelayProvider(stack, "belay");
    const shared = CivoCredential.fromCredentialName(stack, "shared", "backup-prod");
    new CivoObjectStore(stack, "more", { name: "more", credential: shared, deletionProtection: false });
  });
  await elsewhere.deployed();
  const inUse = await deployment.synthesize(nothing).workspace.plan();
  expect(inUse.code).toBe(1);
  expect(inUse.text).toContain('Credential "backup-prod" is still in use');
  expect(inUse.text).toContain('"more"');

  await elsewhere.synthesize(nothing).deployed();
  await deployment.deployed();
  expect(await held()).toEqual([]);
  expect(await world.associations()).toEqual({});
});
