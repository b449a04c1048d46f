/** The data sources of credentials and clusters, over every kind and one that Belay does not know. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { converge } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { credentialId, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";
import { environment, resource, rows, variables } from "./rows.js";

const UNKNOWN = "unknown_kind";
const all = [...rows.map(({ name }) => name), UNKNOWN];
const ROLE = "aws_role";

let sandbox: Universe;
let world: World;
let workspace: Workspace;
let outputs: Record<string, unknown>;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  workspace = new Workspace(world, environment).configure(
    provider(true) + variables + rows.map((row) => resource(row, row.name)).join(""),
  );
  await workspace.applied();
  await world.plant({ object_type: "OVH_KEY", name: UNKNOWN });
  await world.cluster("paris", await credentialId(world, ROLE));
  await world.cluster("rome");
  const credentials = (name: string, body = "") =>
    `data "belay_qovery_credentials" "${name}" {\n${body}\n}\noutput "${name}" {\n  value = [for c in data.belay_qovery_credentials.${name}.credentials : c.name]\n}\n`;
  const clusters = (name: string, body = "") =>
    `data "belay_qovery_clusters" "${name}" {\n${body}\n}\noutput "${name}" {\n  value = data.belay_qovery_clusters.${name}.clusters\n}\n`;
  const credential = (name: string, body: string) =>
    `data "belay_qovery_credential" "${name}" {\n${body}\n}\noutput "${name}" {\n  value = data.belay_qovery_credential.${name}\n}\n`;
  workspace.write(
    "data.tf",
    credentials("all") +
      credentials("named", `name = "${ROLE}"`) +
      credentials("kind", 'kind = "EKS_ANYWHERE_VSPHERE"') +
      credentials("used", "unused = false") +
      credentials("unused", "unused = true") +
      credentials("none", `unused = true\n name = "${ROLE}"`) +
      credential("by_name", `name = "${ROLE}"`) +
      credential("by_id", `id = belay_qovery_on_premise_credential.on_premise_name_alone.id`) +
      credential("unknown", `name = "${UNKNOWN}"`) +
      clusters("clusters") +
      clusters("paris", 'name = "paris"'),
  );
  await converge(workspace);
  const { stdout } = await workspace.run(["output", "-json"]);
  const values = JSON.parse(stdout) as Record<string, { value: unknown }>;
  outputs = Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));
}, 240_000);
afterAll(() => sandbox.close());

test.each<[string, readonly string[]]>([
  ["all", all],
  ["named", [ROLE]],
  ["kind", all.filter((name) => name.startsWith("eks_"))],
  ["used", [ROLE]],
  ["unused", all.filter((name) => name !== ROLE)],
  ["none", []],
])("belay_qovery_credentials: %s", (output, names) => {
  expect(outputs[output]).toEqual([...names].sort());
});

test("belay_qovery_credential by its name, and by its id", async () => {
  expect(outputs.by_name).toEqual({
    organization_id: world.organizationId,
    id: await credentialId(world, ROLE),
    name: ROLE,
    object_type: "AWS_ROLE",
    public_identifier: "arn:aws:iam::123456789012:role/one",
    associated_clusters: [{ id: expect.any(String), name: "paris" }],
  });
  expect(outputs.by_id).toMatchObject({ name: "on_premise_name_alone", public_identifier: null });
  expect(outputs.unknown).toMatchObject({ object_type: "OVH_KEY", associated_clusters: [] });
});

test("belay_qovery_clusters, each with its credential", async () => {
  const paris = {
    id: expect.any(String),
    name: "paris",
    cloud_provider: "AWS",
    region: "eu-west-3",
    credential_id: await credentialId(world, ROLE),
  };
  expect(outputs.clusters).toEqual([paris, { ...paris, name: "rome", credential_id: null }]);
  expect(outputs.paris).toEqual([paris]);
});

describe("a credential that cannot be told", () => {
  const rowsOfFaults: Record<string, { body: string; says: readonly string[] }> = {
    nobody: {
      body: 'name = "nobody"',
      says: ["There is no such credential", 'has no credential named "nobody"'],
    },
    no_id: {
      body: 'id = "3fa85f64-5717-4562-b3fc-2c963f66afa6"',
      says: ["There is no such credential", "has no credential 3fa85f64-5717-4562-b3fc-2c963f66afa6"],
    },
    twins: {
      body: 'name = "twin"',
      says: [
        "Several credentials have this name",
        "has 2 credentials named",
        "AWS_ROLE, arn:aws:iam::123456789012:role/t",
        "OTHER",
      ],
    },
  };
  let found: Diagnostic[];
  beforeAll(async () => {
    const { client, organizationId } = world;
    const role = { type: "AWS_ROLE", name: "twin", role_arn: "arn:aws:iam::123456789012:role/t" } as const;
    await client.createAWSCredentials({ organizationId, body: role });
    await client.createOnPremiseCredentials({ organizationId, body: { name: "twin" } });
    const other = new Workspace(world).configure(
      provider(true) +
        Object.entries(rowsOfFaults)
          .map(([name, { body }]) => `data "belay_qovery_credential" "${name}" {\n  ${body}\n}\n`)
          .join(""),
    );
    found = diagnosticsOf(await other.plan("-json"));
  });

  test.each(Object.entries(rowsOfFaults))("%s", (name, { says }) => {
    const own = found.filter(({ address }) => address === `data.belay_qovery_credential.${name}`);
    expect(own).toHaveLength(1);
    for (const words of says) expect(`${own[0]?.summary}: ${own[0]?.detail}`).toContain(words);
  });

  test.each([
    ["neither id nor name", "", "Neither an id nor a name is given"],
    ["both", 'id = "3fa85f64-5717-4562-b3fc-2c963f66afa6"\n name = "a"', "Both an id and a name are given"],
  ])("%s", async (_, body, says) => {
    const { stdout } = await new Workspace(world)
      .configure(`${provider(true)}data "belay_qovery_credential" "it" {\n ${body}\n}`)
      .run(["validate", "-json"]);
    expect((JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics).toEqual([
      expect.objectContaining({ summary: says }),
    ]);
  });
});
