/** What users copy, run as they would run it: the examples, and the README's own configuration. */
import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { change, planJson } from "../guard/plan/plan-json.js";
import { prepared } from "./support/prepared.js";
import { Workspace } from "./support/workspace.js";
import { type QoveryAccess, type Universe, universe } from "./support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const configurations = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".tf"),
);

test.each(configurations)("examples/%s is valid", async (path) => {
  const workspace = new Workspace(await sandbox.world()).configure(
    readFileSync(join("examples", path), "utf8"),
  );
  expect((await workspace.run(["validate", "-no-color"])).text).toContain("The configuration is valid");
});

test("the README's first configuration applies, and refuses what the README says it refuses", async () => {
  const world = await sandbox.world();
  const paris = await world.cluster("paris");
  const [first = "", second = ""] = [...readFileSync("README.md", "utf8").matchAll(/```hcl\n(.*?)```/gs)].map(
    ([, hcl]) => hcl ?? "",
  );
  const workspace = new Workspace(world, {
    TF_VAR_cluster_id: paris,
    TF_VAR_secret_access_key: "a-secret-of-forty",
  });
  workspace.write("main.tf", first).write("key.tf", second);
  await workspace.applied();
  expect(await world.associations()).toEqual({ "aws-prod": ["paris"], "aws-staging": [] });

  const [{ credential: prod } = { credential: { id: "" } }] = (
    await world.client.listOrganizationCredentials({ organizationId: world.organizationId })
  ).filter(({ credential }) => credential.name === "aws-prod");
  const without = first
    .replace(/resource "belay_qovery_aws_credential" "prod" \{.*?\n\}\n/s, "")
    .replace("belay_qovery_aws_credential.prod.id", `"${prod.id}"`);
  workspace.write("main.tf", without);
  const refused = await workspace.plan();
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('Credential "aws-prod" is still in use');

  workspace.write(
    "main.tf",
    without.replace(/resource "belay_qovery_cluster_binding" "prod" \{.*?\n\}\n/s, ""),
  );
  await workspace.applied();
  expect(await world.associations()).toEqual({ "aws-staging": [] });
});

test("the SDK's example lists what nothing uses, through the package as it is published", async () => {
  const world = await sandbox.world();
  const { organizationId } = world;
  const create = (name: string) =>
    world.client.createAWSCredentials({
      organizationId,
      body: { type: "AWS_ROLE", name, role_arn: `arn:aws:iam::123456789012:role/${name}` },
    });
  const [used, unused] = [await create("used"), await create("unused")];
  await world.cluster("paris", used.id);

  const stdout = await runExample("examples/sdk-list/main.ts", [], world);
  expect(stdout).toBe(`unused ${unused.id} arn:aws:iam::123456789012:role/unused\n`);
});

test("the guard's example decides on a plan, through the package as it is published", async () => {
  const world = await sandbox.world();
  const { organizationId } = world;
  const prod = await world.client.createAWSCredentials({
    organizationId,
    body: { type: "AWS_ROLE", name: "prod", role_arn: "arn:aws:iam::123456789012:role/prod" },
  });
  await world.cluster("paris", prod.id);
  const deleted = change("qovery_aws_credentials.prod", "delete", {
    id: prod.id,
    name: "prod",
    organization_id: organizationId,
  });
  const plan = join(mkdtempSync(join(prepared().root, "plan-")), "plan.json");
  writeFileSync(plan, planJson({ changes: [deleted] }));
  expect(await runExample("examples/guard-library/main.ts", [plan], world)).toBe(
    "blocked\ncredential-in-use qovery_aws_credentials.prod paris\n",
  );
});

/** What a program prints that depends on the package. */
async function runExample(file: string, args: readonly string[], world: QoveryAccess): Promise<string> {
  const project = mkdtempSync(join(prepared().root, "example-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(resolve("."), join(project, "node_modules", "belay-iac"));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  cpSync(file, join(project, "main.ts"));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve("node_modules/tsx/dist/cli.mjs"), "main.ts", ...args],
    {
      cwd: project,
      env: {
        ...process.env,
        BELAY_QOVERY_ENDPOINT: world.endpoint,
        QOVERY_API_TOKEN: world.token,
        QOVERY_ORGANIZATION_ID: world.organizationId,
      },
    },
  );
  return stdout;
}
