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
import { prepared } from "./support/prepared.js";
import { Workspace } from "./support/workspace.js";
import { type Universe, universe } from "./support/world.js";

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
  const { organizationId, endpoint, token } = world;
  const create = (name: string) =>
    world.client.createAWSCredentials({
      organizationId,
      body: { type: "AWS_ROLE", name, role_arn: `arn:aws:iam::123456789012:role/${name}` },
    });
  const [used, unused] = [await create("used"), await create("unused")];
  await world.cluster("paris", used.id);

  const project = mkdtempSync(join(prepared().root, "sdk-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(resolve("."), join(project, "node_modules", "belay-iac"));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  cpSync("examples/sdk-list/main.ts", join(project, "main.ts"));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve("node_modules/tsx/dist/cli.mjs"), "main.ts"],
    {
      cwd: project,
      env: {
        ...process.env,
        BELAY_QOVERY_ENDPOINT: endpoint,
        QOVERY_API_TOKEN: token,
        QOVERY_ORGANIZATION_ID: organizationId,
      },
    },
  );
  expect(stdout).toBe(`unused ${unused.id} arn:aws:iam::123456789012:role/unused\n`);
});
