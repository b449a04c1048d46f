/** A create whose answer is lost: what it made is taken over where it is provably its own, and else left alone. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CivoWorld, civoCredential, civoProvider, civoStore, keyOf } from "../support/civo-world.js";
import { converge, expectNothingToDo } from "../support/converge.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const own = civoCredential(
  "a",
  `access_key_id = "OWNKEY01"\n  secret_access_key_wo = "w"\n  secret_access_key_wo_version = 1`,
);
const foreignPair = { access_key_id: "FOREIGN1", secret_access_key: "f" };
const CREDENTIALS = "/civo/v2/objectstore/credentials";
const STORES = "/civo/v2/objectstores";

interface Case {
  readonly name: string;
  readonly configuration: string;
  readonly fault: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly names?: "free";
  /** A credential of the same name is there before. */
  readonly before?: true;
  readonly adopted: boolean;
  /** How many there are after the apply. */
  readonly there: number;
}

const cut = { cut: true };
const drop = { drop: true };
const credential = { configuration: civoCredential("a"), path: CREDENTIALS };
const ownPair = { configuration: own, path: CREDENTIALS };
const store = { configuration: civoCredential("a") + civoStore("s", keyOf("a")), path: STORES };

const cases: readonly Case[] = [
  { name: "a pair that Civo made", ...credential, fault: cut, adopted: true, there: 1 },
  { name: "one's own pair", ...ownPair, fault: cut, adopted: true, there: 1 },
  { name: "a store", ...store, fault: cut, adopted: true, there: 1 },
  { name: "a create that never arrived", ...credential, fault: drop, adopted: false, there: 0 },
  { name: "a server that failed", ...credential, fault: { status: 502 }, adopted: false, there: 0 },
  { name: "a store that was never made", ...store, fault: drop, adopted: false, there: 0 },
  {
    name: "an answer that is no JSON",
    ...credential,
    fault: { status: 200, body: "welcome" },
    adopted: false,
    there: 0,
  },
  {
    name: "a name that another one has, of a pair that Civo made",
    ...credential,
    fault: cut,
    names: "free",
    before: true,
    adopted: false,
    there: 2,
  },
  {
    name: "a name that another one has, and nothing was made",
    ...credential,
    fault: drop,
    names: "free",
    before: true,
    adopted: false,
    there: 1,
  },
  {
    name: "a name that another one has, told apart by one's own key",
    ...ownPair,
    fault: cut,
    names: "free",
    before: true,
    adopted: true,
    there: 2,
  },
];

test.each(cases.map((one): [string, Case] => [one.name, one]))("%s", async (_, one) => {
  const world: CivoWorld = await sandbox.civo();
  if (one.names) await world.behaviour({ names: one.names });
  const foreign = one.before && (await world.plant("a", { pair: foreignPair }));
  const workspace = world.workspace().configure(civoProvider() + one.configuration);
  await world.fault({ method: "POST", path: one.path, ...one.fault });
  const { code, text } = await workspace.apply();
  await world.noFaults();
  expect({ code, text }).toMatchObject({ code: one.adopted ? 0 : 1 });
  const there = one.path === STORES ? await world.stores() : await world.credentials();
  expect(there).toHaveLength(one.there);
  const state = Object.values(await workspace.state()).map(({ id }) => id);
  if (foreign) expect(state).not.toContain(foreign.id);
  if (one.adopted) {
    await expectNothingToDo(workspace);
    return;
  }
  expect(text).toContain("Civo may have created it all the same: look");
  if (one.there === 0) {
    // Nothing was lost: the next apply makes it.
    await converge(workspace);
    return;
  }
  // What it made is taken over as the message says.
  const made = there.find(({ id }) => id !== foreign?.id);
  if (!made) return;
  await workspace.run(["import", "-no-color", "belay_civo_object_store_credential.a", `LON1,${made.id}`]);
  await expectNothingToDo(workspace);
});

test("of two creates of one name, neither takes over what the other one made", async () => {
  const world = await sandbox.civo();
  await world.behaviour({ names: "free" });
  const twin = (label: string) => civoCredential(label).replace(`= "${label}"`, '= "twin"');
  const workspace = world.workspace().configure(civoProvider() + twin("a") + twin("b"));
  // The first is lost on its way, while the second one is being made.
  await world.fault({ method: "POST", path: CREDENTIALS, drop: true });
  await world.fault({ method: "POST", path: CREDENTIALS, delay_ms: 300 });
  const { code } = await workspace.apply();
  await world.noFaults();
  expect(code).toBe(1);
  expect(Object.keys(await workspace.state())).toHaveLength(1);
  expect(await world.credentials()).toHaveLength(1);
  await converge(workspace);
  const ids = Object.values(await workspace.state()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
