/** The configurations that the documentation quotes are valid; the tests beside this one apply what can be applied. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const configurations = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".tf"),
);

test.each(configurations)("examples/%s is valid", async (path) => {
  const hcl = readFileSync(join("examples", path), "utf8");
  const workspace = new Workspace(await sandbox.world());
  workspace.write(hcl.includes("required_providers") ? "main.tf" : "snippet.tf", hcl);
  expect((await workspace.run(["validate", "-no-color"])).text).toContain("The configuration is valid");
});
