import type { Answer, Call } from "../platform.js";
import type { Cluster, ClusterStore } from "./cluster-store.js";

/** Some of the advanced settings of Qovery's own: which there are does not matter to a client. */
const defaultAdvancedSettings = {
  "aws.cloudwatch.eks_logs_retention_days": 90,
  "database.postgresql.deny_public_access": false,
  "load_balancer.size": "lb-s",
  "registry.image_retention_time": 31536000,
};

/** What a cluster has besides its settings, by operation id: advanced settings, and the routes of its network. */
export function clusterExtras(
  clusters: ClusterStore,
  find: (call: Call) => Cluster,
): Record<string, (call: Call) => Answer> {
  const showAdvanced = ({ advancedSettings }: Cluster): Answer => ({
    status: 200,
    body: { ...defaultAdvancedSettings, ...advancedSettings },
  });
  const showRoutes = ({ routes }: Cluster): Answer => ({ status: 200, body: { results: routes } });

  return {
    getDefaultClusterAdvancedSettings: () => ({ status: 200, body: defaultAdvancedSettings }),
    getClusterAdvancedSettings: (call) => showAdvanced(find(call)),
    editClusterAdvancedSettings: (call) =>
      showAdvanced(clusters.save({ ...find(call), advancedSettings: call.body as object })),
    getRoutingTable: (call) => showRoutes(find(call)),
    editRoutingTable: (call) => {
      const { routes } = call.body as { routes: object[] };
      return showRoutes(clusters.save({ ...find(call), routes }));
    },
  };
}
