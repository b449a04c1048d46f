/** Credentials that are kept at Qovery when their resource is destroyed: no deletion, whatever uses them. */
import { binding, CREATE_FIRST, credential, idOf } from "../support/hcl.js";
import { describeRows } from "./describe-rows.js";
import { A, bindings, literal, osloOnA, terraform } from "./pieces.js";
import type { Ids, Row } from "./row.js";

const KEEP = 'on_destroy = "keep"';
const B = credential("b");
const KEPT_A = credential("a", KEEP);

const parisOnKept = ({ paris }: Ids) => KEPT_A + B + binding("paris", paris, idOf("a"));
const everything = (ids: Ids) => KEPT_A + bindings(ids, idOf("a"));

const removed: Row[] = [
  {
    name: "with a foreign cluster, and a binding that keeps another one there by a literal id",
    before: parisOnKept,
    disturb: osloOnA,
    change: ({ paris, a }) => B + binding("paris", paris, literal(a)),
    session: { kept: ["a"] },
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["oslo", "paris"], b: [] } },
  },
  {
    name: "its cluster moves: no order is needed",
    before: parisOnKept,
    disturb: osloOnA,
    change: ({ paris }) => B + binding("paris", paris, idOf("b")),
    session: { kept: ["a"] },
    local: ["allowed"],
    apply: { guard: "local", ends: "done", after: { a: ["oslo"], b: ["paris"] } },
  },
  {
    name: "beside one that is deleted in earnest while a binding puts a cluster on it",
    before: parisOnKept,
    change: ({ paris, b }) => binding("paris", paris, literal(b)),
    session: {
      kept: ["a"],
      blocked: { b: ["paris"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "delete", "cluster_binding.paris": "update" },
    },
    local: ["blocked"],
  },
  {
    name: "destroyed after the configuration was emptied",
    before: everything,
    disturb: osloOnA,
    change: () => "",
    args: ["-destroy"],
    session: { kept: ["a"] },
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["oslo"] } },
  },
];

const replaced: Row[] = [
  {
    name: "-replace without refresh: a binding keeps its cluster on the old one",
    before: (ids) => KEPT_A + bindings(ids, idOf("a")),
    change: (ids) => KEPT_A + bindings(ids, literal(ids.a), idOf("a")),
    args: [`-replace=${A}`, "-refresh=false"],
    session: { kept: ["a"] },
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["paris"], "a#2": ["rome"] } },
  },
  {
    name: "tainted, create before destroy, with a foreign cluster",
    before: (ids) => credential("a", `${KEEP}\n${CREATE_FIRST}`) + bindings(ids, idOf("a")),
    disturb: async (place) => {
      await osloOnA(place);
      await terraform("taint", A)(place);
    },
    change: (ids) => credential("a", `${KEEP}\n${CREATE_FIRST}`) + bindings(ids, idOf("a")),
    session: { kept: ["a"] },
    underOpenTofu: {},
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["oslo"], "a#2": ["paris", "rome"] } },
  },
  {
    name: "tainted, without refresh: not even a suspicion",
    before: everything,
    disturb: terraform("taint", A),
    change: (ids) => KEPT_A + bindings(ids, literal(ids.a), idOf("a")),
    args: ["-refresh=false"],
    session: {},
    local: ["allowed"],
  },
];

describeRows("a kept credential is removed", removed);
describeRows("a kept credential is replaced", replaced);
