/** What the guides promise of their configurations, by the real Terraform. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectNothingToDo } from "./support/converge.js";
import { exampleProject } from "./support/example.js";
import { isOpenTofu } from "./support/prepared.js";
import { type Recorder, record } from "./support/recorder.js";
import { Workspace } from "./support/workspace.js";
import { type Universe, universe, type World } from "./support/world.js";

const example = (path: string) => readFileSync(`examples/guides/${path}`, "utf8");
const guide = (name: string) => readFileSync(`docs/guides/${name}.md`, "utf8");
/** The code in a section of a guide, one fence after another. */
function fences(name: string, heading: string): string[] {
  const [, after = ""] = guide(name).split(new RegExp(`^#+ ${heading}$`, "m"));
  const [section = ""] = after.split(/^##/m, 1);
  return [...section.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, code = ""]) => code);
}

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

test("rotation: one apply creates the new credential, moves the clusters, and deletes the old credential", async () => {
  const world = await sandbox.world();
  const clusters = await world.clusters("paris", "lyon");
  const workspace = new Workspace(world, { TF_VAR_clusters: JSON.stringify(clusters) });
  await workspace.configure(example("rotation/before.tf")).applied();
  expect(await world.associations()).toEqual({ "aws-prod": ["lyon", "paris"] });

  const { stdout } = await workspace.configure(example("rotation/after.tf")).applied();
  expect(await world.associations()).toEqual({ "aws-prod-2": ["lyon", "paris"] });
  const steps = [...stdout.matchAll(/(Creating|Modifying|Destroying)\.\.\./g)].map(([, step]) => step);
  expect(steps).toEqual(["Creating", "Modifying", "Modifying", "Destroying"]);
});

test("rotation: create_before_destroy reaches the state although the plan has no changes", async () => {
  const world = await sandbox.world();
  const before = example("rotation/before.tf");
  const workspace = new Workspace(world, { TF_VAR_clusters: "{}" });
  const isStored = async () =>
    /"create_before_destroy": ?true/.test((await workspace.run(["state", "pull"])).stdout);
  await workspace.configure(before.replace(/ {2}lifecycle \{.*?\n {2}\}\n/s, "")).applied();
  expect(await isStored()).toBe(false);
  expect((await workspace.configure(before).applied()).text).toContain("No changes");
  expect(await isStored()).toBe(true);
});

test.each([
  { file: "role.tf", type: "AWS_ROLE", plan: "1 to import, 0 to add, 0 to change, 0 to destroy" },
  { file: "access-key.tf", type: "AWS_STATIC", plan: "1 to import, 0 to add, 1 to change, 0 to destroy" },
] as const)("moving: $file plans $plan", async ({ file, type, plan }) => {
  const world = await sandbox.world();
  const { organizationId } = world;
  const secret = "a-secret-of-forty";
  const { id } = await world.client.createAWSCredentials({
    organizationId,
    body:
      type === "AWS_ROLE"
        ? { type, name: "aws-prod", role_arn: "arn:aws:iam::123456789012:role/qovery-prod" }
        : { type, name: "aws-staging", access_key_id: "AKIAIOSFODNN7EXAMPLE", secret_access_key: secret },
  });
  const text = example(`moving-from-the-official-provider/${file}`);
  const [, organization = "", credential = ""] = /id = "(.*),(.*)"/.exec(text) ?? [];
  const workspace = new Workspace(world, { TF_VAR_secret_access_key: secret }).configure(
    text.replaceAll(organization, organizationId).replaceAll(credential, id),
  );
  expect((await workspace.plan()).text).toContain(`Plan: ${plan}.`);
  await workspace.applied();
  expect((await workspace.plan("-detailed-exitcode")).code).toBe(0);
});

test("guard: one provider block where two are needed gives the error that the guide shows, and its cure goes", async () => {
  const [wrong = "", error = ""] = fences("guard", "One provider block where two are needed");
  const [cure = ""] = fences("guard", "With a session");
  const workspace = new Workspace(await sandbox.world());
  const { code, stderr } = await workspace.configure(wrong).plan();
  expect(code).toBe(1);
  // Terraform names the two in either order.
  const parts = (text: string) =>
    text
      .replace("Error: Cycle: ", "")
      .replace("registry.opentofu.org", "registry.terraform.io")
      .trim()
      .split(", ")
      .sort();
  expect(parts(stderr)).toEqual(parts(error));
  expect(error).toContain("Error: Cycle: ");
  expect((await workspace.configure(cure).plan()).code).toBe(0);
});

