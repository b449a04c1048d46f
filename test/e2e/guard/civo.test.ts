/**
 * The guard over Civo's id space. All rows stand in one configuration, as verdicts are per credential: it is planned with and
 * without a session, judged once more by `belay guard`'s decision, and applied: what is allowed, and against the guard what is not.
 */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { decide, readPlan } from "../../../src/guard/index.js";
import {
  type CivoWorld,
  civoCredential,
  civoProvider,
  civoStore,
  keyOf,
  UNPROTECTED,
} from "../support/civo-world.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import type { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

/** Names within a row: its credentials `a` and `b`, and its store `s`. */
interface Names {
  readonly a: string;
  readonly b: string;
  readonly s: string;
  /** The key of a credential `a` that has a pair of its own. */
  readonly key: string;
}

interface Row {
  readonly name: string;
  readonly before: (names: Names) => string;
  /** What happens behind Terraform's back, or to its state. */
  readonly disturb?: (names: Names) => Promise<unknown>;
  readonly after: (names: Names) => string;
  /** Which of `a` and `b` the plan would break; none: it is allowed. */
  readonly blocked?: "a";
  /** Its credential is not deleted. */
  readonly isNotDeleted?: true;
  /** Terraform tells a provider without a session nothing of a tainted object. */
  readonly isTainted?: true;
  /** Without a session the order of the walk may leave it open: then it is refused as unproven. */
  readonly unproven?: true;
  /** Against the guard, Terraform deletes and creates at the same time: whoever is second fails. */
  readonly isRace?: true;
  /** Of `a` and `b`, with the stores of each, after what is allowed is applied. */
  readonly left: (names: Names) => Record<string, readonly string[]>;
  readonly region?: "NYC1";
}

const own = (name: string, key: string, body = "") =>
  civoCredential(
    name,
    `access_key_id = "${key}"\n  secret_access_key_wo = "w"\n  secret_access_key_wo_version = 1\n  ${body}`,
  );
const renamed = (text: string) => text.replace(/name = "(\w+)"/, 'name = "$1_2"');
const forgotten = (address: string) =>
  `removed {\n  from = ${address}\n  lifecycle {\n    destroy = false\n  }\n}\n`;
const credential = (name: string) => `belay_civo_object_store_credential.${name}`;
const store = (name: string) => `belay_civo_object_store.${name}`;
const quoted = (text: string) => JSON.stringify(text);
const CREATE_FIRST = "lifecycle {\n    create_before_destroy = true\n  }";

let sandbox: Universe;
let world: CivoWorld;
let workspace: Workspace;

/** A store that Terraform does not know, on `a`. */
const foreign =
  (region = "LON1") =>
  async ({ a, s }: Names) =>
    world.plantStore(s, (await world.credential(a, region)).access_key_id, region);
const taint = (address: string) => workspace.run(["taint", "-no-color", address]);

