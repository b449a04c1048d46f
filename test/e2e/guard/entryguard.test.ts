/** The guard over EntryGuard's credentials, whose every change replaces, and which take their resources with them. */

import { awsCredential as credential, idOf, securityGroup } from "../support/entryguard-hcl.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { CREATE_FIRST } from "../support/hcl.js";
import { describeRowsAt } from "./describe-rows.js";
import { entryguard } from "./guard-platform.js";
import { forget, literal, terraform } from "./pieces.js";
import type { Place, Row as RowAt } from "./row.js";

type Row = RowAt<EntryGuardWorld>;

const A = "belay_entryguard_aws_credential.a";
const PARIS = "belay_entryguard_resource.paris";
const B = credential("b");
const A_FIRST = credential("a", CREATE_FIRST);
const BOTH = { a: ["paris", "rome"] };

const resources = (toOfParis: string, toOfRome = toOfParis) =>
  securityGroup("paris", toOfParis) + securityGroup("rome", toOfRome);
const onA = () => credential("a") + B + resources(idOf("a"));
const firstOnA = () => A_FIRST + resources(idOf("a"));
/** Puts the resource oslo, of which Terraform knows nothing, on credential a. */
const osloOnA = ({ world, ids }: Place<EntryGuardWorld>) => world.link(ids.oslo, ids.a);

const moves: Row[] = [
  {
    name: "to another credential, while the first one is removed",
    before: () => A_FIRST + B + resources(idOf("a")),
    change: () => B + resources(idOf("b")),
    session: { order: BOTH },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris", "rome"] } },
  },
  {
    name: "to a credential that the same apply creates",
    before: () => A_FIRST + resources(idOf("a")),
    change: () => B + resources(idOf("b")),
    body: { planGuard: "create_before_destroy = true" },
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: ["paris", "rome"] } },
  },
  {
    name: "one of two, while the first credential is removed",
    before: onA,
    change: ({ a }) => B + resources(literal(a), idOf("b")),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "resource.paris": "no-op",
        "resource.rome": "update",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "all, while a foreign resource stays",
    before: onA,
    disturb: osloOnA,
    change: () => B + resources(idOf("b")),
    session: {
      blocked: { a: ["oslo"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "resource.paris": "update",
        "resource.rome": "update",
      },
    },
    local: ["unproven"],
  },
  {
    name: "moved onto the credential that is removed",
    before: () => credential("a") + B + resources(idOf("b")),
    change: ({ a }) => B + resources(literal(a), idOf("b")),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "resource.paris": "update",
        "resource.rome": "no-op",
      },
    },
    local: ["blocked"],
  },
  {
    name: "moved behind Terraform's back, which a refresh would show",
    before: () => credential("a") + B + resources(idOf("b")),
    disturb: ({ world, ids }) => world.link(ids.paris, ids.a),
    change: () => B + resources(idOf("b")),
    args: ["-refresh=false"],
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "resource.paris": "no-op",
        "resource.rome": "no-op",
      },
    },
    local: ["unproven"],
  },
];

const destroys: Row[] = [
  {
    name: "everything",
    before: onA,
    change: onA,
    args: ["-destroy"],
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: {} },
  },
  {
    name: "everything, while a foreign resource is there",
    before: onA,
    disturb: osloOnA,
    change: onA,
    args: ["-destroy"],
    session: {
      blocked: { a: ["oslo"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "delete",
        "resource.paris": "delete",
        "resource.rome": "delete",
      },
    },
    local: ["unproven"],
  },
  {
    name: "the credential and its resources removed",
    before: onA,
    change: () => B,
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: [] } },
  },
  {
    name: "of several removed objects the credential alone is targeted",
    before: onA,
    change: () => B,
    args: [`-target=${A}`],
    session: { blocked: BOTH, plan: { "aws_credential.a": "delete" } },
    local: ["unproven"],
  },
];

const renamed = () =>
  credential("a", CREATE_FIRST).replace('name                         = "a"', 'name = "c"');

const replaced: Row[] = [
  {
    name: "by another name",
    before: firstOnA,
    change: () => renamed() + resources(idOf("a")),
    session: { order: BOTH },
    local: ["unproven"],
    apply: { ends: "done", after: { c: ["paris", "rome"] } },
  },
  {
    name: "by another version of its secret, and nothing creates it first",
    before: () => credential("a") + resources(idOf("a")),
    change: () => credential("a", "", 2) + resources(idOf("a")),
    session: { order: BOTH },
    local: ["unproven"],
    apply: { ends: "refused", after: BOTH, args: ["-parallelism=1"] },
  },
  {
    name: "by -replace, with a foreign resource",
    before: firstOnA,
    disturb: osloOnA,
    change: firstOnA,
    args: [`-replace=${A}`],
    session: {
      blocked: { a: ["oslo"] },
      plan: { "aws_credential.a": "create, delete", "resource.paris": "update", "resource.rome": "update" },
    },
    local: ["unproven"],
  },
  {
    name: "by -replace, while one resource names the old one by a literal id",
    before: () => credential("a") + resources(idOf("a")),
    change: ({ a }) => credential("a") + resources(literal(a), idOf("a")),
    args: [`-replace=${A}`],
    session: {
      blocked: { a: ["paris"] },
      plan: { "aws_credential.a": "delete, create", "resource.paris": "no-op", "resource.rome": "update" },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "tainted: its resources follow it",
    before: firstOnA,
    disturb: terraform("taint", A),
    change: firstOnA,
    session: { order: BOTH },
    underOpenTofu: {},
    local: ["allowed"],
    apply: { ends: "done", after: BOTH },
  },
  {
    name: "with a resource that is replaced, too",
    before: firstOnA,
    change: () =>
      credential("a", CREATE_FIRST, 2) +
      securityGroup("paris", idOf("a")).replace("SECURITY_GROUP", "WAF") +
      securityGroup("rome", idOf("a")),
    session: { order: { a: ["rome"] } },
    local: ["unproven"],
    apply: { ends: "done", after: BOTH },
  },
];

const kept: Row[] = [
  {
    name: "on destroy, with all that uses it",
    before: () => credential("a", 'on_destroy = "keep"') + B + resources(idOf("a")),
    disturb: osloOnA,
    change: () => B + resources(idOf("b")),
    session: { kept: ["a"] },
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["oslo"], b: ["paris", "rome"] } },
  },
  {
    name: "forgotten: the credential",
    before: onA,
    change: ({ a }) => B + forget(A) + resources(literal(a)),
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: { ...BOTH, b: [] } },
  },
  {
    name: "forgotten: a resource, with its credential removed",
    before: onA,
    change: () => B + forget(PARIS),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "resource.paris": "forget",
        "resource.rome": "delete",
      },
    },
    local: ["unproven"],
  },
];

describeRowsAt(entryguard, "resources move", moves);
describeRowsAt(entryguard, "destroyed", destroys);
describeRowsAt(entryguard, "replaced", replaced);
describeRowsAt(entryguard, "kept", kept);
