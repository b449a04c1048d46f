/** Clusters of the official provider, whose changes Belay's is not shown: declared for the guard, or not. */
import { CREATE_FIRST, credential, declared, idOf, officialCluster } from "../support/hcl.js";
import { describeRows } from "./describe-rows.js";
import { A, literal } from "./pieces.js";
import type { Ids, Row } from "./row.js";

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
    name: "while its declaration goes: that is not true, and the apply finds out",
    before: onA,
    change: (ids) => B + lyon(ids, literal(ids.a)),
    session: { declared: { a: ["lyon"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "refused", after: { a: ["lyon"], b: [] } },
  },
];

describeRows("a declared cluster is moved", moved.map(mixed));
describeRows("a declared cluster goes", gone.map(mixed));
describeRows("a cluster stays on a credential that goes", staying.map(mixed));

function mixed(row: Row): Row {
  return { ...row, isMixed: true };
}
