/** `belay_dependent` by itself: what it looks at, what it says, and that it changes nothing at Qovery. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo, plannedActions } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { credential, idOf, provider } from "../support/hcl.js";
import { record } from "../support/recorder.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const ADDRESS = "belay_dependent.paris";
const NOT_REPORTED = "Qovery does not report the declared association";
const NOWHERE = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

const declared = (cluster: string, to: string, idSpace = "qovery") => `
resource "belay_dependent" "paris" {
  id_space      = "${idSpace}"
  credential_id = ${to}
  dependent_id  = ${cluster}
}
`;
const quoted = (id: string) => `"${id}"`;

/** Credentials a and b, made by the test's own client, with a cluster on a. */
async function parisOnA(world: World) {
  const { client, organizationId } = world;
  const make = async (name: string) => {
    const role_arn = `arn:aws:iam::123456789012:role/${name}`;
    return (await client.createAWSCredentials({ organizationId, body: { type: "AWS_ROLE", name, role_arn } }))
      .id;
  };
  const [a, b] = [await make("a"), await make("b")];
  return { a, b, paris: await world.cluster("paris", a) };
}

const unlink = ({ client, organizationId }: World, clusterId: string) =>
  client.specifyClusterCloudProviderInfo({
    organizationId,
    clusterId,
    body: { cloud_provider: "AWS", region: "eu-west-3" },
  });

const asked = async (world: World) =>
  (await world.requests()).map(({ method, path }) => `${method} ${path.split("/").slice(4).join("/")}`);

describe("the life of a declaration", () => {
  let world: World;
  let workspace: Workspace;
  let ids: Record<"a" | "b" | "paris", string>;
  const config = (to: string) => provider(true) + declared(quoted(ids.paris), quoted(to));

  beforeAll(async () => {
    world = await sandbox.world();
    ids = await parisOnA(world);
    workspace = new Workspace(world).configure(config(ids.a));
    await world.requests();
  });

  test("made, it has looked once, and has nothing to say", async () => {
    const { text } = await workspace.applied();
    expect(text).not.toContain("Warning");
    expect(await asked(world)).toEqual(["GET credentials"]);
    await expectNothingToDo(workspace);
    expect(await asked(world)).toEqual(["GET credentials"]);
    expect((await workspace.state())[ADDRESS]).toEqual({
      id_space: "qovery",
      credential_id: ids.a,
      dependent_id: ids.paris,
    });
  });

  test("the cluster is moved by others: the declaration follows, and then differs from the configuration", async () => {
    await world.link(ids.paris, ids.b);
    await workspace.applied("-refresh-only");
    expect((await workspace.state())[ADDRESS]?.credential_id).toBe(ids.b);
    await world.requests();
    expect(plannedActions(await workspace.plan("-json"))).toEqual({ [ADDRESS]: "update" });
    workspace.configure(config(ids.b));
    await expectNothingToDo(workspace);
  });

  test("the cluster uses none: it is dropped, and declared anew when the cluster does", async () => {
    await unlink(world, ids.paris);
    await workspace.applied("-refresh-only");
    expect(await workspace.state()).toEqual({});
    await world.link(ids.paris, ids.b);
    expect(await converge(workspace)).toEqual({ [ADDRESS]: "create" });
  });

  test("it names another cluster in place", async () => {
    const rome = await world.cluster("rome", ids.a);
    workspace.configure(provider(true) + declared(quoted(rome), quoted(ids.a)));
    expect(await converge(workspace)).toEqual({ [ADDRESS]: "update" });
  });

  test("destroyed, it asks and sends nothing for itself", async () => {
    await world.requests();
    await workspace.applied("-destroy", "-refresh=false");
    expect(await asked(world)).toEqual([]);
    expect(await workspace.state()).toEqual({});
    expect(await world.associations()).toEqual({ a: ["rome"], b: ["paris"] });
  });
});

