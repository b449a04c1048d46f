import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo } from "../support/converge.js";
import { credential, credentialId, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type LoggedRequest, type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
let world: World;
let organization: string;
beforeAll(async () => {
  sandbox = await universe();
});
beforeEach(async () => {
  world = await sandbox.world();
  organization = `/qovery/organization/${world.organizationId}`;
});
afterAll(() => sandbox.close());

const A = "belay_qovery_aws_credential.a";
const writes = (requests: readonly LoggedRequest[]) =>
  requests.filter(({ method }) => method !== "GET").map(({ method, status }) => `${method} ${status}`);
const mayExist = "Qovery may have created it all the same: look with belay ls, and if it is there, import it";

describe("a create whose answer is lost is not sent twice, and the error says what may have happened", () => {
  test.each([
    { lost: "the connection is dropped", fault: { drop: true }, sent: "POST null" },
    { lost: "the answer is cut off", fault: { cut: true }, sent: "POST 201" },
    { lost: "the server fails", fault: { status: 502 }, sent: "POST 502" },
    { lost: "the answer is no JSON", fault: { status: 200, body: "welcome" }, sent: "POST 200" },
  ])("$lost", async ({ fault, sent }) => {
    const workspace = new Workspace(world).configure(provider(false) + credential("a"));
    await world.requests();
    await world.fault({ method: "POST", path: organization, ...fault });
    const { code, text } = await workspace.apply();
    await world.noFaults();
    expect(code).toBe(1);
    expect(text).toContain(`Error: Credential "a" was not created`);
    expect(text).toContain(mayExist);
    expect(writes(await world.requests())).toEqual([sent]);
    expect(await workspace.state()).toEqual({});
    if (!("cut" in fault)) return;

    // It is there indeed: imported as the error says, nothing is made twice.
    const { stderr } = await workspace.run(["import", "-no-color", A, await credentialId(world, "a")]);
    expect(stderr).toBe("");
    await expectNothingToDo(workspace);
    expect(await world.associations()).toEqual({ a: [] });
  });

  test("a create that was refused says nothing of the kind", async () => {
    const workspace = new Workspace(world).configure(provider(false) + credential("a"));
    await world.fault({
      method: "POST",
      path: organization,
      status: 400,
      body: { detail: "the name is taken" },
    });
    const { code, text } = await workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain("was rejected (status 400): the name is taken");
    expect(text).not.toContain("may have created it");
  });
});

test("an edit is sent again when the server fails, and a create when it was too much at once", async () => {
  const workspace = new Workspace(world).configure(provider(false) + credential("a"));
  await world.requests();
  await world.fault({ method: "POST", path: organization, status: 429, headers: { "Retry-After": "0" } });
  await workspace.applied();
  expect(writes(await world.requests())).toEqual(["POST 429", "POST 201"]);
  workspace.configure(provider(false) + credential("a").replaceAll(`"a"`, `"a"`).replace("role/a", "role/b"));
  await world.fault({ method: "PUT", path: organization, status: 500 });
  await workspace.applied();
  expect(writes(await world.requests())).toEqual(["PUT 500", "PUT 200"]);
  await expectNothingToDo(workspace);
});

test("an edit that fails leaves the state as it was, and the next apply makes it", async () => {
  const workspace = new Workspace(world).configure(provider(false) + credential("a"));
  await workspace.applied();
  const before = await workspace.state();
  workspace.configure(provider(false) + credential("a").replace("role/a", "role/b"));
  await world.fault({ method: "PUT", path: organization, status: 422, body: { message: "not now" } });
  const { code, text } = await workspace.apply();
  expect(code).toBe(1);
  expect(text).toContain(`Error: Credential "a" was not changed`);
  expect(text).toContain("was rejected (status 422): not now");
  expect(await workspace.state()).toEqual(before);
  expect(await converge(workspace)).toEqual({ [A]: "update" });
});

test("of two creates one fails: the other one is kept, and the next apply makes what is missing", async () => {
  const workspace = new Workspace(world).configure(provider(false) + credential("a") + credential("b"));
  await world.fault({ method: "POST", path: organization, status: 400, body: { detail: "no" } });
  expect((await workspace.apply("-parallelism=1")).code).toBe(1);
  const [kept] = Object.keys(await workspace.state());
  const missing = kept === A ? "belay_qovery_aws_credential.b" : A;
  expect(await converge(workspace)).toEqual({ [missing]: "create" });
  expect(await world.associations()).toEqual({ a: [], b: [] });
});

test("a list that cannot be read while refreshing never makes an object look deleted", async () => {
  const workspace = new Workspace(world).configure(provider(false) + credential("a"));
  await workspace.applied();
  const before = await workspace.state();
  for (const fault of [
    { status: 404, body: { detail: "no such organization" } },
    { status: 403 },
    { body: "<html></html>" },
    { body: { results: [{ credential: { name: "a" }, clusters: [] }] } },
  ]) {
    await world.fault({ method: "GET", path: organization, ...fault });
    const { code } = await workspace.run(["apply", "-no-color", "-refresh-only", "-auto-approve"]);
    expect({ fault, code }).toEqual({ fault, code: 1 });
    await world.noFaults();
  }
  expect(await workspace.state()).toEqual(before);
});

describe("Ctrl-C", () => {
  test("while a create is on its way: it is finished, and kept in the state", async () => {
    const workspace = new Workspace(world).configure(provider(false) + credential("a"));
    await world.requests();
    await world.fault({ method: "POST", path: organization, delay_ms: 2000, times: 1 });
    const { child, outcome } = workspace.start(["apply", "-no-color", "-input=false", "-auto-approve"]);
    await until(async () => (await world.logged()).some(({ method }) => method === "POST"));
    child.kill("SIGINT");
    await outcome;
    expect(Object.keys(await world.associations())).toEqual(["a"]);
    expect(Object.keys(await workspace.state())).toEqual([A]);
  });

  test("while a deletion waits for its clusters: it ends, nothing is deleted, and no defect is told", async () => {
    const workspace = new Workspace(world, { BELAY_GUARD: "off" }).configure(
      provider(false) + credential("a"),
    );
    await workspace.applied();
    await world.cluster("oslo", await credentialId(world, "a"));
    const { child, outcome } = workspace.start(["destroy", "-no-color", "-input=false", "-auto-approve"]);
    await world.requests();
    // Refreshed, planned, then looked at for the first and the second time while applying.
    let looks = 0;
    await until(async () => {
      looks += (await world.requests()).filter(({ method }) => method === "GET").length;
      return looks >= 4;
    });
    child.kill("SIGINT");
    const { code, text } = await outcome;
    expect(code).toBe(1);
    expect(text).toContain("was cancelled");
    expect(text).not.toContain("defect");
    expect(await world.associations()).toEqual({ a: ["oslo"] });
    expect(Object.keys(await workspace.state())).toEqual([A]);
  });
});

describe("a deletion", () => {
  const destroy = ["destroy", "-no-color", "-input=false", "-auto-approve"];

  test("whose answer is lost is found to be done", async () => {
    const workspace = new Workspace(world).configure(provider(false) + credential("a"));
    await workspace.applied();
    await world.requests();
    await world.fault({ method: "DELETE", path: organization, cut: true });
    const { code, text } = await workspace.run(destroy);
    expect({ code, text }).toMatchObject({ code: 0 });
    expect(writes(await world.requests())).toEqual(["DELETE 204", "DELETE 404"]);
    expect(await workspace.state()).toEqual({});
  });

  test("that a cluster overtakes is refused with the cluster's name, and stays in the state", async () => {
    const workspace = new Workspace(world).configure(provider(false) + credential("a"));
    await workspace.applied();
    const { oslo } = await world.clusters("oslo");
    await world.requests();
    await world.fault({ method: "DELETE", path: organization, delay_ms: 2000 });
    const { outcome } = workspace.start(destroy);
    await until(async () => (await world.logged()).some(({ method }) => method === "DELETE"));
    await world.link(oslo, await credentialId(world, "a"));
    const { code, text } = await outcome;
    expect(code).toBe(1);
    expect(text).toContain('Error: Credential "a" was not deleted, because it is in use');
    expect(text).toContain(`"oslo" (${oslo})`);
    expect(await world.associations()).toEqual({ a: ["oslo"] });
    expect(Object.keys(await workspace.state())).toEqual([A]);
  });
});

describe("a credential that Qovery answers with another kind is an error", () => {
  const key = { object_type: "AWS", access_key_id: "AKIAIOSFODNN7EXAMPLE" };
  const says = "Error: Qovery did not change the credential's kind";

  test("when it is created; what was made is kept in the state", async () => {
    const workspace = new Workspace(world).configure(provider(false) + credential("a"));
    const id = "11111111-1111-4111-8111-111111111111";
    await world.fault({ method: "POST", path: organization, status: 201, body: { id, name: "a", ...key } });
    const { code, text } = await workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain(says);
    expect((await workspace.state())[A]).toMatchObject({ id, object_type: "AWS" });
  });

  test("when it is changed; the next apply makes the change", async () => {
    const workspace = new Workspace(world).configure(provider(false) + credential("a"));
    await workspace.applied();
    const id = await credentialId(world, "a");
    workspace.configure(provider(false) + credential("a").replace("role/a", "role/b"));
    await world.fault({ method: "PUT", path: organization, body: { id, name: "a", ...key } });
    const { code, text } = await workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain(says);
    expect(await converge(workspace)).toEqual({ [A]: "update" });
  });
});

/** Asks again and again, for 20 seconds at most. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it did not come to that");
}
