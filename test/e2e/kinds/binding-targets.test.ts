/** What Qovery's lists tell of a binding while Terraform plans: every variant of a credential, and a cluster of each cloud. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { binding, credentialId, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";
import { address, environment, resource, rows, variables } from "./rows.js";

const CLOUDS = [...new Set(rows.map(({ kind }) => kind.fits))];
const pairs = rows.flatMap((row) =>
  CLOUDS.map((cloud) => ({ row, cloud, name: `${row.name}__at__${cloud}` })),
);

let sandbox: Universe;
let world: World;
let found: Diagnostic[];
let elsewhere: Diagnostic[];
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  const cluster = async (cloud_provider: string, rest: object = {}) => {
    const body = { name: cloud_provider, region: "r", cloud_provider, ...rest } as never;
    return (await world.client.createCluster({ organizationId: world.organizationId, body })).id;
  };
  const ids = Object.fromEntries(
    await Promise.all(CLOUDS.map(async (cloud) => [cloud, await cluster(cloud)])),
  );
  const credentials = rows.map((row) => resource(row, row.name)).join("");
  const workspace = new Workspace(world, environment).configure(provider(true) + variables + credentials);
  await workspace.applied();
  const bindings = pairs.map(({ row, cloud, name }) =>
    binding(name, ids[cloud], `${address(row, row.name)}.id`),
  );
  workspace.configure(provider(true) + variables + credentials + bindings.join(""));
  found = diagnosticsOf(await workspace.plan("-json"));
  const selfManaged = await cluster("AWS", { kubernetes: "SELF_MANAGED" });
  const unknownCloud = await cluster("OVH");
  await world.plant({ object_type: "OVH", name: "new" });
  const planted = await credentialId(world, "new");
  workspace.configure(
    provider(true) +
      variables +
      credentials +
      binding("self_managed", selfManaged, `${address(rows[0] as never, rows[0]?.name ?? "")}.id`) +
      binding(
        "self_managed_on_premise",
        selfManaged,
        "belay_qovery_on_premise_credential.on_premise_name_alone.id",
      ) +
      binding("unknown_cloud", unknownCloud, "belay_qovery_on_premise_credential.on_premise_name_alone.id") +
      binding("unknown_kind", ids.AWS, JSON.stringify(planted)),
  );
  elsewhere = diagnosticsOf(await workspace.plan("-json"));
}, 240_000);
afterAll(() => sandbox.close());

test.each(pairs.map((pair): [string, (typeof pairs)[number]] => [pair.name, pair]))(
  "%s",
  (name, { row, cloud }) => {
    const own = found.filter((one) => one.address === `belay_qovery_cluster_binding.${name}`);
    if (row.kind.fits === cloud) {
      expect(own).toEqual([]);
      return;
    }
    expect(own).toEqual([
      expect.objectContaining({
        severity: "error",
        summary: "The credential does not fit the cluster",
        detail: expect.stringMatching(
          new RegExp(
            `"${cloud}" \\(.*\\) runs at ${cloud}, and the Qovery credential "${row.name}" .* at ${row.kind.fits}\\.`,
          ),
        ),
        snippet: expect.objectContaining({ code: expect.stringContaining("credential_id") }),
      }),
    ]);
  },
);

test("where it is not documented what fits, nothing is said", () => {
  expect(elsewhere.filter(({ severity }) => severity === "error")).toEqual([]);
});
