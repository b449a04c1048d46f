import { describe, expect, test } from "@jest/globals";
import {
  type IdSpace,
  idSpace,
  NOT_YET_KNOWN,
  verdicts,
  Walk,
  type WalkEvent,
  type Walker,
} from "../../../src/guard/walk/index.js";

const QOVERY = idSpace("qovery");
const SHARED: IdSpace = { ...QOVERY, kind: "shared", exclusive: false };

const paris = { id: "d-paris", name: "paris" };
const rome = { id: "d-rome", name: "rome" };
const c = { id: "c", name: "prod", scope: "org", keptOnDestroy: false };
const c2 = { id: "c2", name: "next", scope: "org", keptOnDestroy: false };
const lasting = { ...c, keptOnDestroy: true };

const reported = (...dependents: { id: string; name: string }[]): WalkEvent => ({
  type: "associations",
  scope: "org",
  associations: [
    { id: "c", name: "prod", dependents },
    { id: "c2", name: "next", dependents: [] },
  ],
});
const deleted: WalkEvent = { type: "credential-deleted", credential: c };
const forgotten: WalkEvent = { type: "credential-deleted", credential: lasting };
const replaced: WalkEvent = { type: "credential-created", replaces: c };
const created: WalkEvent = { type: "credential-created", replaces: null };
const kept: WalkEvent = { type: "credential-kept", credential: c };
const read: WalkEvent = { type: "credential-read", credential: c };
const stored: WalkEvent = { type: "credential-stored", credential: c };
const bindingRead = (dependent: string, credential = "c", detaches = true): WalkEvent => ({
  type: "binding-read",
  binding: { dependent, credential, detaches },
});
const planned = (
  action: "no-op" | "update" | "create",
  dependent: string,
  to: string,
  replaces: string | null = null,
): WalkEvent => ({ type: "binding-planned", change: { action, dependent, to }, replaces });
const unbound = (dependent: string, from = "c", detaches = true): WalkEvent => ({
  type: "binding-planned",
  change: { action: "delete", dependent, from, detaches },
  replaces: null,
});

/** What belay_dependent says of a cluster that another provider declares. */
const declares = (action: "no-op" | "update" | "create", dependent: string, to: string): WalkEvent => ({
  type: "binding-planned",
  change: { action, dependent, to, declared: true },
  replaces: null,
});
const undeclared = (dependent: string, from = "c"): WalkEvent => ({
  type: "binding-planned",
  change: { action: "delete", dependent, from, detaches: true, declared: true },
  replaces: null,
});
const declaredRead = (dependent: string): WalkEvent => ({
  type: "binding-read",
  binding: { dependent, credential: "c", detaches: true, declared: true },
});

