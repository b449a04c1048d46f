/** Whether an allowed deletion comes after its dependents have left: `delete-before-rebind`. */
import { describe, expect, test } from "@jest/globals";
import { change, type PriorJson, prior } from "../plan/plan-json.js";
import { type Case, check, reportOn } from "./told.js";

const A = "belay_qovery_aws_credential.a";
const TYPE = "belay_qovery_aws_credential";
const X = "belay_qovery_cluster_binding.x";
const Y = "belay_qovery_cluster_binding.y";
const credential = (id: string) => ({ id, name: id, organization_id: "org", associated_clusters: [] });
const binding = (cluster: string, to: string, on_destroy = "detach") => ({
  cluster_id: cluster,
  credential_id: to,
  on_destroy,
});

/** The binding is in the state, and the state says that it depends on the credential; or not. */
const ordered = prior(X, binding("d1", "c1"), { depends_on: [A] });
const unordered = prior(X, binding("d1", "c1"));

const deleted = change(A, "delete", credential("c1"));
const replaced = (order: "delete, create" | "create, delete") =>
  change(A, order, credential("c1"), credential(""), { unknown: ["id"] });
const moves = change(X, "update", binding("d1", "c1"), binding("d1", "c2"));
const leaves = change(X, "delete", binding("d1", "c1"));
const takesOver = change(Y, "create", null, binding("d1", "c2"));
const lifecycle = (create_before_destroy?: boolean) => [
  { type: TYPE, id: "c1", ...(create_before_destroy !== undefined && { create_before_destroy }) },
];

const CERTAIN = "error delete-before-rebind c1: d1";
const RANDOM = "warning delete-before-rebind c1: d1";
const LEFT = "information dependent-also-deleted c1: d1";
const moved = ["c1 allowed: d1 moves to c2"];
const fails = ["c1 fails: d1 moves to c2"];

describe("in which order the apply goes", () => {
  test.each<Case>([
    {
      name: "a moved binding, and the credential is replaced, deleted first: certain to fail",
      changes: [replaced("delete, create"), moves],
      prior: [ordered],
      verdicts: fails,
      findings: [CERTAIN],
    },
    {
      name: "a new binding takes it over, too, and may come in time",
      changes: [replaced("delete, create"), moves, takesOver],
      prior: [ordered],
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "a second binding without a dependency moves it, too, and may come in time",
      changes: [
        replaced("delete, create"),
        moves,
        change(Y, "update", binding("d1", "c1"), binding("d1", "c2")),
      ],
      prior: [ordered, prior(Y, binding("d1", "c1"))],
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "a moved binding, and the credential is replaced, created first: in time",
      changes: [replaced("create, delete"), moves],
      prior: [ordered],
      verdicts: moved,
      findings: [],
    },
    {
      name: "a moved binding, and nothing tells the lifecycle of the deleted credential",
      changes: [deleted, moves],
      prior: [ordered],
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "a moved binding, and the state says that it is not create_before_destroy: certain to fail",
      changes: [deleted, moves],
      prior: [ordered],
      lifecycles: lifecycle(),
      verdicts: fails,
      findings: [CERTAIN],
    },
    {
      name: "a moved binding, and the state says create_before_destroy = false",
      changes: [deleted, moves],
      prior: [ordered],
      lifecycles: lifecycle(false),
      verdicts: fails,
      findings: [CERTAIN],
    },
    {
      name: "a moved binding, and the state says create_before_destroy = true: in time",
      changes: [deleted, moves],
      prior: [ordered],
      lifecycles: lifecycle(true),
      verdicts: moved,
      findings: [],
    },
    {
      name: "a plan of Terraform 0.12, whose state has no whole addresses: not told",
      changes: [replaced("delete, create"), moves],
      prior: [ordered],
      format_version: "0.1",
      terraform_version: "0.12.31",
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "a plan of Terraform 0.13: told",
      changes: [replaced("delete, create"), moves],
      prior: [ordered],
      format_version: "0.1",
      terraform_version: "0.13.7",
      verdicts: fails,
      findings: [CERTAIN],
    },
    {
      name: "a moved binding, and a state that knows only other credentials",
      changes: [deleted, moves],
      prior: [ordered],
      lifecycles: [{ type: TYPE, id: "c9", create_before_destroy: true }],
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "what the state says of another type with this id does not count",
      changes: [deleted, moves],
      prior: [ordered],
      lifecycles: [{ type: "taikun_backup_credential", id: "c1", create_before_destroy: true }],
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "of a replacement the plan tells it, whatever the state says",
      changes: [replaced("delete, create"), moves],
      prior: [ordered],
      lifecycles: lifecycle(true),
      verdicts: fails,
      findings: [CERTAIN],
    },
    {
      name: "a moved binding that held a literal id: random",
      changes: [deleted, moves],
      prior: [unordered],
      lifecycles: lifecycle(true),
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "a moved binding that the state does not have: random",
      changes: [deleted, moves],
      lifecycles: lifecycle(true),
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "a deleted binding that depends on it: in time",
      changes: [deleted, leaves],
      prior: [ordered],
      lifecycles: lifecycle(false),
      verdicts: ["c1 allowed: d1 detached"],
      findings: [LEFT],
    },
    {
      name: "a deleted binding that held a literal id: random",
      changes: [deleted, leaves],
      prior: [unordered],
      verdicts: ["c1 allowed: d1 detached"],
      findings: [RANDOM, LEFT],
    },
    {
      name: "a replaced binding that depends on it: its delete is in time",
      changes: [deleted, change(X, "delete, create", binding("d1", "c1"), binding("d1", "c2"))],
      prior: [ordered],
      verdicts: moved,
      findings: [],
    },
    {
      name: "a new binding takes a foreign cluster over: random",
      changes: [{ ...deleted, change: { ...deleted.change, before: foreign() } }, takesOver],
      verdicts: ["c1 allowed: d1 taken-over to c2"],
      findings: [RANDOM],
    },
    {
      name: "a new binding takes over what the old one keeps there: random",
      changes: [deleted, change(X, "delete", binding("d1", "c1", "keep")), takesOver],
      prior: [ordered],
      verdicts: ["c1 allowed: d1 taken-over to c2"],
      findings: [RANDOM],
    },
    {
      name: "a new binding takes over what another old one leaves on another credential: random",
      changes: [
        { ...deleted, change: { ...deleted.change, before: foreign() } },
        change(X, "delete", binding("d1", "c8")),
        takesOver,
      ],
      prior: [ordered],
      verdicts: ["c1 allowed: d1 taken-over to c2"],
      findings: [RANDOM],
    },
    {
      name: "a deleted binding beside one that moves: whichever comes first",
      changes: [deleted, leaves, change(Y, "update", binding("d1", "c1"), binding("d1", "c2"))],
      prior: [unordered, prior(Y, binding("d1", "c1"), { depends_on: [A] })],
      lifecycles: lifecycle(false),
      verdicts: moved,
      findings: [RANDOM],
    },
    {
      name: "a blocked deletion is not said to come too early",
      changes: [deleted, moves],
      prior: [ordered, prior(Y, binding("d2", "c1"))],
      lifecycles: lifecycle(false),
      verdicts: ["c1 blocked: d1 moves to c2, d2 not-taken-off"],
      findings: ["error credential-in-use c1: d2"],
    },
  ])("$name", check);
});

