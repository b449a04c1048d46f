/** Backup and AI bindings at Taikun: a project is put on a credential, moved, and taken off again. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo, plannedActions } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { CREATE_FIRST } from "../support/hcl.js";
import { aiCredential, backupCredential, blocks, idOf, projectBinding } from "../support/taikun-hcl.js";
import type { TaikunWorld } from "../support/taikun-world.js";
import type { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
let world: TaikunWorld;
let workspace: Workspace;
let paris: number;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  world = await sandbox.taikun();
  await world.usual();
  workspace = world.workspace();
  paris = await world.project("paris", { cloud: await world.plant("cloud", "ground") });
  await world.requests();
});

describe.each([
  ["backup", backupCredential],
  ["ai", aiCredential],
] as const)("%s", (what, credential) => {
  const both = (body = "") => credential("one", body) + credential("two", body);
  const bind = (name: string, to: string) => projectBinding(what, name, `"${paris}"`, idOf(what, to));
  const configured = (...parts: string[]) => workspace.configure(blocks() + parts.join(""));
  const sent = async () =>
    (await world.asked())
      .filter((one) => one.includes("project-deployment"))
      .map((one) => one.split("/").at(-1));
  const used = () => world.associations(what);

  test("made, moved, and deleted", async () => {
    configured(both(), bind("paris", "one"));
    await converge(workspace);
    expect(await used()).toEqual({ one: ["paris"], two: [] });
    expect(await sent()).toEqual([`enable-${what} 200`]);
    configured(both(), bind("paris", "two"));
    expect(await converge(workspace)).toEqual({ [`belay_taikun_${what}_binding.paris`]: "update" });
    expect(await used()).toEqual({ one: [], two: ["paris"] });
    // It is enabled once only: the old one goes first.
    expect(await sent()).toEqual([`disable-${what} 200`, `enable-${what} 200`]);
    configured(both());
    await converge(workspace);
    expect(await used()).toEqual({ one: [], two: [] });
  });

  test("the credential is replaced, and the project moves to the new one in the same apply", async () => {
    configured(credential("one", CREATE_FIRST), bind("paris", "one"));
    await converge(workspace);
    await world.behaviour({ names: "any" });
    const changed =
      what === "backup"
        ? credential("one", CREATE_FIRST).replace("eu-west-3", "eu-west-1")
        : credential("one", CREATE_FIRST, 2);
    configured(changed, bind("paris", "one"));
    expect(await converge(workspace)).toEqual({
      [`belay_taikun_${what}_credential.one`]: "replace",
      [`belay_taikun_${what}_binding.paris`]: "update",
    });
    expect(await used()).toEqual({ one: ["paris"] });
  });

  test("a binding under another name takes nothing off", async () => {
    configured(both(), bind("paris", "one"));
    await converge(workspace);
    configured(both(), bind("lutetia", "one"));
    await workspace.applied();
    expect(await used()).toEqual({ one: ["paris"], two: [] });
    await expectNothingToDo(workspace);
  });

  test("moved by somebody else it is put right, and taken off it is made again", async () => {
    configured(both(), bind("paris", "one"));
    await converge(workspace);
    const two = Number((await world.credential(what, "two")).id);
    await world.link(what, paris, null);
    await world.link(what, paris, two);
    expect(await converge(workspace)).toEqual({ [`belay_taikun_${what}_binding.paris`]: "update" });
    await world.link(what, paris, null);
    expect(await converge(workspace)).toEqual({ [`belay_taikun_${what}_binding.paris`]: "create" });
    expect(await used()).toEqual({ one: ["paris"], two: [] });
  });

  test("it takes a project over with a warning, and is imported without one", async () => {
    const planted = await world.plant(what, "planted");
    await world.link(what, paris, planted);
    await world.requests();
    configured(credential("one"), bind("paris", "one"));
    const plan = await workspace.plan("-json");
    expect(diagnosticsOf(plan).map(({ summary }) => summary)).toEqual([
      "A project is taken over from another credential",
    ]);
    configured(
      projectBinding(what, "paris", `"${paris}"`, `"${planted}"`),
      `import {\n  to = belay_taikun_${what}_binding.paris\n  id = "${paris}"\n}\n`,
    );
    expect(await converge(workspace)).toEqual({ [`belay_taikun_${what}_binding.paris`]: "import" });
    expect(await sent()).toEqual([]);
  });

  test.each([
    ["no such project", "999", "one", /Taikun has no project 999\. Is project_id right\?/],
    ["no such credential", null, null, /has no credential 999/],
  ])("%s", async (_, project, to, says) => {
    const target = to === null ? '"999"' : idOf(what, to);
    configured(credential("one"), projectBinding(what, "paris", `"${project ?? paris}"`, target));
    const outcome = await workspace.apply("-json");
    expect(outcome.code).toBe(1);
    expect(diagnosticsOf(outcome).map(({ detail }) => detail)).toEqual([expect.stringMatching(says)]);
  });

  test("that one request does not find the project is no proof that it is gone", async () => {
    configured(credential("one"), bind("paris", "one"));
    await converge(workspace);
    configured(credential("one"));
    await world.fault({ method: "GET", path: `/taikun/api/v1/servers/${paris}`, status: 404, times: 9 });
    const outcome = await workspace.apply("-json");
    await world.noFaults();
    expect(outcome.code).toBe(1);
    expect(diagnosticsOf(outcome).map(({ detail }) => detail)).toEqual([
      expect.stringContaining("its list of credentials still has it"),
    ]);
    await converge(workspace);
    expect(await used()).toEqual({ one: [] });
  });

  test("another name for the same organization moves nothing", async () => {
    configured(credential("one"), bind("paris", "one"));
    await converge(workspace);
    await sent();
    const own = { TAIKUN_ORGANIZATION_ID: String(world.access.organization_id) };
    const plan = await workspace.run(["plan", "-json", "-out=it.tfplan"], own);
    expect(plannedActions(plan)[`belay_taikun_${what}_binding.paris`]).toBe("update");
    expect((await workspace.run(["apply", "it.tfplan"], own)).code).toBe(0);
    expect(await sent()).toEqual([]);
    expect((await workspace.run(["plan", "-detailed-exitcode"], own)).code).toBe(0);
  });

  test("what takes a while is waited for", async () => {
    configured(both(), bind("paris", "one"));
    await converge(workspace);
    await world.behaviour({ link_seconds: 2 });
    const move = configured(both(), bind("paris", "two")).apply();
    for (let n = 0; n < 6; n++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await world.advance(1);
    }
    expect((await move).code).toBe(0);
    await world.advance(5);
    await expectNothingToDo(workspace);
    expect(await used()).toEqual({ one: [], two: ["paris"] });
  });
});
