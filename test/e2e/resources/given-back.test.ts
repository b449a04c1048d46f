/** What a configuration says is given back as it says it: Terraform refuses an answer that changes it. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { binding, credential, idOf, planGuardBlocks, provider } from "../support/hcl.js";
import { type Outcome, Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
let world: World;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
});
afterAll(() => sandbox.close());

const problems = (outcome: Outcome) => [
  outcome.code,
  ...diagnosticsOf(outcome).map(({ summary }) => summary),
];

test.each(["true", "false", "null"])("belay_plan_guard: create_before_destroy = %s", async (value) => {
  const paris = await world.cluster("paris");
  const workspace = new Workspace(world).configure(
    provider(true, "", { planGuard: `create_before_destroy = ${value}` }) +
      credential("a") +
      binding("paris", paris, idOf("a")),
  );
  for (const command of [
    ["plan", "-json"],
    ["apply", "-json", "-auto-approve"],
    ["destroy", "-json", "-auto-approve"],
  ])
    expect(problems(await workspace.run(command))).toEqual([0]);
});

test("belay_plan_guard of a working provider that says nothing", async () => {
  const workspace = new Workspace(world).configure(planGuardBlocks("create_before_destroy = false"));
  expect(problems(await workspace.plan("-json"))).toEqual([0]);
});

test("data sources: every argument, with each sort of value", async () => {
  const { id } = await world.client.createOnPremiseCredentials({
    organizationId: world.organizationId,
    body: { name: "machines" },
  });
  const bodies: Readonly<Record<string, readonly string[]>> = {
    belay_qovery_credentials: [
      "unused = false",
      "unused = true",
      "unused = null",
      'name = "nobody"',
      "name = null",
      'kind = "AWS_ROLE"',
      "kind = null",
      `organization_id = "${world.organizationId}"`,
      "organization_id = null",
    ],
    belay_qovery_credential: [
      'name = "machines"',
      'name = "machines"\n  id = null',
      `id = "${id}"`,
      `id = "${id}"\n  organization_id = "${world.organizationId}"`,
    ],
    belay_qovery_clusters: [
      'name = "nobody"',
      "name = null",
      `organization_id = "${world.organizationId}"`,
      "organization_id = null",
    ],
  };
  const sources = Object.entries(bodies).flatMap(([type, all]) =>
    all.map((body, index) => `data "${type}" "it_${index}" {\n  ${body}\n}\n`),
  );
  expect(
    problems(await new Workspace(world).configure(provider(false) + sources.join("")).plan("-json")),
  ).toEqual([0]);
});
