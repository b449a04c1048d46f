import { decide, type Report, readPlan } from "../../../src/guard/index.js";
import { change, type PlanJson, planJson, unchanged } from "../plan/plan-json.js";

/** A report on three plans: what one deletes a second one moves away from, and a third one keeps another. */
export async function severalPlans(): Promise<Report> {
  const credential = (id: string, name: string) => ({ id, name, organization_id: "org" });
  const cluster = (id: string, name: string, credentials_id: string) => ({ id, name, credentials_id });
  const plans: Record<string, PlanJson> = {
    "network/tfplan": {
      changes: [
        change("belay_qovery_aws_credential.a", "delete", credential("c1", "one")),
        change("belay_qovery_aws_credential.b", "delete", credential("c2", "two")),
      ],
    },
    "clusters/tfplan": {
      changes: [
        change("qovery_cluster.x", "update", cluster("d1", "paris", "c1"), cluster("d1", "paris", "c9")),
      ],
    },
    "jobs/tfplan": { changes: [unchanged("qovery_cluster.x", cluster("d2", "lyon", "c2"))] },
  };
  const read = Object.entries(plans).map(([name, plan]) => readPlan(planJson(plan), { name }));
  return decide(await Promise.all(read), [], { version: "0.1.0" });
}
