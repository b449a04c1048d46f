/** Every order in which Terraform plans a deletion, each with the verdict that the design gives. */
import { binding, CREATE_FIRST, credential, idOf } from "../support/hcl.js";
import { describeRows } from "./describe-rows.js";
import { A, bindings, bothOnA, literal } from "./pieces.js";
import type { Ids, Row } from "./row.js";

const B = credential("b");

const destroys: Row[] = [
  {
    name: "destroy",
    before: bothOnA,
    change: bothOnA,
    args: ["-destroy"],
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: {} },
  },
  {
    name: "destroy, bindings with a literal id",
    before: () => credential("a"),
    settle: (ids) => credential("a") + bindings(ids, literal(ids.a)),
    change: (ids) => credential("a") + bindings(ids, literal(ids.a)),
    args: ["-destroy"],
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: {}, args: ["-parallelism=10"] },
  },
  {
    name: "destroy without refresh",
    before: bothOnA,
    change: bothOnA,
    args: ["-destroy", "-refresh=false"],
    session: {},
    local: ["allowed"],
    apply: { guard: "local", ends: "done", after: {} },
  },
  {
    name: "destroy of the credential alone: Terraform pulls the bindings in",
    before: bothOnA,
    change: bothOnA,
    args: ["-destroy", `-target=${A}`],
    session: {},
    local: ["allowed"],
    apply: { guard: "local", ends: "done", after: { b: [] } },
  },
  {
    name: "destroy after the resources were removed from the configuration",
    before: bothOnA,
    change: () => "",
    args: ["-destroy"],
    session: {},
    local: ["allowed"],
    apply: { guard: "local", ends: "done", after: {} },
  },
  {
    name: "destroy after the configuration was emptied, provider blocks included",
    before: bothOnA,
    providers: () => "",
    change: () => "",
    args: ["-destroy"],
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: {} },
  },
];

const orphans: Row[] = [
  {
    name: "credential and bindings removed",
    before: bothOnA,
    change: () => B,
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: [] } },
  },
  {
    name: "credential and bindings removed, without refresh",
    before: bothOnA,
    change: () => B,
    args: ["-refresh=false"],
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: [] } },
  },
  {
    name: "only the credential of several removed objects is targeted",
    before: bothOnA,
    change: () => B,
    args: [`-target=${A}`],
    session: { blocked: { a: ["paris", "rome"] }, plan: { "aws_credential.a": "delete" } },
    local: ["unproven"],
  },
  {
    name: "count to 0",
    before: (ids) => counted(ids, 1),
    change: (ids) => counted(ids, 0),
    session: {},
    local: ["unproven"],
    apply: { ends: "done", after: {} },
  },
  {
    name: "for_each to {}",
    before: ({ paris }) => keyed({ paris }),
    change: () => keyed({}),
    session: {},
    local: ["unproven"],
    apply: { ends: "done", after: {} },
  },
];

function counted({ paris, rome }: Ids, count: number): string {
  return (
    credential("a", `count = ${count}`) +
    binding(
      "all",
      `\${[${literal(paris)}, ${literal(rome)}][count.index]}`,
      `${A}[0].id`,
      `count = ${2 * count}`,
    )
  );
}

function keyed(clusters: Record<string, string>): string {
  const each = `for_each = ${JSON.stringify(clusters)}`;
  return (
    credential("a", `for_each = toset(${JSON.stringify(Object.keys(clusters).slice(0, 1))})`) +
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Terraform's own interpolation
    binding("all", "${each.value}", `one(values(${A})).id`, each)
  );
}

const moves: Row[] = [
  {
    name: "bindings re-pointed, credential removed",
    before: bothOnA,
    change: (ids) => B + bindings(ids, idOf("b")),
    session: { order: { a: ["paris", "rome"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "refused", after: { a: ["paris", "rome"], b: [] } },
  },
  {
    name: "bindings re-pointed, credential removed, which is create_before_destroy",
    before: (ids) => credential("a", CREATE_FIRST) + B + bindings(ids, idOf("a")),
    change: (ids) => B + bindings(ids, idOf("b")),
    body: { planGuard: "create_before_destroy = true" },
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris", "rome"] } },
  },
  {
    name: "bindings re-pointed, credential removed, without refresh",
    before: (ids) => credential("a", CREATE_FIRST) + B + bindings(ids, idOf("a")),
    change: (ids) => B + bindings(ids, idOf("b")),
    args: ["-refresh=false"],
    session: { order: { a: ["paris", "rome"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris", "rome"] } },
  },
  {
    name: "credential removed, one binding keeps it by a literal id",
    before: bothOnA,
    change: (ids) => B + bindings(ids, literal(ids.a), idOf("b")),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "no-op",
        "cluster_binding.rome": "update",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "credential removed, both bindings keep it by a literal id, without refresh",
    before: bothOnA,
    change: (ids) => B + bindings(ids, literal(ids.a)),
    args: ["-refresh=false"],
    session: {
      blocked: { a: ["paris", "rome"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "no-op",
        "cluster_binding.rome": "no-op",
      },
    },
    local: ["blocked", "unproven"],
  },
];

describeRows("destroy", destroys);
describeRows("removed from the configuration", orphans);
describeRows("moved off a removed credential", moves);
