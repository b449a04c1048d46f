/** What the guides promise of their configurations, by the real Terraform. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Workspace } from "./support/workspace.js";
import { type Universe, universe } from "./support/world.js";

const example = (path: string) => readFileSync(`examples/guides/${path}`, "utf8");

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
