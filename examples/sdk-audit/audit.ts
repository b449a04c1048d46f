/** What Qovery's own reports say of each credential. */
import type { Cluster, ClusterStatus, Entry } from "belay-iac/sdk";

export interface Finding {
  readonly finding: "unused" | "unverified";
  readonly id: string;
  readonly name: string;
  readonly public_identifier: string | null;
  /** Why each cluster proves nothing; null for one that does, beside another whose credential was refused. */
  readonly clusters: readonly {
    readonly id: string;
    readonly name: string;
    readonly reason: string | null;
  }[];
}

export interface Reports {
  readonly credentials: readonly Entry[];
  readonly clusters: readonly Cluster[];
  readonly statuses: readonly ClusterStatus[];
}

/** The states that a cluster is left in by an operation that succeeded. */
const successful = ["DEPLOYED", "RESTARTED", "STOPPED"];
const refused = "the cloud provider refused the credential";

/** The credentials that are unused or unverified. With `since`, older deployments and those without a date prove nothing. */
export function audit({ credentials, clusters, statuses }: Reports, since?: Date): Finding[] {
  const clusterOf = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const statusOf = new Map(statuses.map((status) => [status.cluster_id, status]));

  return credentials.flatMap(({ id: credentialId, name: credentialName, publicIdentifier, dependents }) => {
    const reasons = dependents.map(({ id, name }) => ({
      id,
      name,
      reason: whyNoProof(clusterOf.get(id), statusOf.get(id), since),
    }));
    const isVerified =
      reasons.some(({ reason }) => reason === null) && reasons.every(({ reason }) => reason !== refused);
    if (isVerified) return [];
    return [
      {
        finding: dependents.length === 0 ? "unused" : "unverified",
        id: credentialId,
        name: credentialName,
        public_identifier: publicIdentifier,
        clusters: reasons,
      },
    ];
  });
}

/** Null when the cluster proves its credential. */
function whyNoProof(
  cluster: Cluster | undefined,
  status: ClusterStatus | undefined,
  since: Date | undefined,
): string | null {
  if (!cluster || !status) return "Qovery reports no status";
  if (status.status === "INVALID_CREDENTIALS") return refused;
  if (cluster.deployment_status === "NEVER_DEPLOYED") return "never deployed";
  if (cluster.deployment_status !== "UP_TO_DATE") return "changed since its last deployment";
  if (!successful.includes(status.status)) return `in the state ${status.status}`;
  if (!since) return null;
  const { last_deployment_date: deployed } = status;
  if (!deployed) return "last deployed at an unknown time";
  return new Date(deployed) >= since ? null : `last deployed ${deployed}`;
}