describe("what Qovery does not report", () => {
  test("in time is waited for", async () => {
    const world = await sandbox.world();
    const { b, paris } = await parisOnA(world);
    const workspace = new Workspace(world).configure(provider(false) + declared(quoted(paris), quoted(b)));
    await world.requests();
    const apply = workspace.start(["apply", "-no-color", "-input=false", "-auto-approve"]);
    while ((await world.logged()).length === 0) await sleep(20);
    await world.link(paris, b);
    const { code, text } = await apply.outcome;
    expect({ code, warns: text.includes(NOT_REPORTED) }).toEqual({ code: 0, warns: false });
    await expectNothingToDo(workspace);
  });

  test("at all is a warning with what it reports instead, and the next plan goes by that", async () => {
    const world = await sandbox.world();
    const { a, b, paris } = await parisOnA(world);
    const rome = await world.cluster("rome");
    const workspace = new Workspace(world).configure(
      provider(false) +
        declared(quoted(paris), quoted(b)) +
        declared(quoted(rome), quoted(b)).replace('"paris"', '"rome"'),
    );
    const outcome = await workspace.run(["apply", "-json", "-input=false", "-auto-approve"]);
    expect(outcome.code).toBe(0);
    const said = diagnosticsOf(outcome);
    expect(said.map(({ severity, summary }) => [severity, summary])).toEqual([
      ["warning", NOT_REPORTED],
      ["warning", NOT_REPORTED],
    ]);
    const details = said.map(({ detail }) => detail).sort((one) => (one.includes('"paris"') ? -1 : 1));
    expect(details[0]).toContain(
      `the cluster "paris" (${paris}) uses the Qovery credential "b" (${b}). After 10 seconds Qovery reports the credential "a" (${a}) for it instead.`,
    );
    expect(details[1]).toContain(
      `the cluster ${rome} uses the Qovery credential "b" (${b}). After 10 seconds Qovery reports no credential for it.`,
    );
    expect(plannedActions(await workspace.plan("-json"))).toEqual({
      [ADDRESS]: "update",
      "belay_dependent.rome": "create",
    });
  });

  test("is not waited for by who asks to stop, and the declaration is kept", async () => {
    const world = await sandbox.world();
    const { b, paris } = await parisOnA(world);
    const workspace = new Workspace(world).configure(provider(false) + declared(quoted(paris), quoted(b)));
    await world.requests();
    const { child, outcome } = workspace.start(["apply", "-no-color", "-input=false", "-auto-approve"]);
    while ((await world.logged()).length === 0) await sleep(20);
    child.kill("SIGINT");
    const { text } = await outcome;
    expect([NOT_REPORTED, "was cancelled"].filter((one) => text.includes(one))).toEqual([]);
    expect(Object.keys(await workspace.state())).toEqual([ADDRESS]);
  });

  test("because it cannot be asked is a warning, too", async () => {
    const world = await sandbox.world();
    const { a, paris } = await parisOnA(world);
    const workspace = new Workspace(world).configure(provider(false) + declared(quoted(paris), quoted(a)));
    await world.fault({
      method: "GET",
      path: `/qovery/organization/${world.organizationId}/credentials`,
      status: 403,
      times: 1,
    });
    const { text } = await workspace.applied();
    expect(text).toContain("It is not known whether Qovery reports the declared association");
    await expectNothingToDo(workspace);
  });
});

describe("whose list has it", () => {
  test("the scope of a credential beside it, where the provider names none", async () => {
    const world = await sandbox.world();
    const workspace = new Workspace(world, { QOVERY_ORGANIZATION_ID: "" });
    const a = credential("a", `organization_id = "${world.organizationId}"`);
    await workspace.configure(provider(true) + a).applied();
    const id = String((await workspace.state())["belay_qovery_aws_credential.a"]?.id);
    const paris = await world.cluster("paris", id);
    workspace.configure(provider(true) + a + declared(quoted(paris), idOf("a")));
    await converge(workspace);
    await unlink(world, paris);
    // The scope is remembered: the list is asked although nothing but the declaration is refreshed.
    await workspace.applied("-refresh-only", `-target=${ADDRESS}`);
    expect(Object.keys(await workspace.state())).not.toContain(ADDRESS);
  });

  test("the scope of a credential beside it, where the provider names another one", async () => {
    const [first, second] = [await sandbox.world(), await sandbox.world()];
    const recorder = await record(first, second);
    const workspace = new Workspace({ ...first, endpoint: recorder.endpoint } as World);
    const a = credential("a", `organization_id = "${second.organizationId}"`);
    await workspace.configure(provider(true) + a).applied();
    const id = String((await workspace.state())["belay_qovery_aws_credential.a"]?.id);
    const paris = await second.cluster("paris", id);
    workspace.configure(provider(true) + a + declared(quoted(paris), idOf("a")));
    await converge(workspace);
    await unlink(second, paris);
    await workspace.applied("-refresh-only");
    expect(Object.keys(await workspace.state())).not.toContain(ADDRESS);
    await recorder.close();
  });

  test("none that is known: nothing is asked, dropped or said", async () => {
    const world = await sandbox.world();
    const { a, paris } = await parisOnA(world);
    const workspace = new Workspace(world, { QOVERY_ORGANIZATION_ID: "" });
    workspace.configure(provider(true) + declared(quoted(paris), quoted(a)));
    await world.requests();
    const { text } = await workspace.applied();
    expect(text).not.toContain("Warning");
    await expectNothingToDo(workspace);
    expect(await asked(world)).toEqual([]);
  });
});

