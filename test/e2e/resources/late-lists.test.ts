/** Lists that lag behind writes: what they lack is not gone, and is destroyed as if they did not lag. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isLongRun } from "../../full-run.js";
import { civoCredential, civoProvider, civoStore, keyOf, UNPROTECTED } from "../support/civo-world.js";
import type { Controls } from "../support/controls.js";
import { expectNothingToDo } from "../support/converge.js";
import * as entryguard from "../support/entryguard-hcl.js";
import { binding, credential, idOf, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

interface Ground {
  readonly world: Controls;
  readonly workspace: Workspace;
  /** A list that knows of nothing yet; as often as it says. */
  late(times: number): Promise<void>;
  /** Names of the credentials that are there. */
  left(): Promise<string[]>;
}

const rows: Readonly<Record<string, (sandbox: Universe) => Promise<Ground>>> = {
  async qovery(sandbox) {
    const world = await sandbox.world();
    const cluster = await world.cluster("paris");
    return {
      world,
      workspace: new Workspace(world).configure(
        provider(true) + credential("a") + binding("paris", cluster, idOf("a")),
      ),
      late: (times) =>
        world.fault({
          method: "GET",
          path: "/qovery/organization/*/credentials",
          body: { results: [] },
          times,
        }),
      left: async () => Object.keys(await world.associations()),
    };
  },
  async entryguard(sandbox) {
    const world = await sandbox.entryguard();
    await world.behaviour({ verify_seconds: 0 });
    return {
      world,
      workspace: new Workspace(world).configure(
        entryguard.blocks() +
          entryguard.awsCredential("a") +
          entryguard.securityGroup("s", entryguard.idOf("a")),
      ),
      async late(times) {
        await world.fault({ method: "GET", path: "/entryguard*/credentials", body: [], times });
        await world.fault({ method: "GET", path: "/entryguard*/resources", body: [], times });
      },
      left: async () => (await world.client.listCredentials()).map(({ name }) => name),
    };
  },
  async civo(sandbox) {
    const world = await sandbox.civo();
    const empty = { page: 1, per_page: 100, pages: 1, items: [] };
    return {
      world,
      workspace: world
        .workspace()
        .configure(civoProvider(true) + civoCredential("a") + civoStore("s", keyOf("a"), UNPROTECTED)),
      async late(times) {
        await world.fault({ method: "GET", path: "/civo/**/credentials", body: empty, times });
        await world.fault({ method: "GET", path: "/civo/**/objectstores", body: empty, times });
      },
      left: async () => Object.keys(await world.associations()),
    };
  },
};

describe.each(Object.keys(rows))("%s", (key) => {
  let sandbox: Universe;
  let ground: Ground;
  beforeAll(async () => {
    sandbox = await universe();
    ground = await (rows[key] as (typeof rows)[string])(sandbox);
  });
  afterAll(() => sandbox.close());

  test("what is made is found, waited for, left as it is by the next plan, and destroyed", async () => {
    const { workspace, world, late, left } = ground;
    await late(2);
    await workspace.applied();
    await world.noFaults();
    await late(3);
    await world.requests();
    await expectNothingToDo(workspace);
    const lists = (await world.requests()).filter(({ path }) => path.endsWith("/credentials"));
    expect(lists.length).toBeGreaterThan(3);
    await world.noFaults();
    await late(3);
    const destroyed = await workspace.run(["destroy", "-auto-approve", "-no-color"]);
    expect(destroyed).toMatchObject({ code: 0 });
    expect(destroyed.stdout).toContain("2 destroyed");
    expect(await left()).toEqual([]);
  });
});

// It waits for the list twice, for 30 s each.
(isLongRun ? test : test.skip)(
  "a list that stays late is told, the state stays as it is, and nothing is deleted",
  async () => {
    const sandbox = await universe();
    const world = await sandbox.world();
    const workspace = new Workspace(world).configure(provider(true) + credential("a"));
    await workspace.applied();
    await world.fault({
      method: "GET",
      path: "/qovery/organization/*/credentials",
      body: { results: [] },
      times: 1000,
    });
    const destroyed = await workspace.run(["destroy", "-auto-approve", "-no-color"]);
    expect(destroyed.code).toBe(1);
    expect(destroyed.stdout).not.toContain("Destroying...");
    const said = (destroyed.stdout + destroyed.stderr).replace(/[\s│]+/g, " ");
    expect(said).toContain(`Qovery's list does not have credential "a"`);
    expect(said).toContain("A request by its id finds it, and for 30 s the list");
    expect(Object.keys(await workspace.state())).toEqual(["belay_qovery_aws_credential.a"]);
    await world.noFaults();
    expect(Object.keys(await world.associations())).toEqual(["a"]);
    await sandbox.close();
  },
  120_000,
);
