import { describe, expect, test } from "@jest/globals";
import { questions, readPlan } from "../../../src/guard/index.js";
import { change, planJson, prior, unchanged } from "../plan/plan-json.js";
import { A, B, binding, bindingAt, bound, credential, deleted, used } from "./belay-pieces.js";
import { type Case, check, reportOn } from "./told.js";

describe("whether a credential can be deleted", () => {
  test.each<Case>([
    { name: "nothing uses it", changes: [deleted()], answers: used({ c1: [] }), verdicts: ["c1 allowed"] },
    {
      name: "nothing is deleted: no verdict, though much is changed",
      changes: [
        change(A, "update", credential("c1"), { ...credential("c1"), name: "renamed" }),
        change(B, "create", null, credential(""), { unknown: ["id"] }),
        bound("x", "delete", binding("d1", "c1")),
      ],
      answers: used({ c1: ["d1"] }),
      verdicts: [],
    },
    {
      name: "a forgotten credential is not deleted",
      changes: [change(A, "forget", credential("c1"))],
      answers: used({ c1: ["d1"] }),
      verdicts: [],
    },
    ...(["create, forget", "forget, create"] as const).flatMap((actions): Case[] => [
      {
        name: `a credential that is replaced by a new one and forgotten is not deleted: ${actions}`,
        changes: [change(A, actions, credential("c1"), credential(""), { unknown: ["id"] })],
        answers: used({ c1: ["d1"] }),
        verdicts: [],
      },
      {
        name: `its binding is replaced by one of another cluster, and forgotten: ${actions}`,
        changes: [deleted(), bound("x", actions, binding("d1", "c1"), binding("d2", "c2"))],
        answers: used({ c1: ["d1"] }),
        verdicts: ["c1 blocked: d1 not-taken-off"],
      },
      {
        name: `its binding is replaced by one on another credential, and forgotten: ${actions}`,
        changes: [deleted(), bound("x", actions, binding("d1", "c1"), binding("d1", "c2"))],
        answers: used({ c1: ["d1"] }),
        verdicts: ["c1 allowed: d1 taken-over to c2"],
      },
      {
        name: `its binding is replaced by one on it, and forgotten: ${actions}`,
        changes: [deleted(), bound("x", actions, binding("d1", "c1"), binding("d1", "c1"))],
        answers: used({ c1: ["d1"] }),
        verdicts: ["c1 blocked: d1 put-on"],
      },
      {
        name: `its cluster is replaced by one on another credential, and forgotten: ${actions}`,
        changes: [
          deleted(),
          change(
            "qovery_cluster.x",
            actions,
            { id: "d1", name: "x", credentials_id: "c1" },
            { name: "x", credentials_id: "c2" },
            { unknown: ["id"] },
          ),
        ],
        answers: used({ c1: ["d1"] }),
        verdicts: ["c1 blocked: d1 not-taken-off"],
      },
    ]),
    {
      name: "a foreign cluster uses it",
      changes: [deleted()],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "its binding is kept as it is",
      changes: [deleted(), unchanged(bindingAt("x"), binding("d1", "c1"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "its binding is kept, though the platform does not have it",
      changes: [deleted(), unchanged(bindingAt("x"), binding("d1", "c1"))],
      answers: used({ c1: [] }),
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "its binding is updated and holds its literal id as before",
      changes: [deleted(), bound("x", "update", binding("d1", "c1"), binding("d1", "c1", "keep"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "its binding is deleted",
      changes: [deleted(), bound("x", "delete", binding("d1", "c1"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 detached"],
    },
    {
      name: "its binding is deleted and keeps the cluster there",
      changes: [deleted(), bound("x", "delete", binding("d1", "c1", "keep"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "its binding is forgotten",
      changes: [deleted(), bound("x", "forget", binding("d1", "c1"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "a binding of the same cluster is deleted from another credential",
      changes: [deleted(), bound("x", "delete", binding("d1", "c2"))],
      answers: used({ c1: ["d1"], c2: [] }),
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "its binding moves to another credential",
      changes: [
        deleted(),
        unchanged(B, credential("c2")),
        bound("x", "update", binding("d1", "c1"), binding("d1", "c2")),
      ],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 moves to c2"],
    },
    {
      name: "its binding moves to one that is not known yet",
      changes: [
        deleted(),
        bound("x", "update", binding("d1", "c1"), binding("d1", ""), { unknown: ["credential_id"] }),
      ],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 moves to a new one"],
    },
    {
      name: "an unchanged binding to another credential moves nothing, and says so",
      changes: [deleted(), unchanged(bindingAt("x"), binding("d1", "c2"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "its binding is replaced onto another credential, deleted first",
      changes: [deleted(), bound("x", "delete, create", binding("d1", "c1"), binding("d1", "c2"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 moves to c2"],
    },
    {
      name: "its binding is replaced onto another credential, created first",
      changes: [deleted(), bound("x", "create, delete", binding("d1", "c1"), binding("d1", "c2"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 moves to c2"],
    },
    {
      name: "its binding is replaced and comes back",
      changes: [deleted(), bound("x", "delete, create", binding("d1", "c1"), binding("d1", "c1"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 put-on"],
    },
    {
      name: "its binding is replaced by one of another cluster on it",
      changes: [deleted(), bound("x", "delete, create", binding("d1", "c1"), binding("d2", "c1"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 detached, d2 put-on"],
    },
    {
      name: "a new binding takes its cluster over",
      changes: [deleted(), bound("x", "create", null, binding("d1", "c2"))],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 taken-over to c2"],
    },
    {
      name: "a new binding takes its cluster over to a credential that is not known yet",
      changes: [deleted(), bound("x", "create", null, binding("d1", ""), { unknown: ["credential_id"] })],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 taken-over to a new one"],
    },
    {
      name: "two new bindings put clusters on it whose ids are not known yet: both are named",
      changes: [
        deleted(),
        bound("x", "create", null, binding("", "c1"), { unknown: ["cluster_id"] }),
        bound("y", "create", null, binding("", "c1"), { unknown: ["cluster_id"] }),
      ],
      answers: used({ c1: [] }),
      verdicts: [
        "c1 blocked: a new one at belay_qovery_cluster_binding.x put-on, a new one at belay_qovery_cluster_binding.y put-on",
      ],
    },
    {
      name: "of two bindings of one cluster one takes it off: it leaves",
      changes: [
        deleted(),
        bound("x", "delete", binding("d1", "c1")),
        unchanged(bindingAt("y"), binding("d1", "c2")),
      ],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 detached to c2"],
    },
    {
      name: "of two bindings of one cluster one takes it off and one keeps it there",
      changes: [
        deleted(),
        bound("x", "update", binding("d1", "c1"), binding("d1", "c2")),
        unchanged(bindingAt("y"), binding("d1", "c1")),
      ],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "of two bindings of one cluster one is deleted and one puts it there",
      changes: [
        deleted(),
        bound("x", "delete", binding("d1", "c1")),
        bound("y", "create", null, binding("d1", "c1")),
      ],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 put-on"],
    },
    {
      name: "one of many stays: all are told, one blocks",
      changes: [
        deleted(),
        bound("x", "delete", binding("d1", "c1")),
        bound("y", "update", binding("d2", "c1"), binding("d2", "c2")),
      ],
      answers: used({ c1: ["d1", "d2", "d3"] }),
      verdicts: ["c1 blocked: d1 detached, d2 moves to c2, d3 not-taken-off"],
      findings: ["error credential-in-use c1: d3"],
    },
    {
      name: "a replaced credential, deleted first, whose binding follows",
      changes: [
        change(A, "delete, create", credential("c1"), credential(""), { unknown: ["id"] }),
        bound("x", "update", binding("d1", "c1"), binding("d1", ""), { unknown: ["credential_id"] }),
      ],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 moves to a new one"],
    },
    {
      name: "a replaced credential, created first, whose binding holds its literal id",
      changes: [
        change(A, "create, delete", credential("c1"), credential(""), { unknown: ["id"] }),
        unchanged(bindingAt("x"), binding("d1", "c1")),
      ],
      answers: used({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "a deposed object is a credential of its own",
      changes: [
        change(A, "delete", credential("c0"), null, { deposed: "abcd1234" }),
        unchanged(A, credential("c1")),
        unchanged(bindingAt("x"), binding("d1", "c1")),
      ],
      answers: used({ c0: ["d2"], c1: ["d1"] }),
      verdicts: ["c0 blocked: d2 not-taken-off"],
    },
    {
      name: "a deposed object that nothing uses, though the new one is used",
      changes: [
        change(A, "delete", credential("c0"), null, { deposed: "abcd1234" }),
        unchanged(A, credential("c1")),
        unchanged(bindingAt("x"), binding("d1", "c1")),
      ],
      answers: used({ c0: [], c1: ["d1"] }),
      verdicts: ["c0 allowed"],
    },
    {
      name: "a deposed binding takes its cluster off the old credential",
      changes: [
        deleted(),
        bound("x", "delete", binding("d1", "c1"), null, { deposed: "abcd1234" }),
        unchanged(bindingAt("x"), binding("d2", "c2")),
      ],
      answers: used({ c1: ["d1"], c2: ["d2"] }),
      verdicts: ["c1 allowed: d1 detached"],
    },
    {
      name: "each of several credentials has a verdict of its own",
      changes: [deleted(), change(B, "delete", credential("c2")), bound("x", "delete", binding("d1", "c1"))],
      answers: used({ c1: ["d1"], c2: ["d2"] }),
      verdicts: ["c1 allowed: d1 detached", "c2 blocked: d2 not-taken-off"],
    },
    {
      name: "a binding that moves from one deleted credential to another",
      changes: [
        deleted(),
        change(B, "delete", credential("c2")),
        bound("x", "update", binding("d1", "c1"), binding("d1", "c2")),
      ],
      answers: used({ c1: ["d1"], c2: [] }),
      verdicts: ["c1 allowed: d1 moves to c2", "c2 blocked: d1 put-on"],
    },
  ])("$name", check);
});

describe("a credential whose state says that it is kept is forgotten, and not deleted", () => {
  const lasting = (id: string, on_destroy: string | null = "keep") => ({ ...credential(id), on_destroy });
  const stays = unchanged(bindingAt("x"), binding("d1", "c1"));

  test.each<Case>([
    { name: "removed", changes: [change(A, "delete", lasting("c1")), stays], verdicts: [], findings: [] },
    {
      name: "replaced, destroyed first",
      changes: [
        change(A, "delete, create", lasting("c1"), lasting(""), { unknown: ["id"] }),
        bound("x", "update", binding("d1", "c1"), binding("d1", ""), { unknown: ["credential_id"] }),
      ],
      prior: [prior(bindingAt("x"), binding("d1", "c1"), { depends_on: [A] })],
      verdicts: [],
      findings: [],
    },
    {
      name: "replaced, created first",
      changes: [change(A, "create, delete", lasting("c1"), lasting(""), { unknown: ["id"] }), stays],
      verdicts: [],
      findings: [],
    },
    {
      name: "a deposed one",
      changes: [change(A, "delete", lasting("c1"), null, { deposed: "abcd1234" }), stays],
      verdicts: [],
      findings: [],
    },
    {
      name: "what the configuration says by now does not count: the old one is deleted",
      changes: [change(A, "delete, create", lasting("c1", null), lasting(""), { unknown: ["id"] }), stays],
      verdicts: ["c1 blocked: d1 stays, d9 not-taken-off"],
    },
    {
      name: "nor that it is to be deleted the next time: the old one is kept",
      changes: [
        change(A, "create, delete", lasting("c1"), lasting("", "delete"), { unknown: ["id"] }),
        stays,
      ],
      verdicts: [],
    },
    {
      name: "a state that says delete, or nothing",
      changes: [
        change(A, "delete", lasting("c1", "delete")),
        change(B, "delete", lasting("c2", null)),
        change(`${B}b`, "delete", credential("c3")),
      ],
      verdicts: ["c1 blocked: d1 not-taken-off, d9 not-taken-off", "c2 allowed", "c3 allowed"],
    },
    {
      name: "says nothing of another one that is deleted in earnest, on which a binding of the plan puts a cluster",
      changes: [
        change(A, "delete", lasting("c1")),
        change(B, "delete", credential("c2")),
        bound("x", "update", binding("d1", "c1"), binding("d1", "c2")),
      ],
      verdicts: ["c2 blocked: d1 put-on"],
    },
  ])("$name", async (one) => {
    const answers = used({ c1: ["d1", "d9"], c2: [], c3: [] });
    await check({ ...one, answers });
  });

  test("so no platform is asked", async () => {
    const read = (on_destroy: string | null) =>
      readPlan(planJson({ changes: [change(A, "delete", lasting("c1", on_destroy))] }));
    expect(questions(await read("keep"))).toEqual([]);
    expect(questions(await read("delete"))).toEqual([{ kind: "qovery", scope: "org" }]);
  });
});

describe("offline the plan's own state tells what uses it", () => {
  const unread = change(A, "delete", { ...credential("c1"), associated_clusters: null });
  test.each<Case>([
    {
      name: "null is none: the platform reported none, or was not asked yet",
      changes: [unread],
      verdicts: ["c1 allowed"],
    },
    {
      name: "where it is null, what the state binds to it counts all the same",
      changes: [unread],
      prior: [prior(bindingAt("x"), binding("d1", "c1"))],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "where it is null, what the plan keeps on it counts all the same",
      changes: [unread, unchanged(bindingAt("x"), binding("d1", "c1"))],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "the credential's own list of clusters",
      changes: [deleted("c1", ["d1", "d2"]), bound("x", "delete", binding("d1", "c1"))],
      verdicts: ["c1 blocked: d1 detached, d2 not-taken-off"],
    },
    {
      name: "a binding that the plan leaves out",
      changes: [deleted()],
      prior: [prior(bindingAt("x"), binding("d1", "c1"))],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "a binding in a module five levels down that the plan leaves out",
      changes: [deleted()],
      prior: [
        prior(
          `module.a.module.b[0].module.c["x.y"].module.d.module.e["\\"]"].${bindingAt("x")}[3]`,
          binding("d1", "c1"),
        ),
      ],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "a binding to another credential says nothing",
      changes: [deleted()],
      prior: [prior(bindingAt("x"), binding("d1", "c2"))],
      verdicts: ["c1 allowed"],
    },
    {
      name: "a data source is no binding",
      changes: [{ ...deleted() }, { ...unchanged(bindingAt("x"), binding("d1", "c1")), mode: "data" }],
      verdicts: ["c1 allowed"],
    },
  ])("$name", check);
});

test("names, addresses and platforms are told as the platform has them", async () => {
  const report = await reportOn({
    name: "",
    changes: [
      change(A, "delete", credential("c1"), null, { previous_address: `${A}_old` }),
      unchanged(B, credential("c2")),
      bound("x", "update", binding("d1", "c1"), binding("d1", "c2")),
    ],
    answers: used({ c1: ["d1"] }),
    verdicts: [],
  });
  expect(report.credentials).toEqual([
    {
      platform: "Qovery",
      kind: "qovery",
      id: "c1",
      name: "c1 at the platform",
      address: A,
      previous_address: `${A}_old`,
      deposed: null,
      change: "delete",
      create_before_destroy: null,
      verdict: "allowed",
      dependents_from: "platform",
      dependent_word: { one: "cluster", many: "clusters" },
      dependents: [
        {
          id: "d1",
          name: "d1 at the platform",
          address: bindingAt("x"),
          fate: "moves",
          moves_to: { id: "c2", name: "c2 of the state", address: B },
        },
      ],
    },
  ]);
});

describe("a deletion that does not tell which credential it is is unproven", () => {
  const nameless = (id: unknown) => change(A, "delete", { ...credential(""), id });
  const UNPROVEN = "error unproven ";

  test.each<Case>([
    { name: "null", changes: [nameless(null)], verdicts: [" unproven"], findings: [UNPROVEN] },
    { name: "empty", changes: [nameless("")], verdicts: [" unproven"], findings: [UNPROVEN] },
    {
      name: "whatever the platform answers",
      changes: [nameless(null), change(B, "delete", credential("c2"))],
      answers: used({ c2: [] }),
      verdicts: [" unproven", "c2 allowed"],
      findings: [UNPROVEN],
    },
    {
      name: "whoever accepts what the plan's own state tells: it tells nothing",
      changes: [nameless(null)],
      options: { onUnreachable: "warn" },
      verdicts: [" unproven"],
      findings: [UNPROVEN],
    },
    {
      name: "a replacement",
      changes: [
        change(A, "delete, create", { ...credential(""), id: null }, credential(""), { unknown: ["id"] }),
      ],
      verdicts: [" unproven"],
      findings: [UNPROVEN],
    },
    {
      name: "a deposed object",
      changes: [change(A, "delete", { ...credential(""), id: null }, null, { deposed: "abcd1234" })],
      verdicts: [" unproven"],
      findings: [UNPROVEN],
    },
    {
      name: "but not one that is forgotten",
      changes: [change(A, "forget", { ...credential(""), id: null })],
      verdicts: [],
    },
    {
      name: "nor one that its state keeps",
      changes: [change(A, "delete", { ...credential(""), id: null, on_destroy: "keep" })],
      verdicts: [],
    },
  ])("$name", check);

  test("it is named by its address, and no platform is asked of it", async () => {
    const { findings, verdict, notes } = await reportOn({
      name: "",
      changes: [nameless(null)],
      verdicts: [],
    });
    expect(verdict).toBe("unproven");
    expect(notes).toEqual([]);
    expect(findings[0]).toMatchObject({
      address: A,
      summary: 'It is not proven that credential " of the state" can be deleted',
      detail: `This plan deletes the Qovery credential " of the state" (${A}), and does not tell which one that is: its id is not set in the state. So nobody can say what uses it.`,
    });
    expect(questions(await readPlan(planJson({ changes: [nameless(null)] })))).toEqual([]);
  });
});
