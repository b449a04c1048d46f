/** What the guides promise of their configurations, by the real Terraform. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { exampleProject } from "./support/example.js";
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
    (await workspace.run(["state", "pull"])).stdout.includes('"create_before_destroy": true');
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
  const parts = (text: string) => text.replace("Error: Cycle: ", "").trim().split(", ").sort();
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
    expect(code).toBe(1);
    expect(stderr).toContain(error.trim());
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