describe("what the state says of dependencies is found again", () => {
  const at = (
    credentialAt: string,
    bindingAt: string,
    state: PriorJson,
    previous?: readonly [string, string],
  ) => ({
    changes: [
      change(credentialAt, "delete", credential("c1"), null, previous && { previous_address: previous[0] }),
      change(bindingAt, "delete", binding("d1", "c1"), null, previous && { previous_address: previous[1] }),
    ],
    prior: [state],
    verdicts: ["c1 allowed: d1 detached"],
  });

  test.each<Case>([
    {
      name: "without instance keys",
      ...at(`${A}[0]`, `${X}["k"]`, prior(`${X}["k"]`, binding("d1", "c1"), { depends_on: [A] })),
      findings: [LEFT],
    },
    {
      name: "without the keys of modules, whatever is in them",
      ...at(
        `module.m["a]b\\".c"].module.n[2].${A}`,
        X,
        prior(X, binding("d1", "c1"), { depends_on: [`module.m.module.n.${A}`] }),
      ),
      findings: [LEFT],
    },
    {
      name: "not of another module",
      ...at(`module.m.${A}`, X, prior(X, binding("d1", "c1"), { depends_on: [A] })),
      findings: [RANDOM, LEFT],
    },
    {
      name: "by the address before a move of the credential",
      ...at(A, X, prior(X, binding("d1", "c1"), { depends_on: [`${TYPE}.old`] }), [`${TYPE}.old`, X]),
      findings: [LEFT],
    },
    {
      name: "by the address before a move of the binding",
      ...at(A, X, prior(`${X}_old`, binding("d1", "c1"), { depends_on: [A] }), [A, `${X}_old`]),
      findings: [LEFT],
    },
    {
      name: "of a deposed object, not of the one that is there now",
      changes: [
        deleted,
        change(X, "delete", binding("d1", "c1"), null, { deposed: "abcd1234" }),
        change(X, "no-op", binding("d2", "c2"), binding("d2", "c2")),
      ],
      prior: [
        prior(X, binding("d1", "c1"), { deposed_key: "abcd1234", depends_on: [`${TYPE}.other`] }),
        prior(X, binding("d2", "c2"), { depends_on: [A] }),
      ],
      verdicts: ["c1 allowed: d1 detached"],
      findings: [RANDOM, LEFT],
    },
  ])("$name", check);
});

test.each([
  {
    name: "of a replacement: a lifecycle, now",
    changes: [replaced("delete, create"), moves],
    lifecycles: undefined,
    order: false,
    ways: [
      "give the credential's resource lifecycle { create_before_destroy = true }, and plan again",
      "move the clusters in one apply, and delete the credential in the next",
    ],
  },
  {
    name: "of a deletion: a lifecycle, in an apply of its own",
    changes: [deleted, moves],
    lifecycles: lifecycle(false),
    order: false,
    ways: [
      "give the credential's resource lifecycle { create_before_destroy = true }, apply that, and then make this change",
      "move the clusters in one apply, and delete the credential in the next",
    ],
  },
  {
    name: "of a lifecycle that is not known: the state, first",
    changes: [deleted, moves],
    lifecycles: undefined,
    order: null,
    ways: [
      "show the state: belay guard --state FILE, with FILE from terraform state pull",
      "give the credential's resource lifecycle { create_before_destroy = true }, apply that, and then make this change",
      "move the clusters in one apply, and delete the credential in the next",
    ],
  },
])("the ways out $name", async ({ changes, lifecycles, order, ways }) => {
  const report = await reportOn({
    name: "",
    changes,
    prior: [ordered],
    ...(lifecycles && { lifecycles }),
    verdicts: [],
  });
  expect(report.findings.map(({ ways_out }) => ways_out)).toEqual([ways]);
  expect(report.credentials.map((one) => one.create_before_destroy)).toEqual([order]);
});

/** A credential whose own list holds a cluster that the configuration does not know. */
function foreign() {
  return { ...credential("c1"), associated_clusters: [{ id: "d1", name: "d1" }] };
}
