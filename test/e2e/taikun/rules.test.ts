/** Billing and showback rules of Taikun: dependents that are resources themselves. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { converge, plannedActions } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { CREATE_FIRST } from "../support/hcl.js";
import {
  billingCredential,
  billingRule,
  blocks,
  idOf,
  showbackCredential,
  showbackRule,
} from "../support/taikun-hcl.js";
import type { TaikunWorld } from "../support/taikun-world.js";
import type { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
let world: TaikunWorld;
let workspace: Workspace;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  world = await sandbox.taikun();
  await world.usual();
  workspace = world.workspace();
});

const configured = (...parts: string[]) => workspace.configure(blocks() + parts.join(""));
interface Rule {
  readonly id: number;
  readonly name: string;
  readonly price: number;
}
const PATHS = { billing: "/api/v1/prometheusrules", showback: "/showback/v1/showbackrules" };
const rulesOf = async (space: keyof typeof PATHS) =>
  (await world.ask<{ data: Rule[] }>("GET", PATHS[space])).data;

describe.each([
  ["billing", billingCredential, billingRule],
  ["showback", showbackCredential, showbackRule],
] as const)("%s", (space, credential, rule) => {
  const address = `belay_taikun_${space}_rule.cores`;

  test("made, changed in place, put right, imported, and deleted", async () => {
    configured(credential("one"), rule("cores", idOf(space, "one")));
    await converge(workspace);
    const [made] = await rulesOf(space);
    expect(made).toMatchObject({
      name: "cores",
      price: 0.05,
      labels: [{ label: "environment", value: "prod" }],
    });
    const cheaper = rule("cores", idOf(space, "one")).replace("0.05", "0.01");
    configured(credential("one"), cheaper);
    expect(await converge(workspace)).toEqual({ [address]: "update" });
    expect(await rulesOf(space)).toEqual([expect.objectContaining({ id: made?.id, price: 0.01 })]);

    const other = world.workspace().configure(
      `${blocks()}${cheaper.replace(idOf(space, "one"), `"${(await world.credential(space, "one")).id}"`)}
import {
  to = ${address}
  id = "${made?.id}"
}
`,
    );
    expect(await converge(other)).toEqual({ [address]: "import" });

    await world.ask("DELETE", `${PATHS[space]}/${made?.id}`);
    expect(await converge(workspace)).toEqual({ [address]: "create" });
    configured(credential("one"));
    await converge(workspace);
    expect(await rulesOf(space)).toEqual([]);
  });

  test("a password is rotated in one apply: the new credential, the rule, the old credential", async () => {
    configured(
      credential("one-v1", CREATE_FIRST).replace('"one-v1" {', '"one" {'),
      rule("cores", idOf(space, "one")),
    );
    await converge(workspace);
    const [before] = await rulesOf(space);
    const rotated = credential("one-v2", CREATE_FIRST, 2).replace('"one-v2" {', '"one" {');
    configured(rotated, rule("cores", idOf(space, "one")));
    expect(await converge(workspace)).toEqual({
      [`belay_taikun_${space}_credential.one`]: "replace",
      [address]: space === "billing" ? "update" : "replace",
    });
    expect(await world.associations(space)).toEqual({ "one-v2": ["cores"] });
    const [after] = await rulesOf(space);
    // A showback rule cannot be moved.
    expect(after?.id === before?.id).toBe(space === "billing");
  });

  test("another name for the same organization moves nothing", async () => {
    configured(credential("one"), rule("cores", idOf(space, "one")));
    await converge(workspace);
    const before = await rulesOf(space);
    await world.requests();
    const own = { TAIKUN_ORGANIZATION_ID: String(world.access.organization_id) };
    const plan = await workspace.run(["plan", "-json", "-out=it.tfplan"], own);
    expect(plannedActions(plan)[address]).toBe("update");
    expect((await workspace.run(["apply", "it.tfplan"], own)).code).toBe(0);
    const written = (await world.asked()).filter((one) => !/^GET|auth/.test(one));
    expect(written).toEqual([]);
    expect((await workspace.run(["plan", "-detailed-exitcode"], own)).code).toBe(0);
    expect(await rulesOf(space)).toEqual(before);
  });

  test("one on a credential that is not there is refused while planning", async () => {
    configured(rule("cores", '"999"'));
    const errors = diagnosticsOf(await workspace.plan("-json"));
    expect(errors.map(({ summary, detail }) => `${summary}: ${detail}`)).toEqual([
      expect.stringMatching(/^There is no such credential: .*has no credential 999/),
    ]);
  });

  test("what its list shows late is waited for", async () => {
    await world.behaviour({ hidden_after_create: 1 });
    configured(credential("one"), rule("cores", idOf(space, "one")));
    const applying = workspace.applied();
    const clock = setInterval(() => world.advance(0.5), 300);
    await applying.finally(() => clearInterval(clock));
    await world.usual();
    expect(await world.associations(space)).toEqual({ one: ["cores"] });
  });
});

test.each([
  [
    "External without a credential",
    showbackRule("cores", null).replace("General", "External"),
    "needs a showback credential",
  ],
  [
    "General with one",
    showbackRule("cores", '"1"').replace("External", "General"),
    "uses no showback credential",
  ],
])("a showback rule that is %s is refused by validation", async (_, rule, says) => {
  const { stdout } = await configured(rule).run(["validate", "-json"]);
  expect(stdout).toContain(says);
});

test("a rule of kind General uses no credential", async () => {
  configured(showbackRule("cores", null));
  await converge(workspace);
  expect(await rulesOf("showback")).toEqual([expect.objectContaining({ name: "cores", kind: "General" })]);
});
