/**
 * Seeded walks over configurations, each step disturbed by a fault in the middle of its apply: the next apply converges, and there is
 * no duplicate, no orphan and no lost pair at Civo.
 */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isLongRun } from "../../full-run.js";
import { type Random, random as seeded } from "../soak/random.js";
import {
  type CivoWorld,
  civoCredential,
  civoProvider,
  civoStore,
  keyOf,
  UNPROTECTED,
} from "../support/civo-world.js";
import { type Universe, universe } from "../support/world.js";

const WALKS = isLongRun ? 6 : 2;
const STEPS = 10;

/** What there is to be: credentials with the number of their own pair, 0 for one of Civo's, and stores with their owners. */
interface Wanted {
  readonly credentials: Readonly<Record<string, { readonly pair: number; readonly size: number }>>;
  readonly stores: Readonly<Record<string, { readonly owner: string; readonly size: number }>>;
}

const keyOfPair = (name: string, pair: number) => `OWN${name.toUpperCase()}${String(pair).padStart(4, "0")}`;

function configuration({ credentials, stores }: Wanted): string {
  const ofCredentials = Object.entries(credentials).map(([name, { pair, size }]) =>
    civoCredential(
      name,
      `max_size_gb = ${size}${
        pair === 0
          ? ""
          : `\n  access_key_id = "${keyOfPair(name, pair)}"\n  secret_access_key_wo = "secret-of-${name}-${pair}"\n  secret_access_key_wo_version = ${pair}`
      }`,
    ),
  );
  const ofStores = Object.entries(stores).map(([name, { owner, size }]) =>
    civoStore(name, keyOf(owner), `max_size_gb = ${size}\n  ${UNPROTECTED}`),
  );
  return civoProvider(true) + [...ofCredentials, ...ofStores].join("");
}

const NAMES = ["a", "b", "c"];

/** One to three changes, such that each store has an owner. */
function next(random: Random, before: Wanted): Wanted {
  const credentials = { ...before.credentials };
  const stores = { ...before.stores };
  const change = (name: string) => {
    const held = credentials[name];
    const fate = random.pick(["size", "pair", "gone", "stays"]);
    if (!held) credentials[name] = { pair: random.pick([0, 1]), size: 500 };
    else if (fate === "size") credentials[name] = { ...held, size: held.size + 500 };
    else if (fate === "pair") credentials[name] = { ...held, pair: held.pair + 1 };
    else if (fate === "gone") delete credentials[name];
  };
  const changeStore = (name: string) => {
    const held = stores[name];
    const fate = random.pick(["size", "owner", "gone", "stays"]);
    const owners = Object.keys(credentials);
    if (owners.length === 0) return;
    if (!held) stores[name] = { owner: random.pick(owners), size: 500 };
    else if (fate === "size") stores[name] = { ...held, size: held.size + 500 };
    else if (fate === "owner") stores[name] = { ...held, owner: random.pick(owners) };
    else if (fate === "gone") delete stores[name];
  };
  for (let changes = 1 + random.below(3); changes > 0; changes--) {
    change(random.pick(NAMES));
    changeStore(`s${random.pick(NAMES)}`);
  }
  for (const [name, { owner }] of Object.entries(stores)) if (!credentials[owner]) delete stores[name];
  return { credentials, stores };
}

/** What goes wrong: with requests that change something, or with any. */
function faultOf(random: Random): Readonly<Record<string, unknown>> {
  const AT_ONCE = { "Retry-After": "0" };
  const what = random.pick([
    { cut: true },
    { cut: true },
    { drop: true },
    { status: 429, headers: AT_ONCE, times: random.pick([1, 3, 6]) },
    { status: 503, headers: AT_ONCE, times: random.pick([1, 3, 6]) },
    { status: 500, body: { reason: "no" }, headers: AT_ONCE },
    { status: 401, body: { code: "authentication_failed", reason: "no" }, times: random.pick([1, 2]) },
    { status: 200, body: "<html></html>" },
  ]);
  const method = random.pick(["POST", "PUT", "DELETE", "POST", "PUT", "DELETE", "GET"]);
  return { method, path: random.pick(["/civo/v2/objectstore/", "/civo/v2/objectstores", "/civo"]), ...what };
}

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

async function found(world: CivoWorld): Promise<unknown> {
  const credentials = await world.credentials();
  const stores = await world.stores();
  return {
    credentials: credentials.map(({ name, max_size_gb }) => `${name} ${max_size_gb}`).sort(),
    stores: stores
      .map(({ name, max_size_gb, owner_info }) => `${name} ${max_size_gb} of ${owner_info.name}`)
      .sort(),
  };
}

const expected = ({ credentials, stores }: Wanted) => ({
  credentials: Object.entries(credentials)
    .map(([name, { size }]) => `${name} ${size}`)
    .sort(),
  stores: Object.entries(stores)
    .map(([name, { owner, size }]) => `${name} ${size} of ${owner}`)
    .sort(),
});

test.each(Array.from({ length: WALKS }, (_, n) => n + 1))(
  `walk %i of ${STEPS} disturbed applies`,
  async (seed) => {
    const random = seeded(seed);
    const world = await sandbox.civo();
    const workspace = world.workspace();
    let wanted: Wanted = { credentials: {}, stores: {} };
    let disturbed = 0;
    for (let step = 1; step <= STEPS; step++) {
      wanted = next(random, wanted);
      const fault = faultOf(random);
      const label = { seed, step, fault, wanted };
      workspace.configure(configuration(wanted));
      await world.fault(fault);
      const first = await workspace.apply();
      await world.noFaults();
      // What failed on the way is done by the next one; a plan that finds nothing left says so.
      const said = first.code === 0 ? "" : first.text;
      if (first.code !== 0) {
        disturbed += 1;
        const second = await workspace.apply();
        expect({ ...label, said, code: second.code, text: second.code === 0 ? "" : second.text }).toEqual({
          ...label,
          said,
          code: 0,
          text: "",
        });
      }
      const plan = await workspace.plan("-detailed-exitcode");
      expect({ ...label, said, code: plan.code, text: plan.code === 0 ? "" : plan.text }).toEqual({
        ...label,
        said,
        code: 0,
        text: "",
      });
      expect({ ...label, said, found: await found(world) }).toEqual({
        ...label,
        said,
        found: expected(wanted),
      });
      for (const [name, { pair }] of Object.entries(wanted.credentials)) {
        if (pair === 0) continue;
        const secret_access_key = `secret-of-${name}-${pair}`;
        expect({ ...label, pair: await world.pair(name) }).toEqual({
          ...label,
          pair: { access_key_id: keyOfPair(name, pair), secret_access_key },
        });
      }
    }
    // Else the faults hit nothing that matters. Of the others some were retried, or what was lost was taken over.
    expect(disturbed).toBeGreaterThan(0);
  },
  240_000,
);
