/** Clusters of the official provider, whose changes Belay's is not shown: declared for the guard, or not. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectNothingToDo, plannedActions } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { CREATE_FIRST, credential, declared, idOf, officialCluster, provider } from "../support/hcl.js";
import type { Outcome } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import { describeRows } from "./describe-rows.js";
import { findingOf } from "./findings.js";
import { A, literal } from "./pieces.js";
import type { Ids, Row } from "./row.js";
import { setUp } from "./run-row.js";

const FIRST_A = credential("a", CREATE_FIRST);
const B = credential("b");
const STATED = { planGuard: "create_before_destroy = true" };

const lyon = ({ organization }: Ids, to: string) => officialCluster("lyon", organization, to);
const nice = ({ organization }: Ids, to: string) => officialCluster("nice", organization, to);

const undeclaredOnA = (ids: Ids) => FIRST_A + B + lyon(ids, idOf("a"));
const onA = (ids: Ids) => undeclaredOnA(ids) + declared("lyon");

const moved: Row[] = [
  {
    name: "to a credential that exists, and the old one is removed",
    before: onA,
    change: (ids) => B + lyon(ids, idOf("b")) + declared("lyon"),
    session: { order: { a: ["lyon"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["lyon"] } },
  },
  {
    name: "the same, and the session knows that all credentials are create_before_destroy",
    before: onA,
    change: (ids) => B + lyon(ids, idOf("b")) + declared("lyon"),
    args: ["-refresh=false"],
    body: STATED,
    session: {},
    local: ["allowed", "unproven"],
  },
  {
    name: "to a new credential in place of the old one, by reference",
    before: onA,
    change: onA,
    args: [`-replace=${A}`],
    body: STATED,
    session: {},
    local: ["unproven"],
    apply: { ends: "done", after: { a: ["lyon"], b: [] } },
  },
  {
    name: "and declared by the same plan",
    before: undeclaredOnA,
    change: (ids) => B + lyon(ids, idOf("b")) + declared("lyon"),
    session: { order: { a: ["lyon"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["lyon"] } },
  },
  {
    name: "and its declaration replaced",
    before: onA,
    change: (ids) => B + lyon(ids, idOf("b")) + declared("lyon"),
    args: ["-replace=belay_dependent.lyon"],
    session: { order: { a: ["lyon"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["lyon"] } },
  },
  {
    name: "and declared under another name",
    before: onA,
    change: (ids) => B + lyon(ids, idOf("b")) + declared("lyon", "other"),
    session: { order: { a: ["lyon"] } },
    local: ["allowed", "unproven"],
  },
  {
    name: "without a declaration",
    before: undeclaredOnA,
    change: (ids) => B + lyon(ids, idOf("b")),
    session: {
      blocked: { a: ["lyon"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "no-op", "cluster.lyon": "update" },
    },
    local: ["unproven"],
  },
];

const gone: Row[] = [
  {
    name: "destroyed with everything",
    before: onA,
    change: onA,
    args: ["-destroy"],
    session: { declared: { a: ["lyon"] } },
    local: ["allowed"],
    apply: { ends: "done", after: {} },
  },
  {
    name: "destroyed with everything, without a session",
    before: onA,
    change: onA,
    args: ["-destroy", "-refresh=false"],
    session: { declared: { a: ["lyon"] } },
    local: ["allowed"],
    apply: { guard: "local", ends: "done", after: {} },
  },
  {
    name: "removed with its credential and declaration",
    before: onA,
    change: () => B,
    session: { declared: { a: ["lyon"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: [] } },
  },
  {
    name: "and its declaration names another one now",
    before: (ids) => undeclaredOnA(ids) + nice(ids, idOf("b")) + declared("lyon", "one"),
    change: (ids) => B + nice(ids, idOf("b")) + declared("nice", "one"),
    session: { declared: { a: ["lyon"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["nice"] } },
  },
  {
    name: "without a declaration",
    before: undeclaredOnA,
    change: undeclaredOnA,
    args: ["-destroy"],
    session: {
      blocked: { a: ["lyon"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "delete", "cluster.lyon": "delete" },
    },
    local: ["unproven"],
  },
];

const staying: Row[] = [
  {
    name: "and declared",
    before: onA,
    change: (ids) => B + lyon(ids, literal(ids.a)) + declared("lyon"),
    session: {
      blocked: { a: ["lyon"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "belay_dependent.lyon": "no-op",
        "cluster.lyon": "no-op",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "and declared for the first time",
    before: undeclaredOnA,
    change: (ids) => B + lyon(ids, literal(ids.a)) + declared("lyon"),
    session: {
      blocked: { a: ["lyon"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "belay_dependent.lyon": "create",
        "cluster.lyon": "no-op",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "while its declaration goes, which is not true: only the apply finds out",
    before: onA,
    change: (ids) => B + lyon(ids, literal(ids.a)),
    session: { declared: { a: ["lyon"] } },
    local: ["allowed", "unproven"],
  },
];

describe("from a refusal", () => {
  let sandbox: Universe;
  beforeAll(async () => {
    sandbox = await universe();
  });
  afterAll(() => sandbox.close());

  const errors = (outcome: Outcome) => diagnosticsOf(outcome).filter(({ severity }) => severity === "error");
  const kinds = (outcome: Outcome) =>
    diagnosticsOf(outcome).map((one) => findingOf(one)?.kind ?? one.summary);

  test.each([true, false])("the block is taken as it stands, and it works (session: %s)", async (session) => {
    const { world, workspace, ids } = await setUp(sandbox, { before: undeclaredOnA, isMixed: true });
    const move =
      provider(session, "", session ? STATED : { guard: 'unproven = "warn"' }) + B + lyon(ids, idOf("b"));
    const strict = provider(session) + B + lyon(ids, idOf("b"));
    const [refusal] = errors(await workspace.configure(strict).run(["plan", "-json"]));
    const [block = ""] = /^ {4}resource "belay_dependent" .*?^ {4}\}$/ms.exec(refusal?.detail ?? "") ?? [];
    const lyonId = (await workspace.state())["qovery_cluster.lyon"]?.id;
    expect(block).toContain(`# ${lyonId}`);

    workspace.configure(`${move}\n${block}\n`);
    const plan = await workspace.run(["plan", "-json", "-out=move.tfplan"]);
    expect(errors(plan)).toEqual([]);
    if (session) expect(kinds(plan)).toEqual([]);
    expect(plannedActions(plan)).toEqual({
      [A]: "delete",
      "qovery_cluster.lyon": "update",
      "belay_dependent.lyon": "create",
    });
    await workspace.applied("move.tfplan");
    expect(await world.associations()).toEqual({ b: ["lyon"] });
    await expectNothingToDo(workspace);

    // "Before a plan that deletes it, apply the block."
    const destroy = await workspace.run(["plan", "-json", "-destroy", "-out=destroy.tfplan"]);
    expect(kinds(destroy)).toEqual(["declared"]);
    await workspace.applied("destroy.tfplan");
    expect(await world.associations()).toEqual({});
  });

  test("of an apply, because a declaration was not true, nothing is lost, and the next plan is refused", async () => {
    const { world, workspace, ids } = await setUp(sandbox, { before: onA, isMixed: true });
    workspace.configure(provider(true) + B + lyon(ids, literal(ids.a)));
    await world.requests();
    const apply = await workspace.run(["apply", "-json", "-input=false", "-auto-approve"]);
    expect(kinds(apply)).toEqual(["declared", "refused"]);
    const deletions = (await world.requests()).filter(({ method }) => method === "DELETE");
    expect({ code: apply.code, deletions }).toEqual({ code: 1, deletions: [] });
    expect(await world.associations()).toEqual({ a: ["lyon"], b: [] });
    expect(Object.keys(await workspace.state()).sort()).toEqual([
      A,
      "belay_qovery_aws_credential.b",
      "qovery_cluster.lyon",
    ]);

    const again = await workspace.run(["plan", "-json"]);
    expect(kinds(again)).toEqual(["blocked"]);
    expect(errors(again)[0]?.detail).toContain('resource "belay_dependent" "lyon"');
    workspace.configure(provider(true) + onA(ids));
    expect(plannedActions(await workspace.run(["plan", "-json"]))).toEqual({
      "belay_dependent.lyon": "create",
    });
    await workspace.applied();
    await expectNothingToDo(workspace);
  });
});

describeRows("a declared cluster is moved", moved.map(mixed));
describeRows("a declared cluster goes", gone.map(mixed));
describeRows("a cluster stays on a credential that goes", staying.map(mixed));

function mixed(row: Row): Row {
  return { ...row, isMixed: true };
}
