/** The example of Civo, and what its guide promises. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { exampleProject } from "../support/example.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const main = readFileSync("examples/civo-object-store/main.tf", "utf8");
const guide = readFileSync("docs/guides/civo.md", "utf8");
const without = (type: string, name: string) => (hcl: string) =>
  hcl.replace(new RegExp(`${type} "${name}" \\{.*?\\n\\}\\n`, "s"), "");

test("it applies, and refuses what its README says it refuses", async () => {
  const [world, qovery] = [await sandbox.civo(), await sandbox.world()];
  const project = exampleProject("civo-object-store", qovery, { ...world.variables });
  await project.succeeded("terraform", ["init", "-no-color"]);
  await project.succeeded("terraform", ["apply", "-no-color", "-auto-approve"]);
  await project.succeeded("terraform", ["plan", "-no-color", "-detailed-exitcode"]);
  const pair = await world.pair("backup");
  expect(await world.pair("backup", "NYC1")).toEqual(pair);
  expect([await world.associations(), await world.associations("NYC1")]).toEqual([
    { backup: ["backup"] },
    { backup: ["backup-replica"] },
  ]);
  expect(readFileSync(project.path("terraform.tfstate"), "utf8")).not.toContain(pair.secret_access_key);

  const literal = without(
    'resource "belay_civo_object_store_credential"',
    "backup",
  )(main)
    .replaceAll("belay_civo_object_store_credential.backup.access_key_id", `"${pair.access_key_id}"`)
    .replace(
      "credential_id = belay_civo_object_store_credential.backup.id",
      `access_key_id = "${pair.access_key_id}"`,
    );
  project.write("main.tf", literal);
  const refused = await project.run("terraform", ["plan", "-no-color"]);
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('Credential "backup" is still in use');

  project.write("main.tf", without('resource "belay_civo_object_store"', "replica")(main));
  const isProtected = await project.run("terraform", ["plan", "-no-color"]);
  expect(isProtected.code).toBe(1);
  expect(isProtected.text).toContain('Object store "backup-replica" is protected against deletion');
});

test("the guide shows the example as it is, and each test that it names is there", () => {
  expect(guide).toContain(main);
  const named = [...guide.matchAll(/`(test\/[\w/-]+\.test\.ts)`: ((?:"[^"]+"(?:, )?)+)/g)];
  expect(named.length).toBeGreaterThan(8);
  for (const [, file = "", titles = ""] of named) {
    const text = readFileSync(file, "utf8");
    const missing = [...titles.matchAll(/"([^"]+)"/g)].filter(([, title = ""]) => !text.includes(title));
    expect({ file, missing: missing.map(([, title]) => title) }).toEqual({ file, missing: [] });
  }
});
