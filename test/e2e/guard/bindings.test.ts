/** What bindings do to a credential that goes: put on, keep, move, take over, rename; and what foreign clusters do. */
import { binding, CREATE_FIRST, credential, idOf } from "../support/hcl.js";
import { describeRows } from "./describe-rows.js";
import { A, bindings, bothOnA, literal, osloOnA, terraform } from "./pieces.js";
import type { Ids, Row } from "./row.js";

const B = credential("b");
const PARIS = "belay_qovery_cluster_binding.paris";

const parisOnA = ({ paris }: Ids) => credential("a") + B + binding("paris", paris, idOf("a"));
const firstParisOnA = ({ paris }: Ids) =>
  credential("a", CREATE_FIRST) + B + binding("paris", paris, idOf("a"));

const putOn: Row[] = [
  {
    name: "created on it",
    before: parisOnA,
    change: ({ paris, oslo, a }) =>
      B + binding("paris", paris, idOf("b")) + binding("oslo", oslo, literal(a)),
    session: {
      blocked: { a: ["(oslo)"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.oslo": "create",
        "cluster_binding.paris": "update",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "re-pointed to it",
    before: ({ paris, rome }) =>
      credential("a") + B + binding("paris", paris, idOf("a")) + binding("rome", rome, idOf("b")),
    change: ({ rome, a }) => B + binding("rome", rome, literal(a)),
    session: {
      blocked: { a: ["rome"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "delete",
        "cluster_binding.rome": "update",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "re-pointed to it, and nothing is on it yet",
    before: ({ rome }) => credential("a") + B + binding("rome", rome, idOf("b")),
    change: ({ rome, a }) => B + binding("rome", rome, literal(a)),
    args: ["-refresh=false"],
    session: {
      blocked: { a: ["rome"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "no-op", "cluster_binding.rome": "update" },
    },
    local: ["blocked"],
  },
];

const foreign: Row[] = [
  {
    name: "removed",
    before: bothOnA,
    disturb: osloOnA,
    change: () => B,
    session: {
      blocked: { a: ["oslo"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "delete",
        "cluster_binding.rome": "delete",
      },
    },
    local: ["unproven"],
  },
  {
    name: "removed, bindings re-pointed",
    before: bothOnA,
    disturb: osloOnA,
    change: (ids) => B + bindings(ids, idOf("b")),
    session: {
      blocked: { a: ["oslo"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "update",
        "cluster_binding.rome": "update",
      },
    },
    local: ["unproven"],
  },
  {
    name: "destroyed",
    before: bothOnA,
    disturb: osloOnA,
    change: bothOnA,
    args: ["-destroy"],
    session: {
      blocked: { a: ["oslo"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "delete",
        "cluster_binding.paris": "delete",
        "cluster_binding.rome": "delete",
      },
    },
    local: ["unproven"],
  },
  {
    name: "destroyed after the resources were removed from the configuration",
    before: parisOnA,
    disturb: osloOnA,
    change: () => "",
    args: ["-destroy"],
    session: {
      blocked: { a: ["oslo"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "delete", "cluster_binding.paris": "delete" },
    },
    local: ["unproven"],
  },
  {
    name: "a new binding takes the foreign cluster over",
    before: firstParisOnA,
    disturb: osloOnA,
    change: ({ paris, oslo }) => B + binding("paris", paris, idOf("b")) + binding("oslo", oslo, idOf("b")),
    session: { order: { a: ["paris"] }, takenOver: { a: ["oslo"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["oslo", "paris"] }, args: ["-parallelism=10"] },
  },
  {
    name: "a managed cluster was moved behind Terraform's back, which a refresh would show",
    before: ({ paris }) => credential("a") + B + binding("paris", paris, idOf("b")),
    disturb: ({ world, ids }) => world.link(ids.paris, ids.a),
    change: ({ paris }) => B + binding("paris", paris, idOf("b")),
    args: ["-refresh=false"],
    session: {
      blocked: { a: ["paris"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "no-op", "cluster_binding.paris": "no-op" },
    },
    local: ["unproven"],
  },
  {
    name: "a managed cluster was moved behind Terraform's back, and its binding moves it off again",
    before: ({ paris }) => credential("a") + B + binding("paris", paris, idOf("b")),
    disturb: ({ world, ids }) => world.link(ids.paris, ids.a),
    change: ({ paris }) => B + binding("paris", paris, idOf("b")),
    session: { order: { a: ["paris"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris"] }, args: ["-parallelism=10"] },
  },
];

const KEEP = 'on_destroy = "keep"';
const keeping = ({ paris }: Ids) => credential("a") + B + binding("paris", paris, idOf("a"), KEEP);

const kept: Row[] = [
  {
    name: "removed together",
    before: keeping,
    change: () => B,
    session: {
      blocked: { a: ["paris"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "no-op", "cluster_binding.paris": "delete" },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "destroyed together",
    before: keeping,
    change: keeping,
    args: ["-destroy"],
    session: {
      blocked: { a: ["paris"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "delete", "cluster_binding.paris": "delete" },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "the binding moves to another cluster: what it leaves stays behind",
    before: keeping,
    change: ({ rome }) => B + binding("paris", rome, idOf("b"), KEEP),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "delete, create",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "the binding alone goes",
    before: keeping,
    change: () => credential("a") + B,
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["paris"], b: [] } },
  },
  {
    name: "re-pointed: that takes it off",
    before: (ids) => credential("a", CREATE_FIRST) + B + binding("paris", ids.paris, idOf("a"), KEEP),
    change: ({ paris }) => B + binding("paris", paris, idOf("b"), KEEP),
    session: { order: { a: ["paris"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris"] } },
  },
];

const otherCluster: Row[] = [
  {
    name: "and to another credential, the old one removed",
    before: parisOnA,
    change: ({ rome }) => B + binding("paris", rome, idOf("b")),
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["rome"] } },
  },
  {
    name: "on a removed credential by its literal id: the new cluster is put on it, the old one leaves",
    before: parisOnA,
    change: ({ rome, a }) => B + binding("paris", rome, literal(a)),
    session: {
      blocked: { a: ["(rome)"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "delete, create",
      },
    },
    local: ["blocked", "unproven"],
  },
];

const replaced: Row[] = [
  {
    name: "-replace, credential removed and kept by a literal id",
    before: parisOnA,
    change: ({ paris, a }) => B + binding("paris", paris, literal(a)),
    args: [`-replace=${PARIS}`],
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "delete, create",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "-replace, re-pointed",
    before: parisOnA,
    change: ({ paris }) => B + binding("paris", paris, idOf("b")),
    args: [`-replace=${PARIS}`],
    session: { order: { a: ["paris"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris"] } },
  },
  {
    name: "-replace, its credential stays",
    before: parisOnA,
    change: parisOnA,
    args: [`-replace=${PARIS}`],
    session: {},
    local: ["allowed"],
    apply: { guard: "local", ends: "done", after: { a: ["paris"], b: [] } },
  },
  {
    name: "tainted, re-pointed",
    before: parisOnA,
    disturb: terraform("taint", PARIS),
    change: ({ paris }) => B + binding("paris", paris, idOf("b")),
    session: { order: { a: ["paris"] } },
    underOpenTofu: { takenOver: { a: ["paris"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris"] } },
  },
  {
    name: "tainted, and moved to another cluster and credential",
    before: parisOnA,
    disturb: terraform("taint", PARIS),
    change: ({ rome }) => B + binding("paris", rome, idOf("b")),
    session: {},
    underOpenTofu: { suspected: { a: ["paris"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["rome"] } },
  },
  {
    name: "tainted, and moved to another cluster and credential, without refresh",
    before: parisOnA,
    disturb: terraform("taint", PARIS),
    change: ({ rome }) => B + binding("paris", rome, idOf("b")),
    args: ["-refresh=false"],
    session: { suspected: { a: ["paris"] } },
    local: ["allowed", "unproven"],
  },
];

const renamed: Row[] = [
  {
    name: "without a moved block, re-pointed, the old credential removed",
    before: parisOnA,
    change: ({ paris }) => B + binding("louvre", paris, idOf("b")),
    session: { order: { a: ["paris"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris"] } },
  },
  {
    name: "without a moved block, on the credential that is removed",
    before: parisOnA,
    change: ({ paris, a }) => B + binding("louvre", paris, literal(a)),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.louvre": "create",
        "cluster_binding.paris": "delete",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "without a moved block, on the credential that stays",
    before: parisOnA,
    change: ({ paris }) => credential("a") + B + binding("louvre", paris, idOf("a")),
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["paris"], b: [] } },
  },
  {
    name: "with a moved block, re-pointed, the old credential removed",
    before: firstParisOnA,
    change: ({ paris }) =>
      B + binding("louvre", paris, idOf("b")) + moved(PARIS, "belay_qovery_cluster_binding.louvre"),
    session: { order: { a: ["paris"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris"] } },
  },
  {
    name: "the credential, with a moved block",
    before: parisOnA,
    change: ({ paris }) =>
      credential("a").replace('"belay_qovery_aws_credential" "a"', '"belay_qovery_aws_credential" "main"') +
      B +
      binding("paris", paris, "belay_qovery_aws_credential.main.id") +
      moved(A, "belay_qovery_aws_credential.main"),
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["paris"], b: [] } },
  },
];

function moved(from: string, to: string): string {
  return `moved {\n  from = ${from}\n  to   = ${to}\n}\n`;
}

describeRows("a dependent put on a credential that goes", putOn);
describeRows("a foreign cluster on a credential that goes", foreign);
describeRows('a binding with on_destroy = "keep"', kept);
describeRows("a binding moved to another cluster", otherCluster);
describeRows("a binding that is replaced", replaced);
describeRows("renamed", renamed);
