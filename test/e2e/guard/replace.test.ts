/** Replacements, which Terraform never plans as a destroy, and objects that it forgets. */
import { binding, CREATE_FIRST, credential, idOf } from "../support/hcl.js";
import { describeRows } from "./describe-rows.js";
import { A, bindings, bothOnA, forget, literal, osloOnA, terraform } from "./pieces.js";
import type { Ids, Place, Row } from "./row.js";

const B = credential("b");
const A_FIRST = credential("a", CREATE_FIRST);

/** Credential a in an organization that is known only after the apply whenever `trigger` changes. */
const movable =
  (trigger: string, body = "") =>
  (ids: Ids) =>
    `
resource "terraform_data" "organization" {
  input            = "${ids.organization}"
  triggers_replace = "${trigger}"
}
${credential("a", `organization_id = terraform_data.organization.output\n${body}`)}
${bindings(ids, idOf("a"))}`;

/** Credential a, replaced whenever `trigger` changes. */
const triggered = (trigger: string) => (ids: Ids) =>
  `
resource "terraform_data" "rotation" {
  input = "${trigger}"
}
${credential("a", "lifecycle {\n    create_before_destroy = true\n    replace_triggered_by  = [terraform_data.rotation]\n  }")}
${bindings(ids, idOf("a"))}`;

const firstOnA = (ids: Ids) => A_FIRST + bindings(ids, idOf("a"));
const BOTH = { a: ["paris", "rome"] };

const requiresReplace: Row[] = [
  {
    name: "destroy before create",
    before: movable("1"),
    change: movable("2"),
    session: { order: BOTH },
    local: ["unproven"],
  },
  {
    name: "create before destroy",
    before: movable("1", CREATE_FIRST),
    change: movable("2", CREATE_FIRST),
    body: { planGuard: "create_before_destroy = true" },
    session: {},
    local: ["unproven"],
    apply: { ends: "done", after: BOTH },
  },
  {
    name: "create before destroy, with a foreign cluster",
    before: movable("1", CREATE_FIRST),
    disturb: osloOnA,
    change: movable("2", CREATE_FIRST),
    session: {
      blocked: { a: ["oslo"] },
      plan: {
        "aws_credential.a": "create, delete",
        "cluster_binding.paris": "update",
        "cluster_binding.rome": "update",
      },
    },
    local: ["unproven"],
  },
];

const byRequest: Row[] = [
  {
    name: "-replace",
    before: firstOnA,
    change: firstOnA,
    args: [`-replace=${A}`],
    session: { order: BOTH },
    local: ["unproven"],
    apply: { ends: "done", after: BOTH },
  },
  {
    name: "-replace without refresh, told that a warning is enough where nothing is proven",
    before: firstOnA,
    change: firstOnA,
    args: [`-replace=${A}`, "-refresh=false"],
    body: { guard: 'unproven = "warn"' },
    session: { order: BOTH },
    local: ["allowed"],
    apply: { guard: "local", ends: "done", after: BOTH },
  },
  {
    name: "-replace while one binding keeps the old one by a literal id",
    before: (ids) => credential("a") + bindings(ids, idOf("a")),
    change: (ids) => credential("a") + bindings(ids, literal(ids.a), idOf("a")),
    args: [`-replace=${A}`],
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete, create",
        "cluster_binding.paris": "no-op",
        "cluster_binding.rome": "update",
      },
    },
    local: ["blocked", "unproven"],
  },
  {
    name: "replace_triggered_by",
    before: triggered("1"),
    change: triggered("2"),
    session: { order: BOTH },
    local: ["unproven"],
    apply: { ends: "done", after: BOTH },
  },
];

const taint = terraform("taint", A);

const tainted: Row[] = [
  {
    name: "bindings follow it",
    before: firstOnA,
    disturb: taint,
    change: firstOnA,
    session: { order: BOTH },
    underOpenTofu: {},
    local: ["allowed"],
    apply: { ends: "done", after: BOTH },
  },
  {
    name: "one binding keeps the old one by a literal id",
    before: (ids) => credential("a") + bindings(ids, idOf("a")),
    disturb: taint,
    change: (ids) => credential("a") + bindings(ids, literal(ids.a), idOf("a")),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete, create",
        "cluster_binding.paris": "no-op",
        "cluster_binding.rome": "update",
      },
    },
    underOpenTofu: { suspected: { a: ["paris"] } },
    local: ["allowed", "blocked", "unproven"],
  },
  {
    name: "without refresh, one binding keeps the old one: only suspected",
    before: (ids) => credential("a") + bindings(ids, idOf("a")),
    disturb: taint,
    change: (ids) => credential("a") + bindings(ids, literal(ids.a), idOf("a")),
    args: ["-refresh=false"],
    session: { suspected: { a: ["paris"] } },
    local: ["allowed"],
  },
  {
    name: "destroyed together with its bindings",
    before: bothOnA,
    disturb: taint,
    change: bothOnA,
    args: ["-destroy"],
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: {} },
  },
];

