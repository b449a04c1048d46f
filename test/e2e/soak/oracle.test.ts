/** The oracle on plans small enough to check by eye, one for each sentence of the definition. */
import { describe, expect, test } from "@jest/globals";
import { deletions, expectedEnd, type PlanEntry, UNKNOWN } from "./oracle.js";

const credential = (id: string, ...actions: string[]): PlanEntry => ({
  address: `belay_qovery_aws_credential.${id}`,
  type: "belay_qovery_aws_credential",
  change: { actions, before: { id }, after: null, after_unknown: null },
});

/** `to`: null where it is known only after the apply. `hidden`: so is the cluster. */
const binding = (
  action: string,
  cluster: string,
  {
    from = null,
    to,
    keep = false,
    hidden = false,
  }: { from?: string | null; to?: string | null; keep?: boolean; hidden?: boolean },
): PlanEntry => ({
  address: `belay_qovery_cluster_binding.${cluster}`,
  type: "belay_qovery_cluster_binding",
  change: {
    actions: action.split(" "),
    before:
      from === null
        ? null
        : { cluster_id: cluster, credential_id: from, on_destroy: keep ? "keep" : "detach" },
    after:
      to === undefined
        ? null
        : {
            on_destroy: "detach",
            ...(to && { credential_id: to }),
            ...(!hidden && { cluster_id: cluster }),
          },
    after_unknown: { ...(to === null && { credential_id: true }), ...(hidden && { cluster_id: true }) },
  },
});

const declaration = (
  action: string,
  cluster: string,
  { from = null, to, next = cluster }: { from?: string | null; to?: string | null; next?: string },
): PlanEntry => ({
  address: `belay_dependent.${cluster}`,
  type: "belay_dependent",
  change: {
    actions: action.split(" "),
    before: from === null ? null : { dependent_id: cluster, credential_id: from },
    after: to === undefined ? null : { dependent_id: next, ...(to && { credential_id: to }) },
    after_unknown: to === null ? { credential_id: true } : {},
  },
});

const gone = credential("a", "delete");

interface Row {
  readonly name: string;
  /** Clusters on credential a. */
  readonly on: readonly string[];
  readonly plan: readonly PlanEntry[];
  readonly blockers: readonly string[];
  /** Those that go by the word of their declaration alone. */
  readonly declared?: readonly string[];
  /** Where k is in the end; a list where the order of the apply decides. */
  readonly end: unknown;
}