describe("mistakes", () => {
  let world: World;
  beforeAll(async () => {
    world = await sandbox.world();
  });
  const says = async (hcl: string, command: "validate" | "plan") => {
    const workspace = new Workspace(world).configure(provider(false) + hcl);
    return diagnosticsOf(await workspace.run([command, "-json"])).map(
      ({ summary, detail }) => `${summary}: ${detail}`,
    );
  };

  test("an id space that there is none of is found by validate", async () => {
    const hcl = declared(quoted(NOWHERE), quoted(NOWHERE), "taikun/lunar");
    const workspace = new Workspace(world).configure(provider(false) + hcl);
    const { code, text } = await workspace.run(["validate", "-no-color"]);
    expect(code).toBe(1);
    expect(text).toContain('"taikun/showback" or "taikun/ai", and not "taikun/lunar".');
  });

  test.each([
    ["credential_id", declared(quoted(NOWHERE), quoted("a1b2c3d4"))],
    ["dependent_id", declared(quoted("a1b2c3d4"), quoted(NOWHERE))],
  ])("a %s of another form is found by plan", async (argument, hcl) => {
    const workspace = new Workspace(world).configure(provider(false) + hcl);
    expect((await workspace.run(["validate"])).code).toBe(0);
    expect(await says(hcl, "plan")).toEqual([
      `Invalid ${argument}: The argument ${argument} must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6.`,
    ]);
  });
});

describe("an import", () => {
  let world: World;
  let ids: Record<"a" | "b" | "paris", string>;
  beforeAll(async () => {
    world = await sandbox.world();
    ids = await parisOnA(world);
  });

  test("finds the credential by the cluster", async () => {
    const workspace = new Workspace(world).configure(
      `${provider(true)}import {\n  to = ${ADDRESS}\n  id = "qovery,${ids.paris}"\n}\n${declared(quoted(ids.paris), quoted(ids.a))}`,
    );
    expect(await converge(workspace)).toEqual({ [ADDRESS]: "import" });
  });

  const SPACES =
    "qovery, entryguard, civo, taikun/cloud, taikun/backup, taikun/billing, taikun/showback, taikun/ai";
  const FORMS = `It must be <id space>,<the dependent's id>, and the id spaces are ${SPACES}.`;
  const FORM = "It must be qovery,<the cluster's id, at Qovery a UUID>.";

  test.each([
    [() => ids.paris, {}, FORMS],
    [
      () => `civo,${ids.paris}`,
      {},
      'Set civo = { region = "…" } in the provider block, or the environment variable CIVO_REGION.',
    ],
    [() => `taikun/lunar,${ids.paris}`, {}, FORMS],
    [
      () => `taikun/cloud,${ids.paris}`,
      {},
      "It must be taikun/cloud,<the project's id, at Taikun a whole number, written as text>.",
    ],
    [() => "qovery,7", {}, FORM],
    [() => `qovery,${ids.a},${ids.paris}`, {}, FORM],
    [() => `qovery,${NOWHERE}`, {}, `is used by the cluster ${NOWHERE}: there is no association to import.`],
    [
      () => `qovery,${ids.paris}`,
      { QOVERY_ORGANIZATION_ID: "" },
      'Set qovery = { organization_id = "…" } in the provider block, or the environment variable QOVERY_ORGANIZATION_ID.',
    ],
  ])("of what there is not says so (%#)", async (id, environment, message) => {
    const workspace = new Workspace(world, environment).configure(
      provider(false) + declared(quoted(ids.paris), quoted(ids.a)),
    );
    const { code, text } = await workspace.run(["import", "-no-color", ADDRESS, id()]);
    expect(code).toBe(1);
    expect(text).toContain(message);
  });
});
