/** Whatever would delete an object store with all that is in it: refused while it is protected, and else announced. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  type CivoWorld,
  civoCredential,
  civoProvider,
  civoStore,
  keyOf,
  UNPROTECTED,
} from "../support/civo-world.js";
import { expectNothingToDo } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import type { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
let world: CivoWorld;
let workspace: Workspace;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.civo();
  workspace = world.workspace();
});
afterAll(() => sandbox.close());

const ADDRESS = "belay_civo_object_store.s";
const credentials = civoCredential("a") + civoCredential("b");
const store = (key: "a" | "b", body: string) => civoStore("s", keyOf(key), body);

interface Deletion {
  readonly name: string;
  readonly change: (body: string) => string;
  readonly args?: readonly string[];
  readonly isTainted?: true;
  readonly fate: "deleted" | "replaced";
}

const deletions: readonly Deletion[] = [
  { name: "taken out of the configuration", change: () => "", fate: "deleted" },
  { name: "another owner", change: (body) => store("b", body), fate: "replaced" },
  {
    name: "another name",
    change: (body) => store("a", body).replace(/name( +)= "s"/, 'name$1= "t"'),
    fate: "replaced",
  },
  { name: "another region", change: (body) => store("a", `region = "NYC1"\n  ${body}`), fate: "replaced" },
  { name: "-replace", change: (body) => store("a", body), args: [`-replace=${ADDRESS}`], fate: "replaced" },
  { name: "tainted", change: (body) => store("a", body), isTainted: true, fate: "replaced" },
  { name: "-destroy", change: (body) => store("a", body), args: ["-destroy"], fate: "deleted" },
];

describe.each([
  { state: "protected", body: "" },
  { state: "unprotected", body: UNPROTECTED },
])("$state", ({ state, body }) => {
  beforeAll(async () => {
    workspace.configure(civoProvider(true) + credentials + store("a", body));
    await workspace.applied();
  });

  test.each(deletions.map((one): [string, Deletion] => [one.name, one]))("%s", async (_, one) => {
    // What the configuration says of it is no permission: the state counts.
    const change = one.change(UNPROTECTED);
    workspace.configure(civoProvider(true) + credentials + change);
    if (one.isTainted) await workspace.run(["taint", "-no-color", ADDRESS]);
    const plan = await workspace.plan("-json", ...(one.args ?? []));
    const said = diagnosticsOf(plan).filter(({ summary }) => summary.includes("bject store"));
    const summary =
      state === "protected"
        ? 'Object store "s" is protected against deletion'
        : `Object store "s" is ${one.fate}, with all that is in it`;
    const severity = state === "protected" ? "error" : "warning";
    // Terraform passes no warning on of a replacement that somebody orders by name.
    const isSaid = severity === "error" || one.name !== "-replace";
    expect(said.map(({ summary, severity }) => ({ summary, severity }))).toEqual(
      isSaid ? [{ summary, severity }] : [],
    );
    if (one.fate === "replaced" && isSaid) expect(said[0]?.address).toBe(ADDRESS);
    if (!isSaid) return;
    expect(said[0]?.detail).toContain(
      state === "protected" ? "set deletion_protection = false" : "0 objects, 0 kB",
    );
    if (one.isTainted) await workspace.run(["untaint", "-no-color", ADDRESS]);
  });

  test("an apply of all that changes nothing", async () => {
    if (state !== "protected") return;
    const [before] = await world.stores();
    workspace.configure(civoProvider(true) + credentials);
    expect((await workspace.apply()).code).toBe(1);
    expect(await world.stores()).toEqual([before]);
  });
});

test("a tainted store is replaced by the apply", async () => {
  workspace.configure(civoProvider(true) + credentials + store("a", UNPROTECTED));
  const [before] = await world.stores();
  await workspace.run(["taint", "-no-color", ADDRESS]);
  await workspace.applied();
  await expectNothingToDo(workspace);
  const after = await world.stores();
  expect(after.map(({ name }) => name)).toEqual(["s"]);
  expect(after[0]?.id).not.toBe(before?.id);
});

test("how much is deleted is said, or that it could not be read", async () => {
  workspace.configure(civoProvider(true) + credentials);
  await world.fault({
    path: "/civo/v2/objectstores/*/stats",
    status: 403,
    body: { reason: "no statistics" },
  });
  const { code, text } = await workspace.plan();
  await world.noFaults();
  expect(code).toBe(0);
  expect(text).toContain("how much that is could not be read");
  expect(text).toContain("no statistics");
});

test("a store is forgotten, and stays", async () => {
  workspace.configure(
    `${civoProvider(true)}${credentials}removed {\n  from = ${ADDRESS}\n  lifecycle {\n    destroy = false\n  }\n}\n`,
  );
  await workspace.applied();
  expect((await world.stores()).map(({ name }) => name)).toEqual(["s"]);
});
