/** What becomes of a binding where Qovery took the change and then does not show it, wherever it lets go of a cluster or not. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { binding, credential, credentialId, idOf, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

type Fault = Readonly<Record<string, unknown>>;

/** Reading back is given up; the clusters are named after it. */
const given_up: Readonly<Record<string, Fault>> = {
  failing: { status: 503, times: 4 },
  refused: { status: 403, body: { detail: "not now" } },
  another_shape: { body: "welcome" },
};
/** It is waited for. */
const waited_for: Readonly<Record<string, Fault>> = {
  too_much: { status: 429, times: 2 },
  too_much_for_a_second: { status: 429, headers: { "Retry-After": "1" }, times: 2 },
  failing_twice: { status: 503, times: 2 },
};
const faults = { ...given_up, ...waited_for };
/** The platform lets nobody in for longer than Belay waits, which all requests of a process would notice. */
const too_much_for_an_hour: Fault = { status: 429, headers: { "Retry-After": "3600" } };
const names = Object.keys(faults);

const address = (name: string) => `belay_qovery_cluster_binding.${name}`;
const info = (world: World, cluster: string) =>
  `/qovery/organization/${world.organizationId}/cluster/${cluster}/cloudProviderInfo`;

/** The look before the change goes through, the one after it fails. */
async function failToReadBack(world: World, cluster: string, fault: Fault): Promise<void> {
  const path = info(world, cluster);
  await world.fault({ method: "GET", path, delay_ms: 0 });
  await world.fault({ method: "GET", path, ...fault });
}
const posts = async (world: World) => (await world.requests()).filter(({ method }) => method === "POST");

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

describe.each(["works", "ignored"] as const)("where letting go %s", (detach) => {
  let world: World;
  let clusters: Record<string, string>;
  let workspace: Workspace;
  beforeAll(async () => {
    world = await sandbox.world();
    clusters = await world.clusters(...names);
    workspace = new Workspace(world);
  });
  afterEach(() => world.behaviour({ detach: "works" }));

  describe.each([
    { change: "created", to: "a", from: "b" },
    { change: "re-pointed", to: "b", from: "a" },
  ])("$change", ({ to, from }) => {
    let said: Diagnostic[];
    let codes: number[];
    let next: string;
    let sent: unknown[];
    let state: Awaited<ReturnType<Workspace["state"]>>;
    beforeAll(async () => {
      await world.behaviour({ detach });
      workspace.configure(
        [provider(true), credential("a"), credential("b")].join("") +
          names.map((name) => binding(name, clusters[name] ?? "", idOf(to))).join(""),
      );
      for (const name of names) await failToReadBack(world, clusters[name] ?? "", faults[name] ?? {});
      const first = await workspace.apply("-json");
      said = diagnosticsOf(first);
      await world.requests();
      const second = await workspace.apply();
      next = second.text;
      sent = await posts(world);
      codes = [first.code, second.code];
      state = await workspace.state();
    });

    test.each(Object.keys(given_up))("%s: a warning says what is not confirmed", async (name) => {
      expect(said.filter((one) => one.address === address(name))).toEqual([
        expect.objectContaining({
          severity: "warning",
          summary: `Cluster ${clusters[name]} could not be read back`,
          detail: expect.stringContaining(
            `Qovery accepted that the cluster uses credential ${await credentialId(world, to)}`,
          ),
        }),
      ]);
    });

    test.each(Object.keys(waited_for))("%s: nothing is said", (name) => {
      expect(said.filter((one) => one.address === address(name))).toEqual([]);
    });

    test.each(names)("%s: the state is what was written", async (name) => {
      expect(state[address(name)]?.credential_id).toBe(await credentialId(world, to));
    });

    test("both applies succeed; the second one changes and sends nothing", async () => {
      expect(codes).toEqual([0, 0]);
      expect(next).toContain("No changes.");
      expect(sent).toEqual([]);
      expect(await world.associations()).toEqual({ [to]: [...names].sort(), [from]: [] });
    });
  });

  test.each([
    ["failing", given_up.failing],
    ["too_much_for_an_hour", too_much_for_an_hour],
  ] as const)("%s when it is destroyed: the next destroy goes on", async (_, fault = {}) => {
    const { oslo } = await world.clusters("oslo");
    const own = new Workspace(world).configure(
      provider(true) + credential("own") + binding("oslo", oslo, idOf("own")),
    );
    await own.applied();
    await world.behaviour({ detach });
    await failToReadBack(world, oslo, fault);
    const first = await own.apply("-destroy");
    expect(first.code).toBe(1);
    expect(first.text).toContain(`Error: Cluster ${oslo} could not be read back`);
    expect(Object.keys(await own.state()).sort()).toEqual([
      "belay_qovery_aws_credential.own",
      address("oslo"),
    ]);
    if (detach === "ignored") {
      // It is still there: the next one says so, with what to do.
      const second = await own.apply("-destroy");
      expect(second.code).toBe(1);
      expect(second.text).toContain("Qovery accepted the change, but the cluster still uses the credential");
      expect(Object.keys(await own.state())).toContain(address("oslo"));
      await world.behaviour({ detach: "works" });
    }
    await world.requests();
    await own.applied("-destroy", "-refresh=false");
    expect(await posts(world)).toHaveLength(detach === "ignored" ? 1 : 0);
    expect(await own.state()).toEqual({});
  });
});

describe("a change that Qovery answers well and does not make is an error, and the next apply makes it", () => {
  const body = { cloud_provider: "AWS", region: "eu-west-3" };
  let world: World;
  let workspace: Workspace;
  let paris: string;
  const configure = (to: string) =>
    workspace.configure(
      provider(true) + credential("a") + credential("b") + binding("paris", paris, idOf(to)),
    );
  beforeAll(async () => {
    world = await sandbox.world();
    ({ paris } = await world.clusters("paris"));
    workspace = new Workspace(world);
  });

  test("of a create, nothing is in the state, so nothing is tainted", async () => {
    await world.fault({ method: "POST", path: info(world, paris), status: 201, body });
    const { code, text } = await configure("a").apply();
    expect(code).toBe(1);
    expect(text).toContain(
      "Qovery accepted the change, but the cluster still uses no credential. Apply again",
    );
    expect(Object.keys(await workspace.state())).not.toContain(address("paris"));
    expect(await converge(workspace)).toEqual({ [address("paris")]: "create" });
    expect(await world.associations()).toEqual({ a: ["paris"], b: [] });
  });

  test("of a change, the state is as before", async () => {
    const a = await credentialId(world, "a");
    await world.fault({ method: "POST", path: info(world, paris), status: 201, body });
    const { code, text } = await configure("b").apply();
    expect(code).toBe(1);
    expect(text).toContain(`Qovery accepted the change, but the cluster still uses ${a}. Apply again`);
    expect((await workspace.state())[address("paris")]?.credential_id).toBe(a);
    expect(await converge(workspace)).toEqual({ [address("paris")]: "update" });
    expect(await world.associations()).toEqual({ a: [], b: ["paris"] });
  });
});

test("a create that is shown late is found by the next apply, which sends nothing", async () => {
  const world = await sandbox.world();
  const { paris } = await world.clusters("paris");
  const workspace = new Workspace(world).configure(
    provider(true) + credential("a") + binding("paris", paris, idOf("a")),
  );
  await failToReadBack(world, paris, { body: { cloud_provider: "AWS", region: "eu-west-3" } });
  expect((await workspace.apply()).code).toBe(1);
  await posts(world);
  await workspace.applied();
  expect(await posts(world)).toEqual([]);
  await expectNothingToDo(workspace);
});
