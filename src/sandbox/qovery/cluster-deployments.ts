import type { Clock } from "../clock.js";
import type { Credential } from "../credentials.js";
import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Cluster, ClusterStore } from "./cluster-store.js";
import type { Behaviour } from "./controls.js";
import { showClusterStatus } from "./show-cluster.js";

/** What sets a cluster to work and stops it, by operation id. */
export function clusterDeployments(
  clusters: ClusterStore,
  find: (call: Call) => Cluster,
  credentialOf: (cluster: Cluster) => Credential | undefined,
  behaviour: Behaviour,
  clock: Clock,
): Record<string, (call: Call) => Answer> {
  return {
    deployCluster: (call) => {
      const cluster = find(call);
      const credential = credentialOf(cluster);
      if (!credential)
        throw new Problem(409, `cluster ${cluster.settings.name} has no credential to deploy with`);
      if (call.query.dry_run === true) return { status: 201, body: showClusterStatus(cluster) };
      const at = clock.now();
      const deploying = {
        at: at.toISOString(),
        until: new Date(at.getTime() + behaviour.deploy_seconds * 1_000).toISOString(),
        credentialId: credential.id,
        credentialVersion: credential.version,
      };
      const saved = clusters.save({ ...cluster, isStopped: false, deploying });
      return { status: 201, body: showClusterStatus(saved) };
    },
    stopCluster: (call) => {
      const cluster = find(call);
      if (cluster.isStopped) throw new Problem(409, `cluster ${cluster.settings.name} is stopped already`);
      if (cluster.deploying) throw new Problem(409, `cluster ${cluster.settings.name} is being deployed`);
      return { status: 202, body: showClusterStatus(clusters.save({ ...cluster, isStopped: true })) };
    },
  };
}
