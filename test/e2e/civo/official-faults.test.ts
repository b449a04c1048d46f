/** What Civo's official provider does wrong (1.2.6), one case each: with Belay none of it happens. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import {
  type CivoWorld,
  civoCredential,
  civoProvider,
  civoStore,
  keyOf,
  UNPROTECTED,
} from "../support/civo-world.js";
import { converge, expectNothingToDo } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { record } from "../support/recorder.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import { lists } from "./steps.js";

const CREDENTIAL = "belay_civo_object_store_credential.a";
const both = civoCredential("a") + civoStore("s", keyOf("a"), UNPROTECTED);
const own = (key: string, version: number) =>
  civoCredential(
    "a",
    `access_key_id = "${key}"\n  secret_access_key_wo = "w${version}"\n  secret_access_key_wo_version = ${version}`,
  );
const AT_ONCE = { "Retry-After": "0" };

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

describe("an object is in the state until a list lacks it", () => {
  let world: CivoWorld;
  let workspace: Workspace;
  beforeAll(async () => {
    world = await sandbox.civo();
    workspace = world.workspace().configure(civoProvider() + both);
    await workspace.applied();
  });

  test.each([
    { name: "401", fault: { status: 401, body: { code: "database_account_not_found", reason: "who?" } } },
    { name: "404", fault: { status: 404, body: { reason: "nothing here" } } },
    { name: "429", fault: { status: 429, headers: { "Retry-After": "3600" } } },
    { name: "500", fault: { status: 500, headers: AT_ONCE, times: 8 } },
    { name: "a dropped connection", fault: { drop: true, times: 8 } },
    { name: "an answer that is no JSON", fault: { status: 200, body: "<html>proxy</html>" } },
    { name: "a list without pages", fault: { status: 200, body: { items: [] } } },
    { name: "null where a reason should be", fault: { status: 400, body: { reason: null, details: null } } },
  ])("$name", async ({ fault }) => {
    const before = await workspace.state();
    for (const path of ["/civo/v2/objectstore/credentials", "/civo/v2/objectstores"]) {
      await world.fault({ method: "GET", path, ...fault });
      const outcome = await workspace.run(["apply", "-refresh-only", "-auto-approve", "-json"]);
      await world.noFaults();
      const errors = diagnosticsOf(outcome).map(({ summary }) => summary);
      expect({ path, errors }).toEqual({ path, errors: ["Civo's list of credentials could not be read"] });
    }
    expect(await workspace.state()).toEqual(before);
  });

  test("a wrong token says where it came from", async () => {
    const { text } = await workspace.run(["plan", "-no-color"], { CIVO_TOKEN: "wr0ng-t0ken" });
    expect(text).toContain("The token came from the environment variable CIVO_TOKEN");
    expect(text).not.toContain("wr0ng-t0ken");
  });

  test("429 is asked again after as long as Civo says", async () => {
    await world.fault({ method: "GET", path: "/civo", status: 429, headers: AT_ONCE, times: 3 });
    await expectNothingToDo(workspace);
  });
});

describe("a deletion that is refused or unclear", () => {
  let world: CivoWorld;
  let workspace: Workspace;
  beforeEach(async () => {
    world = await sandbox.civo();
    workspace = world.workspace().configure(civoProvider() + civoCredential("a"));
    await workspace.applied();
    workspace.configure(civoProvider());
  });

  test.each([
    {
      name: "400",
      fault: { status: 400, body: { code: "in_use", reason: "it is busy" } },
      says: "it is busy",
    },
    { name: "409, a text", fault: { status: 409, body: "it is busy" }, says: "it is busy" },
    { name: "422, without a reason", fault: { status: 422, body: {} }, says: "status 422" },
    { name: "403, null", fault: { status: 403, body: { reason: null } }, says: "status 403" },
    {
      name: "200, and its result is failed",
      fault: { status: 200, body: { result: "failed", reason: "busy" } },
      says: "it may not be done",
    },
  ])("$name: the reason is said, it stays in the state, and goes later", async ({ fault, says }) => {
    await world.fault({ method: "DELETE", path: "/civo", ...fault });
    const { code, text } = await workspace.apply();
    await world.noFaults();
    expect(code).toBe(1);
    expect(text).toContain('Error: Credential "a" was not deleted');
    expect(text).toContain(says);
    expect(Object.keys(await workspace.state())).toEqual([CREDENTIAL]);
    expect(await converge(workspace)).toEqual({ [CREDENTIAL]: "delete" });
    expect(await world.credentials()).toEqual([]);
  });

  test("its answer is lost: done is done", async () => {
    await world.fault({ method: "DELETE", path: "/civo", cut: true });
    await workspace.applied();
    expect([await world.credentials(), await workspace.state()]).toEqual([[], {}]);
  });

  test("404 decides nothing: it is there, and goes later", async () => {
    await world.fault({ method: "DELETE", path: "/civo", status: 404, body: "not found" });
    expect((await workspace.apply()).code).toBe(1);
    expect(Object.keys(await workspace.state())).toEqual([CREDENTIAL]);
    await converge(workspace);
    expect([await world.credentials(), await workspace.state()]).toEqual([[], {}]);
  });

  test.each([
    { name: "in the code of the sandbox", behaviour: {} },
    { name: "400", behaviour: { in_use_status: 400, in_use_code: "bad_request" } },
    { name: "422, as a text", behaviour: { in_use_status: 422, errors: "text" } },
    { name: "500", behaviour: { in_use_status: 500 } },
  ])("refused for a store that is made meanwhile, $name: it is named", async ({ behaviour }) => {
    await world.behaviour(behaviour);
    await workspace.run(["plan", "-no-color", "-out=gone.tfplan"]);
    await world.plantStore("late", (await world.credential("a")).access_key_id);
    // The list of place 4 does not show it yet.
    const list = { method: "GET", path: "/civo/v2/objectstores", status: 200, body: { items: [], pages: 1 } };
    await world.fault(list);
    const { code, text } = await workspace.apply("gone.tfplan");
    await world.noFaults();
    await world.usual();
    expect(code).toBe(1);
    expect(text).toContain('Error: Credential "a" was not deleted, because it is in use');
    expect(text).toContain('"late"');
    expect(await world.associations()).toEqual({ a: ["late"] });
  });
});

test("a store that is deleted slowly keeps its owner until it is gone, and one destroy is enough", async () => {
  const world = await sandbox.civo();
  const workspace = world.workspace().configure(civoProvider(true) + both);
  await workspace.applied();
  await world.behaviour({ delete_seconds: 3 });
  const outcome = await workspace.run(["destroy", "-auto-approve", "-no-color"]);
  await world.usual();
  expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code: 0, stderr: "" });
  expect([await world.credentials(), await world.stores()]).toEqual([[], []]);
});

test("a store that is deleted slowly is replaced in one apply, although its name is taken until it is gone", async () => {
  const world = await sandbox.civo();
  const workspace = world.workspace().configure(civoProvider() + both + civoCredential("b"));
  await workspace.applied();
  await world.behaviour({ delete_seconds: 2 });
  workspace.configure(
    civoProvider() + civoCredential("a") + civoCredential("b") + civoStore("s", keyOf("b"), UNPROTECTED),
  );
  await workspace.applied();
  await world.usual();
  await expectNothingToDo(workspace);
  expect(await world.associations()).toEqual({ a: [], b: ["s"] });
});

test("a store that names its key by a literal: made after its owner, and both are destroyed at once", async () => {
  const world = await sandbox.civo();
  const literal = own("OWNKEY01", 1) + civoStore("s", `"OWNKEY01"`, UNPROTECTED);
  const workspace = world.workspace().configure(civoProvider(true) + literal);
  const plan = await workspace.plan("-parallelism=1");
  // Where the plan reaches the store first it says how to order the two.
  if (plan.code !== 0) expect(plan.text).toContain("refer to the access_key_id of its resource");
  workspace.configure(civoProvider(true) + own("OWNKEY01", 1));
  await workspace.applied();
  workspace.configure(civoProvider(true) + literal);
  await converge(workspace);
  const outcome = await workspace.run(["destroy", "-auto-approve", "-no-color"]);
  expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code: 0, stderr: "" });
  expect([await world.credentials(), await world.stores()]).toEqual([[], []]);
});

test("an owner, a name or a key that changes never sends a size", async () => {
  const world = await sandbox.civo();
  const recorder = await record(world);
  const workspace = new Workspace(world.at(recorder.endpoint));
  const store = civoStore("s", keyOf("a"), UNPROTECTED);
  try {
    for (const configuration of [
      own("OWNKEY01", 1) + store,
      own("OWNKEY02", 2) + store,
      own("OWNKEY02", 2) + store.replace(/name( +)= "s"/, 'name$1= "t"'),
      own("OWNKEY02", 2) + civoCredential("b") + civoStore("s", keyOf("b"), UNPROTECTED),
    ]) {
      workspace.configure(civoProvider() + configuration);
      await converge(workspace);
    }
    const sizes = recorder
      .written()
      .filter(({ path }) => path.includes("/objectstores"))
      .map(({ method, body }) => `${method} ${(body as { max_size_gb?: number } | null)?.max_size_gb}`);
    expect(sizes.sort()).toEqual([
      "DELETE undefined",
      "DELETE undefined",
      "POST 500",
      "POST 500",
      "POST 500",
    ]);
    workspace.configure(civoProvider() + own("OWNKEY02", 2) + civoStore("s", keyOf("a"), "max_size_gb = 0"));
    const refused = await workspace.plan();
    expect(refused.text).toContain("must be a whole number of GB from 1 on, and not 0");
  } finally {
    await recorder.close();
  }
});

test("a change that fails leaves the state as it was, and the next apply makes it", async () => {
  const world = await sandbox.civo();
  const workspace = world.workspace().configure(civoProvider() + own("OWNKEY01", 1));
  await workspace.applied();
  workspace.configure(civoProvider() + own("OWNKEY02", 2));
  await world.fault({ method: "PUT", path: "/civo", status: 422, body: { reason: "not now" } });
  const { code, text } = await workspace.apply();
  expect(code).toBe(1);
  expect(text).toContain("not now");
  expect((await workspace.state())[CREDENTIAL]).toMatchObject({
    access_key_id: "OWNKEY01",
    secret_access_key_wo_version: 1,
  });
  expect(await converge(workspace)).toEqual({ [CREDENTIAL]: "update" });
  expect(await world.pair("a")).toEqual({ access_key_id: "OWNKEY02", secret_access_key: "w2" });
});

test.each(["refused", "query", "body"])(
  "twelve at once in two regions, each with a store, are made where they belong (two regions: %s)",
  async (two_regions) => {
    const world = await sandbox.civo();
    await world.behaviour({ two_regions, ready_seconds: 0.2 });
    const numbers = Array.from({ length: 12 }, (_, n) => n);
    const region = (n: number) => (n % 2 === 0 ? "LON1" : "NYC1");
    // Every third one takes the provider's region.
    const own = (n: number) => (n % 6 === 0 ? "" : `region = "${region(n)}"`);
    const workspace = world
      .workspace()
      .configure(
        civoProvider() +
          numbers
            .map(
              (n) =>
                civoCredential(`c${n}`, own(n)) +
                civoStore(`s${n}`, keyOf(`c${n}`), `${own(n)}\n  ${UNPROTECTED}`),
            )
            .join(""),
      );
    await workspace.applied("-parallelism=12");
    await expectNothingToDo(workspace);
    for (const one of ["LON1", "NYC1"]) {
      const mine = numbers.filter((n) => region(n) === one).map((n) => [`c${n}`, [`s${n}`]]);
      expect(await world.associations(one)).toEqual(Object.fromEntries(mine));
    }
    await world.behaviour({ two_regions: "refused", ready_seconds: 0 });
  },
);

test("more than a page of credentials and stores: none is overlooked, whoever is on the last page", async () => {
  const world = await sandbox.civo();
  for (let n = 0; n < 101; n++) await world.plant(`p${n}`, { stores: [`q${n}`] });
  const workspace = world.workspace().configure(civoProvider(true) + both);
  await workspace.applied();
  await expectNothingToDo(workspace);
  await world.plantStore("last", (await world.credential("a")).access_key_id);
  workspace.configure(civoProvider(true));
  await world.requests();
  const refused = await workspace.plan();
  const asked = await world.asked();
  expect(refused.text).toContain('Error: Credential "a" is still in use');
  expect(refused.text).toContain('"last"');
  // Two pages each; and the first one again, in case that something moved over from the second meanwhile.
  expect(asked.filter((one) => !one.includes("/stats")).sort()).toEqual([...lists(3)].sort());
});

test.each([
  { data: `data "belay_civo_credential" "x" {}`, says: "id or name" },
  { data: `data "belay_civo_credential" "x" {\n  name = "ductio"\n}`, says: "no credential" },
])("a data source never crashes, and finds nothing by a part of a name: $data", async ({ data, says }) => {
  const world = await sandbox.civo();
  await world.plant("production");
  const { code, text } = await world
    .workspace()
    .configure(civoProvider() + data)
    .plan();
  expect(code).toBe(1);
  expect(text).toContain(says);
  expect(text).not.toContain("crash");
});

test("a resource that names no region, where the provider has none, says what to set", async () => {
  const world = await sandbox.civo();
  const workspace = world.workspace({ CIVO_REGION: "" }).configure(civoProvider() + civoCredential("a"));
  const { code, text } = await workspace.plan();
  expect(code).toBe(1);
  expect(text).toContain("No region is given");
  expect(text).toContain("CIVO_REGION");
  workspace.configure(civoProvider(false, 'region = "lon1"') + civoCredential("a"));
  expect((await workspace.plan()).text).toContain("must be in capital letters: LON1");
  workspace.configure(civoProvider() + civoCredential("a", 'region = "PHX1"'));
  expect((await workspace.plan()).text).toContain("the region PHX1 has no object stores");
});