/** The findings of a walk: what kind, about which dependents. */
function findings(
  events: readonly WalkEvent[],
  options: { space?: IdSpace; createBeforeDestroy?: boolean; walker?: Walker } = {},
) {
  const walk = new Walk(options.space ?? QOVERY, options.walker);
  for (const event of events) walk.add(event);
  return verdicts(walk, { createBeforeDestroy: options.createBeforeDestroy ?? false }).map(
    ({ kind, detail }) => {
      const names = [...detail.matchAll(/^ {2}- ("[^"]*"|one whose id)/gm)].map(([, name]) =>
        name?.replaceAll('"', ""),
      );
      return [kind, ...names.sort()];
    },
  );
}

const rows: [string, WalkEvent[], string[][]][] = [
  ["nothing is deleted", [reported(paris), kept], []],
  ["nothing uses it", [reported(), deleted], []],
  ["a cluster that no binding mentions", [reported(paris), deleted], [["blocked", "paris"]]],
  ["its binding is deleted, too", [reported(paris), deleted, unbound(paris.id)], []],
  ["in the other order", [reported(paris), unbound(paris.id), deleted], []],
  [
    "the binding's delete keeps the cluster",
    [reported(paris), deleted, unbound(paris.id, "c", false)],
    [["blocked", "paris"]],
  ],
  [
    "the deleted binding is on another credential",
    [reported(paris), deleted, unbound(paris.id, "c2")],
    [["blocked", "paris"]],
  ],
  [
    "what uses it is itself deleted, and in the state of another credential",
    [
      reported(paris),
      deleted,
      {
        type: "binding-planned",
        change: { action: "delete", dependent: paris.id, from: "c2", detaches: true, gone: true },
        replaces: null,
      },
    ],
    [],
  ],
  [
    "what uses it was planned to stay, and is replaced after all by one that is put on it",
    [
      reported(paris),
      deleted,
      planned("no-op", paris.id, "c"),
      {
        type: "binding-planned",
        change: { action: "delete", dependent: paris.id, from: "c", detaches: true, gone: true },
        replaces: paris.id,
      },
      planned("create", NOT_YET_KNOWN, "c", paris.id),
    ],
    [["blocked", "one whose id"]],
  ],
  ["one of two leaves", [reported(paris, rome), deleted, unbound(paris.id)], [["blocked", "rome"]]],
  [
    "moved to another credential",
    [reported(paris), deleted, planned("update", paris.id, "c2")],
    [["order", "paris"]],
  ],
  [
    "moved to one that does not exist yet",
    [reported(paris), deleted, planned("update", paris.id, NOT_YET_KNOWN)],
    [["order", "paris"]],
  ],
  [
    "a binding without a change keeps it",
    [reported(paris), deleted, planned("no-op", paris.id, "c")],
    [["blocked", "paris"]],
  ],
  [
    "kept by a binding that A does not show",
    [reported(), deleted, planned("no-op", paris.id, "c")],
    [["blocked"]],
  ],
  [
    "a no-op elsewhere takes nothing off",
    [reported(paris), deleted, planned("no-op", paris.id, "c2")],
    [["blocked", "paris"]],
  ],
  [
    "a new binding puts a cluster on it",
    [reported(), deleted, planned("create", rome.id, "c")],
    [["blocked"]],
  ],
  [
    "a new binding of a cluster not known yet",
    [reported(), deleted, planned("create", NOT_YET_KNOWN, "c")],
    [["blocked", "one whose id"]],
  ],
  [
    "a new binding takes the cluster elsewhere",
    [reported(paris), deleted, planned("create", paris.id, "c2")],
    [["order", "paris"]],
  ],
  [
    "two bindings of one cluster: off, and on elsewhere",
    [reported(paris), deleted, unbound(paris.id), planned("create", paris.id, "c2")],
    [["order", "paris"]],
  ],
  [
    "two bindings of one cluster: off, and on again",
    [reported(paris), deleted, unbound(paris.id), planned("create", paris.id, "c")],
    [["blocked", "paris"]],
  ],
  [
    "the same in the other order",
    [reported(paris), deleted, planned("create", paris.id, "c"), unbound(paris.id)],
    [["blocked", "paris"]],
  ],
  [
    "a binding is replaced by one of another cluster",
    [reported(paris), deleted, unbound(paris.id), planned("create", rome.id, "c2", paris.id)],
    [],
  ],
  [
    "a replacement deletes, although the update half kept it",
    [reported(paris), kept, replaced],
    [["blocked", "paris"]],
  ],
  [
    "a replacement whose cluster follows",
    [reported(paris), kept, replaced, planned("update", paris.id, NOT_YET_KNOWN)],
    [["order", "paris"]],
  ],
  [
    "a tainted object: read, not named, something is created",
    [reported(paris), read, created],
    [["blocked", "paris"]],
  ],
  ["read, and named by a plan", [reported(paris), read, kept, created], []],
  ["read and not named, but nothing is created (refresh only)", [reported(paris), read], []],
  [
    "a tainted binding is replaced by one elsewhere",
    [reported(paris), deleted, bindingRead(paris.id), planned("create", rome.id, "c2")],
    [],
  ],
  [
    "a tainted binding that keeps",
    [reported(paris), deleted, bindingRead(paris.id, "c", false), planned("create", rome.id, "c2")],
    [["blocked", "paris"]],
  ],
  [
    "without refresh: stored, not named, something is created",
    [reported(paris), stored, created],
    [["suspected", "paris"]],
  ],
  ["the same, and nothing uses it", [reported(), stored, created], []],
  [
    "stored and not read while others are: forgotten",
    [
      reported(paris),
      stored,
      { ...read, credential: c2 },
      kept,
      { type: "credential-kept", credential: c2 },
      created,
    ],
    [],
  ],
  ["A could not be read", [{ type: "unreadable", scope: "org", reason: "down" }, deleted], [["unreadable"]]],
  [
    "A of another organization says nothing",
    [{ type: "associations", scope: "other", associations: [] }, deleted],
    [["unreadable"]],
  ],
  ["the platform has it no more", [{ type: "associations", scope: "org", associations: [] }, deleted], []],
  ["destroyed, but kept at the platform", [reported(paris), forgotten], [["kept"]]],
  ["the same, and A was not read", [forgotten], [["kept"]]],
  [
    "the same, and a binding keeps its cluster on it",
    [forgotten, planned("no-op", paris.id, "c")],
    [["kept"]],
  ],
  [
    "the same, and its cluster moves: in any order",
    [forgotten, planned("update", paris.id, "c2")],
    [["kept"]],
  ],
  [
    "replaced, but the old one is kept",
    [reported(paris), { type: "credential-kept", credential: lasting }, { ...replaced, replaces: lasting }],
    [["kept"]],
  ],
  ["tainted, but kept", [reported(paris), { ...read, credential: lasting }, created], [["kept"]]],
  [
    "without refresh, tainted or forgotten: kept in either case",
    [reported(paris), { ...stored, credential: lasting }, created],
    [],
  ],
  [
    "one is kept, another one deleted in earnest",
    [reported(paris), { ...forgotten, credential: { ...c2, keptOnDestroy: true } }, deleted],
    [["blocked", "paris"], ["kept"]],
  ],
];

const declaredRows: [string, WalkEvent[], string[][]][] = [
  ["kept", [reported(paris), deleted, declares("no-op", paris.id, "c")], [["blocked", "paris"]]],
  ["put on it", [reported(), deleted, declares("create", paris.id, "c")], [["blocked"]]],
  ["moved", [reported(paris), deleted, declares("update", paris.id, "c2")], [["order", "paris"]]],
  [
    "moved to what is not known yet",
    [reported(paris), deleted, declares("update", paris.id, NOT_YET_KNOWN)],
    [["order", "paris"]],
  ],
  [
    "declared anew elsewhere",
    [reported(paris), deleted, declares("create", paris.id, "c2")],
    [["order", "paris"]],
  ],
  ["its declaration deleted", [reported(paris), deleted, undeclared(paris.id)], [["declared", "paris"]]],
  ["one of two", [reported(paris, rome), deleted, undeclared(paris.id)], [["blocked", "rome"]]],
  [
    "its declaration under another name, elsewhere",
    [reported(paris), deleted, undeclared(paris.id), declares("create", paris.id, "c2")],
    [["order", "paris"]],
  ],
  [
    "its declaration deleted, and its binding",
    [reported(paris), deleted, undeclared(paris.id), unbound(paris.id)],
    [],
  ],
  [
    "its declaration deleted, its binding kept",
    [reported(paris), deleted, undeclared(paris.id), planned("no-op", paris.id, "c")],
    [["blocked", "paris"]],
  ],
  [
    "declared on another credential than it is",
    [reported(paris), deleted, undeclared(paris.id, "c2")],
    [["blocked", "paris"]],
  ],
  [
    "forgotten, while a binding is created: that tells nothing of declarations",
    [reported(paris), deleted, declaredRead(paris.id), planned("create", "d-oslo", "c2")],
    [["blocked", "paris"]],
  ],
];

const TOFU: Walker = { readsForgotten: true, plansTwice: false };
const oneOfTheTwo: Walker = { readsForgotten: null, plansTwice: false };
const twice: Walker = { readsForgotten: false, plansTwice: true };
const elsewhere = planned("create", "d-oslo", "c2");
/** What OpenTofu makes of it, beside Terraform's exact answer. */
const doubtful: [string, WalkEvent[], terraform: string[][], opentofu: string[][]][] = [
  [
    "a credential that is replaced or forgotten, in use",
    [stored, read, reported(paris), created],
    [["blocked", "paris"]],
    [["suspected", "paris"]],
  ],
  ["the same, not in use", [stored, read, reported(), created], [], []],
  [
    "a binding that is replaced or forgotten",
    [reported(paris), bindingRead(paris.id), deleted, elsewhere],
    [],
    [["suspected", "paris"]],
  ],
  [
    "and another cluster that stays",
    [reported(paris, rome), bindingRead(paris.id), deleted, elsewhere],
    [["blocked", "rome"]],
    [["blocked", "rome"]],
  ],
  [
    "a credential and the binding of its cluster, each of which is replaced or forgotten",
    [stored, read, bindingRead(paris.id), reported(paris), created, elsewhere],
    [],
    [["suspected", "paris"]],
  ],
  [
    "nothing else is created",
    [reported(paris), bindingRead(paris.id), deleted],
    [["blocked", "paris"]],
    [["blocked", "paris"]],
  ],
];

/** -minimal-refresh: what would change is planned, read, and planned again. */
const again: [string, WalkEvent[], string[][]][] = [
  ["replaced, and after the read it stays", [reported(paris), kept, replaced, read, kept], []],
  ["replaced both times", [reported(paris), kept, replaced, read, kept, replaced], [["blocked", "paris"]]],
  [
    "a binding moved to it, and after the read it stays elsewhere",
    [
      reported(),
      planned("update", paris.id, "c"),
      bindingRead(paris.id, "c2"),
      planned("no-op", paris.id, "c2"),
      deleted,
    ],
    [],
  ],
  [
    "a binding moved off, and after the read it stays",
    [
      reported(paris),
      planned("update", paris.id, "c2"),
      bindingRead(paris.id),
      planned("no-op", paris.id, "c"),
      deleted,
    ],
    [["blocked", "paris"]],
  ],
  [
    "two bindings: one stays, one moves it off and is planned twice",
    [
      reported(paris),
      planned("no-op", paris.id, "c"),
      planned("update", paris.id, "c2"),
      bindingRead(paris.id),
      planned("update", paris.id, "c2"),
      deleted,
    ],
    [["blocked", "paris"]],
  ],
  [
    "two bindings: one puts it on and is planned twice, then one stays elsewhere",
    [
      reported(),
      planned("update", paris.id, "c"),
      bindingRead(paris.id, "c2"),
      planned("update", paris.id, "c"),
      planned("no-op", paris.id, "c2"),
      deleted,
    ],
    [["blocked"]],
  ],
  [
    "two bindings: one stays, one is imported, which reads it, and moves it off",
    [
      reported(paris),
      planned("no-op", paris.id, "c"),
      { type: "imported", id: paris.id },
      bindingRead(paris.id),
      planned("update", paris.id, "c2"),
      deleted,
    ],
    [["blocked", "paris"]],
  ],
  [
    "two addresses of one credential, of which one is destroyed before it is read",
    [reported(paris), deleted, read, read, kept],
    [["blocked", "paris"]],
  ],
  [
    "two addresses of one credential, of which one is replaced",
    [reported(paris), read, kept, replaced, read, kept],
    [["blocked", "paris"]],
  ],
];

describe("the verdict over a whole walk", () => {
  describe("a cluster that another provider declares", () => {
    test.each(declaredRows)("%s", (_, events, expected) => {
      expect(findings(events)).toEqual(expected);
    });
  });

  describe("a program that reads what it forgets", () => {
    test.each(doubtful)("%s", (_, events, terraform, opentofu) => {
      expect(findings(events)).toEqual(terraform);
      expect(findings(events, { walker: TOFU })).toEqual(opentofu);
      expect(findings(events, { walker: oneOfTheTwo })).toEqual(opentofu);
    });
  });

  describe("objects that are planned twice", () => {
    test.each(again)("%s", (_, events, expected) => {
      expect(findings(events, { walker: twice })).toEqual(expected);
    });

    test("only -minimal-refresh plans twice: else two plan calls are of two objects", () => {
      const imported: WalkEvent[] = [
        { type: "imported", id: paris.id },
        bindingRead(paris.id, "c2"),
        planned("update", paris.id, "c"),
        bindingRead(paris.id, "c2"),
        planned("update", paris.id, NOT_YET_KNOWN),
      ];
      expect(findings([reported(), deleted, ...imported])).toEqual([["blocked"]]);
    });
  });

  test.each(rows)("%s", (_, events, expected) => {
    expect(findings(events)).toEqual(expected);
  });

  test("that all credentials are create_before_destroy takes the warning away, and only that", () => {
    const moved = [reported(paris), deleted, planned("update", paris.id, "c2")];
    expect(findings(moved, { createBeforeDestroy: true })).toEqual([]);
    expect(findings([reported(paris), deleted], { createBeforeDestroy: true })).toEqual([
      ["blocked", "paris"],
    ]);
  });

  test("where a dependent may use several credentials, a create elsewhere takes nothing off, an update does", () => {
    const on = (action: "create" | "update"): WalkEvent[] => [
      reported(paris),
      deleted,
      {
        type: "binding-planned",
        change: { action, dependent: paris.id, to: "c2", ...(action === "update" && { from: "c" }) },
        replaces: null,
      },
    ];
    expect(findings(on("create"), { space: SHARED })).toEqual([["blocked", "paris"]]);
    expect(findings(on("update"), { space: SHARED })).toEqual([["order", "paris"]]);
  });

  test("a binding that may be replaced or forgotten only warns, if it is all that stands in the way", () => {
    const suspected: WalkEvent = {
      type: "binding-stored",
      binding: { dependent: paris.id, credential: "c", detaches: true },
    };
    expect(findings([reported(paris), deleted, suspected, elsewhere])).toEqual([["suspected", "paris"]]);
    expect(findings([reported(paris, rome), deleted, suspected, elsewhere])).toEqual([["blocked", "rome"]]);
    expect(findings([reported(paris), deleted, suspected])).toEqual([["blocked", "paris"]]);
    // What is imported is read with -refresh=false, too: that tells nothing of the others.
    const imported = bindingRead(rome.id, "c2");
    const events: WalkEvent[] = [deleted, { type: "imported", id: rome.id }, imported, suspected, elsewhere];
    expect(findings([reported(paris), ...events])).toEqual([["suspected", "paris"]]);
    expect(findings([reported(paris), ...events, bindingRead(rome.id, "c2")])).toEqual([
      ["blocked", "paris"],
    ]);
  });

  test("a replacement that forgets is not shown to a provider: the refusal names what is", () => {
    const detailOf = (event: WalkEvent) => {
      const walk = new Walk(QOVERY);
      for (const one of [reported(paris), event]) walk.add(one);
      return verdicts(walk, { createBeforeDestroy: false })[0]?.detail;
    };
    expect(detailOf(replaced)).toContain('on_destroy = "keep" in the credential, applied before this change');
    expect(detailOf(deleted)).not.toContain("on_destroy");
    expect(detailOf(deleted)).toContain("a removed block whose lifecycle has destroy = false");
  });

  test("what a provider cannot see it does not claim, and gives the block that shows it", () => {
    const walk = new Walk(QOVERY);
    for (const event of [reported({ id: "d-1", name: "new york" }), deleted]) walk.add(event);
    const [finding] = verdicts(walk, { createBeforeDestroy: false });
    expect(finding?.detail).toContain(
      '"new york" (d-1): nothing that this provider sees in the plan takes it off',
    );
    expect(finding?.detail).toContain(
      [
        '    resource "belay_dependent" "new_york" {',
        '      id_space      = "qovery"',
        "      credential_id = qovery_cluster.new_york.credentials_id",
        "      dependent_id  = qovery_cluster.new_york.id # d-1",
        "    }",
      ].join("\n"),
    );
  });

  test("a new binding that takes a cluster over warns, create_before_destroy or not", () => {
    const takenOver = [reported(paris), deleted, planned("create", paris.id, "c2")];
    for (const createBeforeDestroy of [true, false]) {
      expect(findings(takenOver, { createBeforeDestroy })).toEqual([["order", "paris"]]);
    }
  });

  test("a new declaration takes nothing over: create_before_destroy is all that is needed", () => {
    const declaredAnew = [reported(paris), deleted, declares("create", paris.id, "c2")];
    expect(findings(declaredAnew, { createBeforeDestroy: true })).toEqual([]);
    const both = [...declaredAnew, planned("create", paris.id, "c2")];
    expect(findings(both, { createBeforeDestroy: true })).toEqual([["order", "paris"]]);
  });

  test("a cluster that is put on it is named by any list that has it", () => {
    const lists: WalkEvent = {
      type: "associations",
      scope: "org",
      associations: [
        { id: "c", name: "prod", dependents: [] },
        { id: "c2", name: "next", dependents: [rome] },
      ],
    };
    expect(findings([lists, deleted, planned("update", rome.id, "c")])).toEqual([["blocked", "rome"]]);
  });

  test("the first 20 dependents are named, the rest counted", () => {
    const many = Array.from({ length: 23 }, (_, index) => ({ id: `d${index}`, name: `cluster-${index}` }));
    const walk = new Walk(QOVERY);
    for (const event of [reported(...many), deleted]) walk.add(event);
    const [finding] = verdicts(walk, { createBeforeDestroy: false });
    expect(finding?.detail.match(/^ {2}- "cluster-\d+"/gm)).toHaveLength(20);
    expect(finding?.detail).toContain("23 clusters");
    expect(finding?.detail).toContain("and 3 more");
  });

  test("a replaced and a kept credential are told apart by id", () => {
    const events = [
      reported(paris),
      kept,
      { type: "credential-deleted", credential: c2 } satisfies WalkEvent,
    ];
    expect(findings(events)).toEqual([]);
  });
});

test("an apply is known by its first applied change, a refresh before a destroy by what it reads", () => {
  const walk = new Walk(QOVERY);
  expect([walk.isApply, walk.isRefreshBeforeDestroy]).toEqual([false, false]);
  walk.add(deleted);
  walk.add(forgotten);
  expect(walk.isRefreshBeforeDestroy).toBe(false);
  walk.add(read);
  expect(walk.isRefreshBeforeDestroy).toBe(true);
  walk.add({ type: "applying" });
  expect(walk.isApply).toBe(true);
});