/** The delete of paris's binding arrives late; nothing in the state makes the deletion of the old credential wait for it. */
const lateDetach = ({ world, ids }: Place) =>
  world.fault({
    method: "POST",
    path: `/qovery/organization/${ids.organization}/cluster/${ids.paris}/cloudProviderInfo`,
    delay_ms: 1500,
    times: 1,
  });

const whileApplying: Row[] = [
  {
    name: "-replace, while the binding of a literal id is still being deleted",
    before: () => A_FIRST,
    settle: (ids) => A_FIRST + bindings(ids, literal(ids.a), idOf("a")),
    disturb: lateDetach,
    change: ({ rome }) => A_FIRST + binding("rome", rome, idOf("a")),
    args: [`-replace=${A}`],
    session: { order: { a: ["rome"] } },
    local: ["unproven"],
    apply: { ends: "done", after: { a: ["rome"] }, args: ["-parallelism=10"] },
  },
  {
    name: "tainted, while the binding of a literal id is still being deleted, without a session",
    before: () => A_FIRST,
    settle: (ids) => A_FIRST + bindings(ids, literal(ids.a), idOf("a")),
    disturb: async (place) => {
      await taint(place);
      await lateDetach(place);
    },
    change: ({ rome }) => A_FIRST + binding("rome", rome, idOf("a")),
    session: { order: { a: ["rome"] } },
    underOpenTofu: {},
    local: ["allowed"],
    apply: { guard: "local", ends: "done", after: { a: ["rome"] }, args: ["-parallelism=10"] },
  },
];

const forgotten: Row[] = [
  {
    name: "the credential",
    before: bothOnA,
    change: (ids) => B + forget(A) + bindings(ids, literal(ids.a)),
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["paris", "rome"], b: [] } },
  },
  {
    name: "the credential, while another is created without refresh: looks like a tainted one, so it is suspected",
    before: (ids) => credential("a") + bindings(ids, idOf("a")),
    change: (ids) => B + forget(A) + bindings(ids, literal(ids.a)),
    args: ["-refresh=false"],
    session: { suspected: BOTH },
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["paris", "rome"], b: [] } },
  },
  {
    name: "a binding, with its credential removed",
    before: bothOnA,
    change: () => B + forget("belay_qovery_cluster_binding.paris"),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "forget",
        "cluster_binding.rome": "delete",
      },
    },
    local: ["unproven"],
  },
  {
    name: "a binding, beside a new one, with its credential removed",
    before: bothOnA,
    change: ({ oslo }) => B + forget("belay_qovery_cluster_binding.paris") + binding("oslo", oslo, idOf("b")),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.oslo": "create",
        "cluster_binding.paris": "forget",
        "cluster_binding.rome": "delete",
      },
    },
    underOpenTofu: { suspected: { a: ["paris"] } },
    local: ["unproven"],
  },
  {
    name: "the credential, beside a new one",
    before: bothOnA,
    change: (ids) => B + forget(A) + credential("c") + bindings(ids, literal(ids.a)),
    session: {},
    underOpenTofu: { suspected: BOTH },
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["paris", "rome"], b: [], c: [] } },
  },
  {
    name: "a binding, by state rm, with its credential removed",
    before: bothOnA,
    disturb: terraform("state", "rm", "belay_qovery_cluster_binding.paris"),
    change: () => B,
    session: {
      blocked: { a: ["paris"] },
      plan: { "aws_credential.a": "delete", "aws_credential.b": "no-op", "cluster_binding.rome": "delete" },
    },
    local: ["unproven"],
  },
  {
    name: "the credential, by state rm",
    before: bothOnA,
    disturb: terraform("state", "rm", A),
    change: (ids) => B + bindings(ids, literal(ids.a)),
    session: {},
    local: ["allowed"],
  },
];

describeRows("replaced because an argument changes", requiresReplace);
describeRows("replaced by request", byRequest);
describeRows("tainted", tainted);
describeRows("the old object is planned once more during the apply, without a verdict", whileApplying);
describeRows("forgotten", forgotten);
