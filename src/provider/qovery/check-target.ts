/** Says while planning what would fail at apply, and whom a new binding takes its cluster from. */
import { DiagnosticError, isUnknown } from "../../plugin/index.js";
import type { Cluster, Entry, QoveryClient } from "../../sdk/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { EntryList } from "../platform/entry-list.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { noSuchCredential } from "../platform/import-id.js";
import { knownScope } from "../platform/scope.js";
import type { Configured } from "../platform/settings.js";
import { ClusterLists } from "./cluster-lists.js";
import { qovery } from "./qovery.js";

/** The two ends of a binding, as planned. */
export interface Target {
  readonly organization_id: Configured<string>;
  readonly cluster_id: Configured<string>;
  readonly credential_id: Configured<string>;
}

/** `own`: the cluster that the binding has already. */
export async function checkTarget(
  call: PlanCall,
  held: HeldCredentials<QoveryClient>,
  { organization_id, cluster_id, credential_id }: Target,
  own: string | undefined,
): Promise<void> {
  const scope = knownScope(qovery, { organization_id });
  if (scope === null || !held.connection.checksPlans) return;
  const list = await held.listOrReport(scope, call);
  if (!list) return;
  const entry = typeof credential_id === "string" ? list.find(credential_id) : undefined;
  if (typeof credential_id === "string" && !entry) {
    report(call, noSuchCredential(qovery, scope, credential_id, ["credential_id"]));
    return;
  }
  if (typeof cluster_id !== "string" || isUnknown(cluster_id)) return;
  const cluster = await findCluster(call, held, scope, cluster_id);
  if (!cluster) return;
  if (entry) checkFit(call, entry, cluster);
  if (own !== cluster_id) warnOfTakeover(call, list, cluster, credential_id);
}

const report = ({ diagnostics }: PlanCall, { summary, detail, path }: DiagnosticError) =>
  diagnostics.error(summary, detail, path);

/** Undefined where it is reported: the list cannot be read, or lacks the cluster. */
async function findCluster(
  call: PlanCall,
  { connection }: HeldCredentials<QoveryClient>,
  scope: string,
  id: string,
): Promise<Cluster | undefined> {
  const lists = ClusterLists.of(connection);
  try {
    const found = (await lists.list(scope, call)).find((one) => one.id === id);
    if (!found) {
      call.diagnostics.error(
        "There is no such cluster",
        `Qovery's organization ${scope} has no cluster ${id}. belay ls --clusters lists those that it has.`,
        ["cluster_id"],
      );
    }
    return found;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    if (lists.isFirstReport(scope)) report(call, error);
    return undefined;
  }
}

/** A cluster that Qovery manages takes only a credential of its own cloud; of others that is not documented. */
function checkFit(
  { diagnostics }: PlanCall,
  entry: Entry,
  { id, name, cloud_provider, kubernetes }: Cluster,
): void {
  const kind = qovery.kinds.find(({ variants }) => variants.some(({ answers }) => answers === entry.kind));
  const isManaged = (kubernetes ?? "MANAGED") === "MANAGED";
  if (!kind || !isManaged || kind.fits === cloud_provider) return;
  if (!qovery.kinds.some(({ fits }) => fits === cloud_provider)) return;
  diagnostics.error(
    "The credential does not fit the cluster",
    `The cluster ${JSON.stringify(name)} (${id}) runs at ${cloud_provider}, and the Qovery credential ${JSON.stringify(entry.name)} (${entry.id}) is ${kind.called} (${entry.kind}), for clusters at ${kind.fits}. Bind the cluster to a credential of its own cloud.`,
    ["credential_id"],
  );
}

function warnOfTakeover(
  { diagnostics }: PlanCall,
  list: EntryList,
  cluster: Cluster,
  credentialId: Configured<string>,
): void {
  for (const { id, name } of list.usedBy(cluster.id)) {
    if (id === credentialId) continue;
    diagnostics.warning(
      "A cluster is taken over from another credential",
      `The cluster ${JSON.stringify(cluster.name)} (${cluster.id}) uses the Qovery credential ${JSON.stringify(name)} (${id}) now. This binding moves it to another one, which its next deployment will use.`,
      ["cluster_id"],
    );
  }
}