describe("testing", () => {
  const project = async (environment: Readonly<Record<string, string>> = {}, world?: World) =>
    exampleProject("guides/testing", world ?? (await sandbox.world()), {
      TF_CLI_ARGS: "-no-color",
      ...environment,
    });

  test("a module, mocked: without a token", async () => {
    const mocked = await project({ QOVERY_API_TOKEN: "" });
    const own = "-chdir=modules/credential";
    await mocked.succeeded("terraform", [own, "init"]);
    const { stdout } = await mocked.succeeded("terraform", [own, "test"]);
    expect(stdout).toContain("Success! 2 passed, 0 failed.");
  });

  test("a root module, mocked: the working provider, but not the block of the session", async () => {
    const mocked = await project({ QOVERY_API_TOKEN: "" });
    await mocked.succeeded("terraform", ["init"]);
    const args = ["test", "-filter=tests/mocked.tftest.hcl"];
    expect((await mocked.succeeded("terraform", args)).stdout).toContain("Success! 1 passed, 0 failed.");

    const both = `mock_provider "belay" {\n  alias = "guard"\n}\n`;
    mocked.write("tests/mocked.tftest.hcl", both + example("testing/tests/mocked.tftest.hcl"));
    const [, , error = "no fence"] = fences("testing", "A root module with a plan guard session");
    const { code, stderr } = await mocked.run("terraform", args);
    // OpenTofu mocks ephemeral resources, too.
    expect(code).toBe(isOpenTofu() ? 0 : 1);
    if (!isOpenTofu()) expect(stderr).toContain(error.trim());
  });

  test("on the sandbox: the script, which ends the sandbox that it starts", async () => {
    const { stdout } = await (await project()).succeeded("./test.sh", []);
    expect(stdout).toContain("Success! 3 passed, 0 failed.");
  });

  test("on the sandbox: session, rotation and clean-up", async () => {
    const world = await sandbox.world();
    const TF_VAR_clusters = JSON.stringify(await world.clusters("paris", "lyon"));
    const real = await project({ TF_VAR_clusters }, world);
    await real.succeeded("terraform", ["init"]);
    await world.requests();
    const onlySandbox = ["test", "-filter=tests/sandbox.tftest.hcl"];
    const { stdout } = await real.succeeded("terraform", onlySandbox);
    expect(stdout).toContain("Success! 2 passed, 0 failed.");
    const changes = (await world.requests())
      .filter(({ method }) => method !== "GET")
      .map(({ method, path }) => `${method} ${/cloudProviderInfo|credentials/.exec(path)?.[0]}`);
    const [create, move, remove] = ["POST credentials", "POST cloudProviderInfo", "DELETE credentials"];
    expect(changes).toEqual([create, move, move, create, move, move, remove, move, move, remove]);
    expect(await world.associations()).toEqual({});

    // What the guide says of a refusal: a cluster that the plan leaves out stays on the credential.
    real.write(
      "tests/sandbox.tftest.hcl",
      `${example("testing/tests/sandbox.tftest.hcl")}
run "refused" {
  command = plan
  plan_options {
    replace = [module.prod.belay_qovery_aws_credential.this]
    target  = [module.prod.belay_qovery_aws_credential.this]
  }
  expect_failures = [ephemeral.belay_plan_guard.this]
}
`,
    );
    const refused = await real.run("terraform", onlySandbox);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('Error: Credential "aws-prod" is still in use');
    expect(refused.text).toContain("Failure! 2 passed, 1 failed.");
    expect(await world.associations()).toEqual({});
  });
});