const rows: readonly Row[] = [
  {
    name: "a credential and its store go together",
    before: ({ a, s }) => civoCredential(a) + civoStore(s, keyOf(a), UNPROTECTED),
    after: () => "",
    unproven: true,
    left: () => ({}),
  },
  {
    name: "a store that Terraform does not know",
    before: ({ a }) => civoCredential(a),
    disturb: foreign(),
    after: () => "",
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "in another region",
    region: "NYC1",
    before: ({ a }) => civoCredential(a, `region = "NYC1"`),
    disturb: foreign("NYC1"),
    after: () => "",
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a store that stays, by the key itself",
    before: ({ a, s, key }) => own(a, key) + civoStore(s, keyOf(a)),
    after: ({ s, key }) => civoStore(s, quoted(key)),
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a store that is put on it, by the key itself",
    isRace: true,
    before: ({ a, key }) => own(a, key),
    after: ({ s, key }) => civoStore(s, quoted(key)),
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a store that is replaced on it, by the key itself",
    isRace: true,
    before: ({ a, s, key }) => own(a, key) + civoStore(s, keyOf(a), UNPROTECTED),
    after: ({ s, key }) =>
      renamed(civoStore(s, quoted(key), UNPROTECTED)).replace("name          =", "name ="),
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a store that only says its owner's name",
    before: ({ a }) => civoCredential(a),
    disturb: ({ a, s }) => world.plantStray(s, { name: a }),
    after: () => "",
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a store that is forgotten",
    before: ({ a, s }) => civoCredential(a) + civoStore(s, keyOf(a)),
    after: ({ s }) => forgotten(store(s)),
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a store that gets another owner",
    before: ({ a, b, s }) => civoCredential(a) + civoCredential(b) + civoStore(s, keyOf(a), UNPROTECTED),
    after: ({ b, s }) => civoCredential(b) + civoStore(s, keyOf(b), UNPROTECTED),
    unproven: true,
    left: ({ b, s }) => ({ [b]: [s] }),
  },
  {
    name: "a store that gets an owner whom the plan creates",
    before: ({ a, s }) => civoCredential(a) + civoStore(s, keyOf(a), UNPROTECTED),
    after: ({ b, s }) => civoCredential(b) + civoStore(s, keyOf(b), UNPROTECTED),
    unproven: true,
    left: ({ b, s }) => ({ [b]: [s] }),
  },
  {
    name: "a credential that is replaced, and its store with it",
    before: ({ a, s }) => civoCredential(a) + civoStore(s, keyOf(a), UNPROTECTED),
    after: ({ a, s }) => renamed(civoCredential(a)) + civoStore(s, keyOf(a), UNPROTECTED),
    unproven: true,
    left: ({ a, s }) => ({ [`${a}_2`]: [s] }),
  },
  {
    name: "a credential that is replaced under a store that Terraform does not know",
    before: ({ a }) => civoCredential(a),
    disturb: foreign(),
    after: ({ a }) => renamed(civoCredential(a)),
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "the same, created before it is destroyed",
    before: ({ a }) => civoCredential(a, CREATE_FIRST),
    disturb: foreign(),
    after: ({ a }) => renamed(civoCredential(a, CREATE_FIRST)),
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s], [`${a}_2`]: [] }),
  },
  {
    isTainted: true,
    name: "a tainted credential under a store that Terraform does not know",
    before: ({ a }) => civoCredential(a),
    disturb: async (names) => {
      await foreign()(names);
      await taint(credential(names.a));
    },
    after: ({ a }) => civoCredential(a),
    blocked: "a",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a tainted credential whose store is replaced with it",
    before: ({ a, s }) => civoCredential(a) + civoStore(s, keyOf(a), UNPROTECTED),
    disturb: ({ a }) => taint(credential(a)),
    after: ({ a, s }) => civoCredential(a) + civoStore(s, keyOf(a), UNPROTECTED),
    unproven: true,
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "another pair in place",
    isNotDeleted: true,
    before: ({ a, s, key }) => own(a, key) + civoStore(s, keyOf(a)),
    after: ({ a, s, key }) =>
      own(a, `${key}X`).replace("version = 1", "version = 2") + civoStore(s, keyOf(a)),
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a credential that is kept on destroy",
    before: ({ a }) => civoCredential(a, `on_destroy = "keep"`),
    disturb: foreign(),
    after: () => "",
    left: ({ a, s }) => ({ [a]: [s] }),
  },
  {
    name: "a credential that is forgotten",
    isNotDeleted: true,
    before: ({ a, s }) => civoCredential(a) + civoStore(s, keyOf(a)),
    after: ({ a, s }) => forgotten(credential(a)) + forgotten(store(s)),
    left: ({ a, s }) => ({ [a]: [s] }),
  },
];

const named = rows.map((row, index): [string, Row, Names] => {
  const n = index + 1;
  return [row.name, row, { a: `a${n}`, b: `b${n}`, s: `s${n}`, key: `OWNKEY${String(n).padStart(2, "0")}` }];
});
const all = (side: "before" | "after") => named.map(([, row, names]) => row[side](names)).join("");
const errorsOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === "error");

/** The errors about a credential, and the names of the stores in each. */
function about(diagnostics: readonly Diagnostic[], name: string) {
  return errorsOf(diagnostics)
    .filter(({ summary }) => summary.includes(`redential "${name}"`))
    .map(({ summary, detail }) => ({
      says: summary.replace(`"${name}"`, "…"),
      stores: [
        ...detail.matchAll(/(?:^ {2}- |object store )"(\w+)"|one whose id is known after apply/gm),
      ].map(([, store = "new"]) => store),
    }));
}