const rows: Row[] = [
  { name: "nothing uses it", on: [], plan: [gone], blockers: [], end: null },
  { name: "nothing in the plan takes it off", on: ["k"], plan: [gone], blockers: ["k"], end: "a" },
  {
    name: "its binding is deleted",
    on: ["k"],
    plan: [gone, binding("delete", "k", { from: "a" })],
    blockers: [],
    end: null,
  },
  {
    name: "its binding is deleted and keeps it",
    on: ["k"],
    plan: [gone, binding("delete", "k", { from: "a", keep: true })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "a binding is deleted that names another credential",
    on: ["k"],
    plan: [gone, binding("delete", "k", { from: "b" })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "its binding is forgotten",
    on: ["k"],
    plan: [gone, binding("forget", "k", { from: "a" })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "moved to another one",
    on: ["k"],
    plan: [gone, binding("update", "k", { from: "a", to: "b" })],
    blockers: [],
    end: "b",
  },
  {
    name: "moved to a new one",
    on: ["k"],
    plan: [gone, binding("update", "k", { from: "a", to: null })],
    blockers: [],
    end: { created: "belay_qovery_cluster_binding.k" },
  },
  {
    name: "kept by a no-op",
    on: ["k"],
    plan: [gone, binding("no-op", "k", { from: "a", to: "a" })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "a no-op elsewhere takes nothing off",
    on: ["k"],
    plan: [gone, binding("no-op", "k", { from: "b", to: "b" })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "put on it, though the platform does not report it yet",
    on: [],
    plan: [gone, binding("create", "k", { to: "a" })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "taken over by a new binding",
    on: ["k"],
    plan: [gone, binding("create", "k", { to: "b" })],
    blockers: [],
    end: "b",
  },
  {
    name: "one binding takes it off, another one puts it on",
    on: ["k"],
    plan: [gone, binding("delete", "k", { from: "a" }), binding("create", "k", { to: "a" })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "one binding takes it off, another one keeps it by a no-op",
    on: ["k"],
    plan: [gone, binding("delete", "k", { from: "a" }), binding("no-op", "k", { from: "a", to: "a" })],
    blockers: ["k"],
    end: [null, "a"],
  },
  {
    name: "one binding moves it off, another one keeps it by a no-op",
    on: ["k"],
    plan: [
      gone,
      binding("update", "k", { from: "a", to: "b" }),
      binding("no-op", "k", { from: "a", to: "a" }),
    ],
    blockers: ["k"],
    end: "b",
  },
  {
    name: "two bindings move it to two others",
    on: ["k"],
    plan: [gone, binding("update", "k", { from: "a", to: "b" }), binding("create", "k", { to: null })],
    blockers: [],
    end: ["b", { created: "belay_qovery_cluster_binding.k" }],
  },
  {
    name: "a cluster that is not known yet is put on it",
    on: [],
    plan: [gone, binding("create", "k", { to: "a", hidden: true })],
    blockers: [UNKNOWN],
    end: null,
  },
  {
    name: "a cluster that is not known yet is put elsewhere: that it is this one nobody can know",
    on: ["k"],
    plan: [gone, binding("create", "k", { to: "b", hidden: true })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "its binding is replaced, and the new one's cluster is not known yet",
    on: ["k"],
    plan: [gone, binding("delete create", "k", { from: "a", to: "b", hidden: true })],
    blockers: [],
    end: null,
  },
  {
    name: "declared, and moved to another one",
    on: ["k"],
    plan: [gone, declaration("update", "k", { from: "a", to: "b" })],
    blockers: [],
    end: "b",
  },
  {
    name: "newly declared on a new one",
    on: ["k"],
    plan: [gone, declaration("create", "k", { to: null })],
    blockers: [],
    end: { created: "belay_dependent.k" },
  },
  {
    name: "declared, and kept by a no-op",
    on: ["k"],
    plan: [gone, declaration("no-op", "k", { from: "a", to: "a" })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "its declaration is deleted",
    on: ["k"],
    plan: [gone, declaration("delete", "k", { from: "a" })],
    blockers: [],
    declared: ["k"],
    end: null,
  },
  {
    name: "its declaration is of another cluster from now on",
    on: ["k"],
    plan: [gone, declaration("update", "k", { from: "a", to: "b", next: "l" })],
    blockers: [],
    declared: ["k"],
    end: null,
  },
  {
    name: "its declaration is deleted, and so is its binding",
    on: ["k"],
    plan: [gone, declaration("delete", "k", { from: "a" }), binding("delete", "k", { from: "a" })],
    blockers: [],
    end: null,
  },
  {
    name: "its declaration is forgotten",
    on: ["k"],
    plan: [gone, declaration("forget", "k", { from: "a" })],
    blockers: ["k"],
    end: "a",
  },
  {
    name: "its binding is replaced, and puts it on again",
    on: ["k"],
    plan: [gone, binding("delete create", "k", { from: "a", to: "a" })],
    blockers: ["k"],
    end: "a",
  },
];

describe("the oracle", () => {
  test.each(rows)("$name", ({ on, plan, blockers, declared = [], end }) => {
    const A = new Map([
      ["a", on],
      ["b", []],
    ]);
    const verdicts = deletions(plan, A).map((one) => [one.credential, [...one.blockers], [...one.declared]]);
    expect(verdicts).toEqual([["a", blockers, declared]]);
    const expected = expectedEnd(plan, A, ["k"]);
    expect(expected.places.get("k")).toEqual(Array.isArray(end) ? end : [end]);
    expect([...expected.remaining]).toEqual(["b"]);
  });

  test.each([
    {
      name: "moves it only by its word: it stays",
      plan: [declaration("update", "k", { from: "a", to: "b" })],
      end: ["a"],
      between: [],
    },
    {
      name: "takes it off only by its word: it stays",
      plan: [declaration("delete", "k", { from: "a" })],
      end: ["a"],
      between: [],
    },
    {
      name: "declares nothing, and a binding is deleted: that takes it off",
      plan: [binding("delete", "k", { from: "a" })],
      end: [null],
      between: ["k"],
    },
    {
      name: "keeps it by its word, and a binding moves it",
      plan: [
        declaration("no-op", "k", { from: "a", to: "a" }),
        binding("update", "k", { from: "a", to: "b" }),
      ],
      end: ["b"],
      between: [],
    },
  ])("a provider that does nothing $name", ({ plan, end, between }) => {
    const A = new Map([["a", ["k"]]]);
    const expected = expectedEnd(plan, A, ["k"], undefined, new Set(["k"]));
    expect(expected.places.get("k")).toEqual(end);
    expect([...expected.between]).toEqual(between);
  });

  test("a forgotten credential is not deleted, a replaced one is", () => {
    const plan = [credential("a", "forget"), credential("b", "create", "delete")];
    expect(deletions(plan, new Map()).map(({ credential: id }) => id)).toEqual(["b"]);
  });
});
