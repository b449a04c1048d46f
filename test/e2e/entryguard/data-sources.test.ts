/** The data sources of EntryGuard, over every kind and one that Belay cannot make; and what no refresh calls a change. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { entryguardRows } from "../kinds/entryguard-rows.js";
import { environment, resource, variables } from "../kinds/rows.js";
import { converge } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { blocks } from "../support/entryguard-hcl.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

const { rows } = entryguardRows;
// Terraform before 1.12 compares states by the order of their sensitive marks, too, and shuffles it where there are two.
const ephemeral = variables.replaceAll("  sensitive = true\n", "");
const KEY = "aws_access_key";
const UNKNOWN = "a_token_of_vercel";
const all = [...rows.map(({ name }) => name), UNKNOWN];

let sandbox: Universe;
let world: EntryGuardWorld;
let workspace: Workspace;
let outputs: Record<string, unknown>;
const data = (type: string, name: string, value: string, body = "") =>
  `data "belay_entryguard_${type}" "${name}" {\n${body}\n}\noutput "${name}" {\n  value = ${value.replaceAll("IT", `data.belay_entryguard_${type}.${name}`)}\n}\n`;
const names = (name: string, body = "") =>
  data("credentials", name, "[for c in IT.credentials : c.name]", body);
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.entryguard();
  await world.behaviour({ verify_seconds: 0 });
  workspace = new Workspace(world, environment).configure(
    blocks() + ephemeral + rows.map((row) => resource(row, row.name)).join(""),
  );
  await workspace.applied();
  await world.plant("credentials", { provider: "VERCEL", credential_type: "API_TOKEN", name: UNKNOWN });
  await world.resource("paris", await world.credentialId(KEY));
  await world.resource("agent", null);
  workspace.write(
    "data.tf",
    names("all") +
      names("named", `name = "${KEY}"`) +
      names("kind", 'kind = "AZURE"') +
      names("used", "unused = false") +
      names("unused", "unused = true") +
      data("credential", "by_name", "IT", `name = "${KEY}"`) +
      data("credential", "unknown", "IT", `name = "${UNKNOWN}"`) +
      data("resources", "resources", "IT.resources") +
      data("resources", "paris", "IT.resources", 'name = "paris"'),
  );
  await converge(workspace);
  const { stdout } = await workspace.run(["output", "-json"]);
  const values = JSON.parse(stdout) as Record<string, { value: unknown }>;
  outputs = Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));
}, 240_000);
afterAll(() => sandbox.close());

test.each<[string, readonly string[]]>([
  ["all", all],
  ["named", [KEY]],
  ["kind", ["azure_service_principal"]],
  ["used", [KEY]],
  ["unused", all.filter((name) => name !== KEY)],
])("belay_entryguard_credentials: %s", (output, expected) => {
  expect(outputs[output]).toEqual([...expected].sort());
});

test("belay_entryguard_credential, also one of a provider that Belay cannot make", () => {
  expect(outputs.by_name).toMatchObject({
    name: KEY,
    status: "valid",
    verification_error: null,
    last_verified_at: expect.any(String),
    associated_resources: [{ id: expect.any(String), name: "paris" }],
  });
  expect(outputs.unknown).toMatchObject({ name: UNKNOWN, associated_resources: [] });
});

test("belay_entryguard_resources, each with its credential", async () => {
  const paris = { name: "paris", provider_type: "AWS", credential_id: await world.credentialId(KEY) };
  expect(outputs.resources).toEqual([
    expect.objectContaining({ name: "agent", credential_id: null }),
    expect.objectContaining(paris),
  ]);
  expect(outputs.paris).toEqual([expect.objectContaining(paris)]);
});

test("one that is not there, and one of several", async () => {
  const row = rows[0] as (typeof rows)[number];
  const ground = await entryguardRows.ground(sandbox);
  for (const _ of [1, 2]) await ground.plant(row, "twin");
  const said: Diagnostic[] = diagnosticsOf(
    await new Workspace(ground.access)
      .configure(
        `${blocks()}data "belay_entryguard_credential" "nobody" {\n  name = "nobody"\n}\ndata "belay_entryguard_credential" "twin" {\n  name = "twin"\n}\n`,
      )
      .plan("-json"),
  );
  expect(said.map(({ summary }) => summary).sort()).toEqual([
    "Several credentials have this name",
    "There is no such credential",
  ]);
});

test("who uses a credential is no drift, and neither is anything else while nothing has changed", async () => {
  await world.resource("rome", await world.credentialId(KEY));
  workspace.write("data.tf", "");
  await workspace.applied();
  const refresh = await workspace.plan("-refresh-only", "-detailed-exitcode");
  expect(refresh.text).toContain("No changes.");
  await world.resource("oslo", await world.credentialId(KEY));
  const again = await workspace.plan("-refresh-only", "-detailed-exitcode");
  expect(again.text).toContain("No changes.");
  expect(again.code).toBe(0);
});
