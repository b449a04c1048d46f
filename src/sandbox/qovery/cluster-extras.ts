import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Cluster, ClusterStore } from "./cluster-store.js";
import { defaultAdvancedSettings } from "./default-advanced-settings.js";

/** What a cluster has besides its settings, by operation id: advanced settings, the routes of its network, its kubeconfig. */
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
    getClusterKubeconfig: (call) => {
      const { kubeconfig, settings } = find(call);
      if (kubeconfig === undefined)
        throw new Problem(404, `nobody has given cluster ${settings.name} a kubeconfig`);
      return { status: 200, body: kubeconfig, contentType: "application/x-yaml" };
    },
    editClusterKubeconfig: (call) => {
      clusters.save({ ...find(call), kubeconfig: call.body as string });
      return { status: 204 };
    },
  };
}
