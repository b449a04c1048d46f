/** A report on many credentials, as the guard makes it of a plan: every verdict, several id spaces, every way to leave. */
import { type Answer, decide, type Report, readPlan } from "../../../src/guard/index.js";
import { type ChangeJson, change, type PriorJson, planJson, prior, unchanged } from "../plan/plan-json.js";

const uuid = (kind: string, n: number) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const AT = new Date("2026-11-30T10:20:00Z");

/** `n` credentials with two clusters each; every tenth is Taikun's. */
export async function largeReport(n: number): Promise<Report> {
  const changes: ChangeJson[] = [];
  const priors: PriorJson[] = [];
  const held = new Map<string, { id: string; name: string; dependents: { id: string; name: string }[] }[]>();
  for (let i = 0; i < n; i++) {
    const down = i % 10 === 4;
    const organization_id = uuid("d", down ? 1 : 0);
    const team = `team-${String(i).padStart(3, "0")}`;
    const credential = {
      id: uuid("c", i),
      name: `aws-${team}-production`,
      organization_id,
      associated_clusters: [],
    };
    const clusters = [0, 1].map((k) => ({
      id: uuid("a", 2 * i + k),
      name: `${team}-${["paris", "lyon"][k]}`,
    }));
    const address = `module.teams["${team}"].belay_qovery_aws_credential.this`;
    const bindings = clusters.map(({ id }, k) => ({
      address: `module.teams["${team}"].belay_qovery_cluster_binding.this[${k}]`,
      values: (credential_id: string) => ({ cluster_id: id, credential_id }),
    }));
    if (i % 10 === 9) {
      const backup = { id: String(i), name: `backup-${team}`, organization_id: "7" };
      changes.push(change(`taikun_backup_credential.${team}`, "delete", backup));
      continue;
    }
    const isReplaced = i % 10 === 2 || i % 10 === 3;
    const order = i % 10 === 3 ? "delete, create" : "create, delete";
    changes.push(
      isReplaced
        ? change(address, order, credential, { ...credential, id: "" }, { unknown: ["id"] })
        : change(address, "delete", credential),
    );
    for (const one of down ? [] : bindings) {
      const now = one.values(credential.id);
      priors.push(prior(one.address, now, { depends_on: [`module.teams.belay_qovery_aws_credential.this`] }));
      if (isReplaced) changes.push(change(one.address, "update", now, one.values(uuid("f", i))));
      else if (i % 10 === 0) changes.push(unchanged(one.address, now));
      else if (i % 10 === 5) changes.push(change(one.address, "delete", now));
    }
    const uses = i % 10 !== 6 && !down;
    const list = held.get(organization_id) ?? [];
    held.set(organization_id, [...list, { ...credential, dependents: uses ? clusters : [] }]);
  }
  const answers: Answer[] = [
    { kind: "qovery", scope: uuid("d", 0), associations: held.get(uuid("d", 0)) ?? [] },
    {
      kind: "qovery",
      scope: uuid("d", 1),
      unreachable: "GET api.qovery.com/organization was not answered in time",
    },
  ];
  const plan = await readPlan(planJson({ changes, prior: priors }), {
    name: "tfplan",
    workspace: "production",
  });
  return decide(plan, answers, { version: "0.1.0", at: AT });
}