describe("importing", () => {
  const SECRET = "a-secret-of-forty";
  const OTHER_SECRET = "another-secret-of-forty";
  const ORGANIZATION = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01";

  /** A key that was made elsewhere, and a workspace behind which everything that is sent is seen. */
  async function begin() {
    const world = await sandbox.world();
    const { organizationId, token, viewerToken } = world;
    const { id } = await world.client.createAWSCredentials({
      organizationId,
      body: {
        type: "AWS_STATIC",
        name: "aws-staging",
        access_key_id: "AKIAIOSFODNN7EXAMPLE",
        secret_access_key: SECRET,
      },
    });
    const paris = await world.cluster("paris", id);
    const recorder = await record(world);
    recorders.push(recorder);
    const access = { organizationId, token, viewerToken, endpoint: recorder.endpoint };
    const workspace = new Workspace(access, { TF_VAR_secret_access_key: SECRET });
    /** A snippet with the ids of this organization. */
    const snippet = (file: string) =>
      example(`import/${file}`)
        .replaceAll(ORGANIZATION, organizationId)
        .replaceAll("7c9e6679-7425-40de-944b-e07fc1f90ae7", id)
        .replaceAll("16fd2706-8baf-433b-82eb-8c7fada847da", paris);
    return { world, id, workspace, recorder, snippet };
  }
  const recorders: Recorder[] = [];
  afterAll(() => Promise.all(recorders.map((one) => one.close())));

  const renamed = (text: string) => text.replace('"aws-staging"', '"aws-stage"');
  const body = (name: string, secret_access_key: string) => ({
    type: "AWS_STATIC",
    name,
    access_key_id: "AKIAIOSFODNN7EXAMPLE",
    secret_access_key,
  });
  const address = "belay_qovery_aws_credential.staging";

  test("without the secret: nothing is sent or stored, a change is refused, and both ways out work", async () => {
    const { world, id, workspace, recorder, snippet } = await begin();
    const text = snippet("placeholder.tf");
    expect((await workspace.configure(text).plan()).text).toContain(
      "Plan: 1 to import, 0 to add, 0 to change, 0 to destroy.",
    );
    await workspace.applied();
    await expectNothingToDo(workspace);
    expect(recorder.written()).toEqual([]);
    expect(await workspace.state()).toMatchObject({ [address]: { id, secret_access_key: null } });
    const stored = readFileSync(join(workspace.directory, "terraform.tfstate"), "utf8");
    expect(stored).not.toContain("known-to-nobody-here");

    const refused = await workspace.configure(renamed(text)).plan();
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('Error: Credential "aws-staging" cannot be changed without its secret');
    // At Qovery and in the configuration.
    await world.client.editAWSCredentials({
      organizationId: world.organizationId,
      credentialsId: id,
      body: body("aws-stage", SECRET) as never,
    });
    await expectNothingToDo(workspace);
    // The true secret in place of the placeholder.
    expect((await workspace.configure(snippet("write-only.tf")).applied()).text).toContain("1 changed");
    expect(recorder.written().map((one) => one.body)).toEqual([body("aws-staging", SECRET)]);
    await expectNothingToDo(workspace);
  });

  test("without the secret: a replacement is refused, what was deleted is created with the placeholder", async () => {
    const { world, id, workspace, recorder, snippet } = await begin();
    await workspace.configure(snippet("placeholder.tf")).applied();
    const { organizationId } = world;
    const list = await world.client.listOrganizationCluster({ organizationId });
    for (const cluster of list) await world.client.deleteCluster({ organizationId, clusterId: cluster.id });
    expect((await workspace.plan(`-replace=${address}`)).text).toMatch(
      /Error: (Instance|Resource instance) cannot be destroyed/,
    );
    await world.client.deleteAWSCredentials({ organizationId, credentialsId: id });
    const withoutImport = snippet("placeholder.tf").replace(/^import \{.*?^\}\n/ms, "");
    expect((await workspace.configure(withoutImport).plan()).text).toContain(`${address} will be created`);
    await workspace.applied();
    expect(recorder.written().map((one) => one.body)).toEqual([body("aws-staging", "known-to-nobody-here")]);
  });

  test("with the secret: sent once by the import, along with a change, and when its version is raised", async () => {
    const { workspace, recorder, snippet } = await begin();
    const text = snippet("write-only.tf");
    const { text: plan } = await workspace.configure(text).plan();
    expect(plan).toContain("Plan: 1 to import, 0 to add, 1 to change, 0 to destroy.");
    expect(plan).not.toContain("Warning");
    await workspace.applied();
    await expectNothingToDo(workspace);
    expect((await workspace.configure(renamed(text)).plan()).text).toContain(
      'Warning: Credential "aws-staging" is sent with its secret',
    );
    await workspace.applied();
    const rotated = renamed(text).replace("_wo_version = 1", "_wo_version = 2");
    const apply = ["apply", "-no-color", "-auto-approve"];
    const { text: said } = await workspace
      .configure(rotated)
      .run(apply, { TF_VAR_secret_access_key: OTHER_SECRET });
    expect(said).not.toContain("Warning");
    expect(recorder.written().map((one) => one.body)).toEqual([
      body("aws-staging", SECRET),
      body("aws-stage", SECRET),
      body("aws-stage", OTHER_SECRET),
    ]);
  });

  test("generated: complete but for the secret, which the error names", async () => {
    const { world, workspace, recorder, snippet } = await begin();
    workspace.configure(snippet("blocks.tf"));
    const { code, text } = await workspace.plan("-generate-config-out=generated.tf");
    expect(code).toBe(1);
    expect(text.match(/Error: /g)).toHaveLength(1);
    expect(text).toContain(
      "access_key_id needs secret_access_key_wo with secret_access_key_wo_version, or secret_access_key.",
    );
    const generated = readFileSync(join(workspace.directory, "generated.tf"), "utf8");
    workspace.write(
      "generated.tf",
      generated
        .replace(/(secret_access_key_wo +)= null/, "$1= var.secret_access_key")
        .replace(/(secret_access_key_wo_version +)= null/, "$1= 1")
        .concat('variable "secret_access_key" {\n  type = string\n  ephemeral = true\n}\n'),
    );
    expect((await workspace.plan()).text).toContain(
      "Plan: 2 to import, 0 to add, 1 to change, 0 to destroy.",
    );
    await workspace.applied();
    expect(recorder.written().map((one) => one.body)).toEqual([body("aws-staging", SECRET)]);
    expect(await world.associations()).toEqual({ "aws-staging": ["paris"] });
    await expectNothingToDo(workspace);
  });
});
