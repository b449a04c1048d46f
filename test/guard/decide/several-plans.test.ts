/** Several plans together: what one does to a dependent counts for what another one deletes; in which order they are applied nobody knows. */
import { expect, test } from "@jest/globals";
import { type Answer, decide, questions, type Report, readPlan } from "../../../src/guard/index.js";
import { change, type PlanJson, planJson, prior, unchanged } from "../plan/plan-json.js";
import { answer, findingsOf, verdictsOf } from "./told.js";

const A = "belay_qovery_aws_credential.a";
const X = "belay_qovery_cluster_binding.x";
const credential = { id: "c1", name: "one", organization_id: "org", associated_clusters: [] };
const deleted = change(A, "delete", credential);
const on = (credential_id: string, cluster_id = "d1") => ({ cluster_id, credential_id });
const cluster = (credentials_id: string) => ({ id: "d1", name: "paris", credentials_id });
const uses = answer("qovery", "org", { c1: ["d1"] });

const reportOn = async (plans: readonly PlanJson[], answers: readonly Answer[] = []): Promise<Report> =>
  decide(
    await Promise.all(
      plans.map((plan, index) =>
        readPlan(planJson(plan), { name: ["a.json", "b.json", "c.json"][index] ?? "" }),
      ),
    ),
    answers,
  );

const deleting: PlanJson = { changes: [deleted] };
const WARNED = "warning delete-before-rebind c1: d1";

test.each<{
  name: string;
  plans: PlanJson[];
  answers?: Answer[];
  verdicts: string[];
  findings: string[];
  reasons?: string[];
}>([
  {
    name: "another plan keeps it there",
    plans: [deleting, { changes: [unchanged("qovery_cluster.x", cluster("c1"))] }],
    answers: [uses],
    verdicts: ["c1 blocked: d1 stays"],
    findings: ["error credential-in-use c1: d1"],
    reasons: ["the plan b.json keeps it on this credential"],
  },
  {
    name: "the same where nobody is asked, and whichever comes first",
    plans: [{ changes: [unchanged(X, on("c1"))] }, deleting],
    verdicts: ["c1 blocked: d1 stays"],
    findings: ["error credential-in-use c1: d1"],
    reasons: ["the plan a.json keeps it on this credential"],
  },
  {
    name: "another plan has it in its state, and leaves it out",
    plans: [deleting, { prior: [prior(X, on("c1"))] }],
    verdicts: ["c1 blocked: d1 not-taken-off"],
    findings: ["error credential-in-use c1: d1"],
    reasons: ["nothing in these plans takes it off this credential"],
  },
  {
    name: "another plan puts something there",
    plans: [deleting, { changes: [change(X, "create", null, on("c1", "d9"))] }],
    answers: [answer("qovery", "org", {})],
    verdicts: ["c1 blocked: d9 put-on"],
    findings: ["error credential-in-use c1: d9"],
    reasons: ["the plan b.json puts it on this credential"],
  },
  {
    name: "another plan moves it off: as long as that one is applied first",
    plans: [deleting, { changes: [change(X, "update", on("c1"), on("c2"))] }],
    answers: [uses],
    verdicts: ["c1 allowed: d1 moves to c2"],
    findings: [WARNED],
  },
  {
    name: "another plan deletes it",
    plans: [deleting, { changes: [change("qovery_cluster.x", "delete", cluster("c1"))] }],
    answers: [uses],
    verdicts: ["c1 allowed: d1 deleted"],
    findings: [WARNED, "information dependent-also-deleted c1: d1"],
  },
  {
    name: "another plan takes it over",
    plans: [deleting, { changes: [change(X, "create", null, on("c2"))] }],
    answers: [uses],
    verdicts: ["c1 allowed: d1 taken-over to c2"],
    findings: [WARNED],
  },
  {
    name: "its own plan takes it off in time, whatever another one does besides",
    plans: [
      { changes: [deleted, change(X, "delete", on("c1"))], prior: [prior(X, on("c1"), { depends_on: [A] })] },
      { changes: [change("qovery_cluster.x", "update", cluster("c1"), cluster("c2"))] },
    ],
    answers: [uses],
    verdicts: ["c1 allowed: d1 moves to c2"],
    findings: [],
  },
  {
    name: "its own plan takes it off, and another one keeps it there",
    plans: [
      { changes: [deleted, change(X, "delete", on("c1"))], prior: [prior(X, on("c1"), { depends_on: [A] })] },
      { changes: [unchanged("qovery_cluster.x", cluster("c1"))] },
    ],
    answers: [uses],
    verdicts: ["c1 blocked: d1 stays"],
    findings: ["error credential-in-use c1: d1"],
  },
  {
    name: "another plan does not know yet which one it will use",
    plans: [
      deleting,
      {
        changes: [
          change("qovery_cluster.x", "update", cluster("c9"), cluster(""), { unknown: ["credentials_id"] }),
        ],
      },
    ],
    answers: [uses],
    verdicts: ["c1 unproven: d1 unknown"],
    findings: ["error link-unknown c1: d1"],
  },
  {
    name: "the same address in two plans is two objects: the order of one says nothing of the other",
    plans: [
      { changes: [deleted, change(X, "update", on("c1"), on("c2"))] },
      { changes: [unchanged(X, on("c9", "d9"))], prior: [prior(X, on("c9", "d9"), { depends_on: [A] })] },
    ],
    answers: [uses],
    verdicts: ["c1 allowed: d1 moves to c2"],
    findings: [WARNED],
  },
  {
    name: "what two plans create at one address is two dependents",
    plans: [
      deleting,
      ...[0, 1].map(() => ({
        changes: [
          change(
            "qovery_cluster.new",
            "create",
            null,
            { id: "", name: "n", credentials_id: "c1" },
            { unknown: ["id"] },
          ),
        ],
      })),
    ],
    answers: [answer("qovery", "org", {})],
    verdicts: ["c1 blocked: a new one at qovery_cluster.new put-on, a new one at qovery_cluster.new put-on"],
    findings: [
      "error credential-in-use c1: a new one at qovery_cluster.new, a new one at qovery_cluster.new",
    ],
    reasons: ["the plan b.json puts it on this credential", "the plan c.json puts it on this credential"],
  },
])("$name", async ({ plans, answers, verdicts, findings, reasons }) => {
  const report = await reportOn(plans, answers);
  expect([verdictsOf(report), findingsOf(report)]).toEqual([verdicts, findings]);
  if (reasons) expect(report.findings[0]?.dependents.map(({ reason }) => reason)).toEqual(reasons);
});