const STRAY = "An object store whose owner is gone";
let session: readonly Diagnostic[];
let local: readonly Diagnostic[];
let refusedPlan: string;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.civo();
  workspace = world.workspace().configure(civoProvider() + all("before"));
  await workspace.applied();
  for (const [, row, names] of named) await row.disturb?.(names);
  await world.plantStray("stray", { access_key_id: "GONE", name: STRAY });
  workspace.configure(civoProvider(true) + all("after"));
  session = diagnosticsOf(await workspace.plan("-json", "-out=refused.tfplan"));
  refusedPlan = (await workspace.run(["show", "-json", "refused.tfplan"])).stdout;
  workspace.configure(civoProvider(false) + all("after"));
  local = diagnosticsOf(await workspace.plan("-json", "-parallelism=1"));
}, 120_000);
afterAll(() => sandbox.close());

describe.each(named)("%s", (_, row, names) => {
  const { a, s } = names;
  test("with a session", () => {
    const store = row.name.includes("put on it") ? "new" : s;
    const found = about(session, a);
    expect(found.map(({ says }) => says)).toEqual(row.blocked ? ["Credential … is still in use"] : []);
    if (row.blocked) expect(found[0]?.stores).toEqual([store]);
  });

  test("without one", () => {
    const verdicts = about(local, a).map(({ says }) =>
      says === "It is not proven that credential … can be deleted" ? "unproven" : "blocked",
    );
    if (row.isTainted) expect(verdicts).toEqual([]);
    else if (row.blocked) expect(verdicts.length).toBeGreaterThan(0);
    else if (!row.unproven) expect(verdicts).toEqual([]);
    else expect(verdicts).not.toContain("blocked");
  });

  // What no link of the plan tells, belay guard asks the platform.
  if (/belay_civo_object_store"/.test(row.before(names) + row.after(names))) {
    test("by belay guard, from the links by access key", async () => {
      const { credentials } = decide(await readPlan(refusedPlan));
      const found = credentials.filter(({ name }) => name === a).map(({ verdict }) => verdict);
      expect(found).toEqual(row.isNotDeleted ? [] : [row.blocked ? "blocked" : "allowed"]);
    });
  }
});

test("every error is about one of them, and each store that has no owner is named once", () => {
  const unheard = errorsOf(session).filter(
    ({ summary }) => !/^Credential "a\d+" is still in use$/.test(summary),
  );
  expect(unheard).toEqual([]);
  const strays = session.filter(({ detail }) => detail.includes("stray"));
  expect(strays.map(({ severity }) => severity)).toEqual(["warning"]);
});

test("with -target the store that leaves is not part of the plan", async () => {
  workspace.configure(civoProvider(true) + all("after"));
  const a = named.find(([name]) => name === "a store that gets another owner")?.[2].a ?? "";
  const plan = diagnosticsOf(await workspace.plan("-json", `-target=${credential(a)}`));
  expect(plan.map(({ summary }) => summary)).toContain(`Credential "${a}" is still in use`);
});

test("place 4: against the guard, the apply refuses what is in use, and does the rest", async () => {
  await workspace.run(["plan", "-out=off.tfplan", "-no-color"], { BELAY_GUARD: "off" });
  const outcome = await workspace.apply("-json", "off.tfplan");
  expect(outcome.code).toBe(1);
  const found = { ...(await world.associations("NYC1")), ...(await world.associations()) };
  const refused = errorsOf(diagnosticsOf(outcome)).map(({ summary }) => summary);
  const expected: string[] = [];
  for (const [name, row, names] of named) {
    const { a, b, s } = names;
    const isLost = row.isRace && !(a in found);
    if (isLost) expected.push(`Object store "${s}" was not created`);
    else if (row.blocked) expected.push(`Credential "${a}" was not deleted, because it is in use`);
    const there = Object.entries(found).filter(([one]) => [a, b, `${a}_2`].includes(one));
    expect({ name, left: Object.fromEntries(there) }).toEqual({ name, left: isLost ? {} : row.left(names) });
  }
  expect({ refused: refused.sort(), text: outcome.stdout }).toMatchObject({ refused: expected.sort() });
}, 120_000);
