/** The README's own configuration, which is an example, too. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { exampleProject } from "../support/example.js";
import { credentialId } from "../support/hcl.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const main = readFileSync("examples/hcl-quickstart/main.tf", "utf8");
const [first, second = ""] = [...readFileSync("README.md", "utf8").matchAll(/```hcl\n(.*?)```/gs)].map(
  ([, hcl]) => hcl,
);

test("the README's first configuration is the example", () => {
  expect(first).toBe(main);
});

test("it applies, and refuses what the README says it refuses", async () => {
  const world = await sandbox.world();
  const project = exampleProject("hcl-quickstart", world, {
    TF_VAR_cluster_id: await world.cluster("paris"),
    TF_VAR_secret_access_key: "a-secret-of-forty",
  });
  project.write("key.tf", second);
  await project.succeeded("terraform", ["init", "-no-color"]);
  await project.succeeded("terraform", ["apply", "-no-color", "-auto-approve"]);
  expect(await world.associations()).toEqual({ "aws-prod": ["paris"], "aws-staging": [] });

  const prod = await credentialId(world, "aws-prod");
  expect((await project.succeeded("belay", ["ls"])).text).toContain(prod);
  const without = main
    .replace(/resource "belay_qovery_aws_credential" "prod" \{.*?\n\}\n/s, "")
    .replace("belay_qovery_aws_credential.prod.id", `"${prod}"`);
  project.write("main.tf", without);
  const refused = await project.run("terraform", ["plan", "-no-color"]);
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('Credential "aws-prod" is still in use');

  project.write(
    "main.tf",
    without.replace(/resource "belay_qovery_cluster_binding" "prod" \{.*?\n\}\n/s, ""),
  );
  await project.succeeded("terraform", ["apply", "-no-color", "-auto-approve"]);
  expect(await world.associations()).toEqual({ "aws-staging": [] });
});
