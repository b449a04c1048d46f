/** What the oracle knows of EntryGuard, Civo and Taikun, on plans small enough to check by eye. */
import { expect, test } from "@jest/globals";
import { deletions, type PlanEntry, type Reading, SPACES, UNKNOWN } from "../oracle.js";

const keys = new Map([
  ["a", "KEY_A"],
  ["b", "KEY_B"],
]);
type Platform = "entryguard" | "civo" | "billing" | "showback" | "backup" | "ai";
const reading = (platform: Platform): Reading => ({ space: SPACES[platform], keys });

const entry = (
  type: string,
  name: string,
  actions: string,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
  ...unknown: string[]
): PlanEntry => ({
  address: `${type}.${name}`,
  type,
  change: {
    actions: actions.split(" "),
    before,
    after,
    after_unknown: Object.fromEntries(unknown.map((one) => [one, true])),
  },
});

const gone = (platform: Platform) => entry(SPACES[platform].credential, "a", "delete", { id: "a" }, null);
const resource = (actions: string, after: Record<string, unknown> | null, ...unknown: string[]) =>
  entry(SPACES.entryguard.dependent, "d", actions, { id: "d", credential_id: "a" }, after, ...unknown);
const store = (
  actions: string,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
  ...unknown: string[]
) => entry(SPACES.civo.dependent, "d", actions, before && { id: "d", ...before }, after, ...unknown);
const rule = (
  platform: "billing" | "showback",
  actions: string,
  after: string | null,
  ...unknown: string[]
) => {
  const { dependent, link } = SPACES[platform];
  const values = { id: "d", [link]: "a" };
  return entry(
    dependent,
    "d",
    actions,
    values,
    after === null ? null : { id: "d", [link]: after },
    ...unknown,
  );
};
const bound = (platform: "backup" | "ai", actions: string, from: string | null, to: string | null) => {
  const at = (credential: string | null) => credential && { project_id: "d", credential_id: credential };
  return entry(SPACES[platform].dependent, "d", actions, at(from) || null, at(to) || null);
};
const onA = { access_key_id: "KEY_A", credential_id: "a" };

interface Row {
  readonly name: string;
  readonly platform: Platform;
  readonly plan: readonly PlanEntry[];
  readonly blockers: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: "a resource moves in place",
    platform: "entryguard",
    plan: [resource("update", { id: "d", credential_id: "b" })],
    blockers: [],
  },
  {
    name: "a resource is deleted",
    platform: "entryguard",
    plan: [resource("delete", null)],
    blockers: [],
  },
  {
    name: "a resource is forgotten",
    platform: "entryguard",
    plan: [resource("forget", null)],
    blockers: ["d"],
  },
  {
    name: "a resource is replaced, and the new one put on the same credential",
    platform: "entryguard",
    plan: [resource("delete create", { credential_id: "a" }, "id")],
    blockers: [UNKNOWN],
  },
  {
    name: "a cluster of the same id leaves a credential of the same id at another platform",
    platform: "entryguard",
    plan: [
      entry(SPACES.qovery.dependent, "d", "delete", { cluster_id: "d", credential_id: "a" }, null),
      store("delete", onA, null),
    ],
    blockers: ["d"],
  },
  {
    name: "a resource is deleted that is elsewhere than its state says",
    platform: "entryguard",
    plan: [entry(SPACES.entryguard.dependent, "d", "delete", { id: "d", credential_id: "b" }, null)],
    blockers: [],
  },
  { name: "a store is deleted", platform: "civo", plan: [store("delete", onA, null)], blockers: [] },
  {
    name: "a store is replaced for another owner",
    platform: "civo",
    plan: [store("delete create", onA, { access_key_id: "KEY_B" }, "id", "credential_id")],
    blockers: [],
  },
  {
    name: "a store is replaced, and the new one has the same owner",
    platform: "civo",
    plan: [store("delete create", onA, { access_key_id: "KEY_A" }, "id", "credential_id")],
    blockers: [UNKNOWN],
  },
  {
    name: "a store is created by an access key that this plan makes",
    platform: "civo",
    plan: [store("delete", onA, null), store("create", null, {}, "id", "access_key_id", "credential_id")],
    blockers: [],
  },
  {
    name: "a store takes another key in place, which changes no owner",
    platform: "civo",
    plan: [store("update", onA, { id: "d", access_key_id: "KEY_B" })],
    blockers: ["d"],
  },
  {
    name: "a rule moves in place",
    platform: "billing",
    plan: [rule("billing", "update", "b")],
    blockers: [],
  },
  { name: "a rule stays", platform: "billing", plan: [rule("billing", "no-op", "a")], blockers: ["d"] },
  { name: "a rule is deleted", platform: "billing", plan: [rule("billing", "delete", null)], blockers: [] },
  {
    name: "a rule is replaced for another credential",
    platform: "showback",
    plan: [rule("showback", "delete create", "b", "id")],
    blockers: [],
  },
  {
    name: "a rule is replaced, and the new one is on the same credential",
    platform: "showback",
    plan: [rule("showback", "delete create", "a", "id")],
    blockers: [UNKNOWN],
  },
  {
    name: "a binding leaves it",
    platform: "backup",
    plan: [bound("backup", "delete", "a", null)],
    blockers: [],
  },
  {
    name: "a binding leaves another one than the project is on",
    platform: "backup",
    plan: [bound("backup", "delete", "b", null)],
    blockers: ["d"],
  },
  {
    name: "a new binding takes the project over",
    platform: "backup",
    plan: [bound("backup", "create", null, "b")],
    blockers: [],
  },
  {
    name: "what happens to bindings and rules of other id spaces says nothing of the same ids",
    platform: "ai",
    plan: [bound("backup", "delete", "a", null), rule("billing", "delete", null)],
    blockers: ["d"],
  },
];

test.each(rows)("$platform: $name", ({ platform, plan, blockers }) => {
  const A = new Map([
    ["a", ["d"]],
    ["b", []],
  ]);
  const [verdict] = deletions([gone(platform), ...plan], A, reading(platform));
  expect([...(verdict?.blockers ?? [])]).toEqual(blockers);
});
