/** The configurations that the documentation quotes are valid; the tests beside this one apply what can be applied. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { credentialId } from "../support/hcl.js";
import { mixedWorkspace } from "../support/mixed-workspace.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const read = (path: string) => readFileSync(join("examples", path), "utf8");
const configurations = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".tf"))
  .filter((path) => !existsSync(join("examples", dirname(path), "modules"))); // guides.test.ts has those

test.each(configurations)("examples/%s is valid", async (path) => {
  const hcl = read(path);
  // What is imported is declared beside it.
  const resource = path.endsWith("import.tf") ? read(path.replace(/import\.tf$/, "resource.tf")) : "";
  const world = await sandbox.world();
  const isMixed = (hcl + resource).includes('"qovery_');
  const workspace = isMixed ? await mixedWorkspace(world) : new Workspace(world);
  workspace.write(hcl.includes("required_providers") ? "main.tf" : "snippet.tf", hcl);
  if (resource) workspace.write("resource.tf", resource);
  expect((await workspace.run(["validate", "-no-color"])).text).toContain("The configuration is valid");
});

test("a binding's example is applied, and imported", async () => {
  const folder = "resources/belay_qovery_cluster_binding";
  const world = await sandbox.world();
  const { paris, rome } = await world.clusters("paris", "rome");
  await new Workspace(world, { TF_VAR_cluster_id: paris }).configure(read(`${folder}/resource.tf`)).applied();
  expect(await world.associations()).toEqual({ "aws-prod": ["paris"] });

  await world.link(rome, await credentialId(world, "aws-prod"));
  const { text } = await new Workspace(world, { TF_VAR_cluster_id: rome })
    .configure(read(`${folder}/resource.tf`))
    .write("import.tf", read(`${folder}/import.tf`))
    .plan();
  expect(text).toContain("Plan: 1 to import, 1 to add, 1 to change, 0 to destroy.");
});