test("where the platform deletes the dependents too, the order is worth a warning of its own", async () => {
  const gateway = { id: "g1", name: "gw" };
  const resource = (credential_id: string) => ({ id: "r1", name: "ssh", credential_id });
  const rules = {
    associations: [
      {
        kind: "acme",
        platform: "Acme",
        dependent: { one: "gate", many: "gates" },
        on_delete: "cascades" as const,
      },
    ],
    credentials: [{ type: "acme_key", kind: "acme" }],
    dependents: [{ type: "acme_gate", kind: "acme", credential: "credential_id" }],
  };
  const plans = [
    { changes: [change("acme_key.k", "delete", gateway)] },
    { changes: [change("acme_gate.g", "update", resource("g1"), resource("g2"))] },
  ];
  const read = plans.map((plan, index) =>
    readPlan(planJson(plan), { rules: [rules], name: `${index}.json` }),
  );
  expect(findingsOf(decide(await Promise.all(read)))).toEqual([
    "warning delete-before-rebind g1: r1",
    "warning cascade g1: r1",
  ]);
});

test("the report names the plan of each thing, says what all of them say, and asks once for all", async () => {
  const plans: PlanJson[] = [
    { ...deleting, errored: true, terraform_version: "1.11.4" },
    { changes: [unchanged(X, on("c1"))], terraform_version: "1.12.0" },
  ];
  const report = await reportOn(plans);
  expect(report).toMatchObject({
    plan: { errored: true, terraform_version: null, resource_changes: 2 },
    plans: [
      { name: "a.json", resource_changes: 1, errored: true },
      { name: "b.json", resource_changes: 1 },
    ],
    credentials: [{ plan: "a.json", dependents: [{ plan: "b.json", address: X }] }],
    findings: [{ plan: "a.json", dependents: [{ plan: "b.json" }] }],
  });
  expect(report.plan).not.toHaveProperty("name");
  expect(report.notes[0]).toMatch(/^a\.json: Planning ended with an error/);
  const both = [deleting, { changes: [change(A, "delete", { ...credential, id: "c2" })] }];
  const read = await Promise.all(both.map((plan) => readPlan(planJson(plan))));
  expect(questions(read)).toEqual([{ kind: "qovery", scope: "org" }]);
  expect(decide(read).credentials.map(({ plan }) => plan)).toEqual(["plan 1", "plan 2"]);
});

test("of one plan nothing names the plan but its summary", async () => {
  const plan = await readPlan(planJson(deleting), { name: "tfplan", workspace: "prod" });
  const report = decide([plan]);
  expect(report.plan).toMatchObject({ name: "tfplan", workspace: "prod" });
  expect(JSON.stringify({ ...report, plan: null })).not.toContain("tfplan");
  expect(report).not.toHaveProperty("plans");
});
