import type { Clock } from "../clock.js";
import type { Credentials } from "../credentials.js";
import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import { clusterDeployments } from "./cluster-deployments.js";
import { clusterExtras } from "./cluster-extras.js";
import { type ClusterSettings, settingsOf } from "./cluster-settings.js";
import type { Cluster, ClusterStore } from "./cluster-store.js";
import type { Behaviour } from "./controls.js";
import { providerOf } from "./credential-variants.js";
import { readAccesses } from "./secret-manager-accesses.js";
import { showCluster, showClusterStatus, showProviderInfo } from "./show-cluster.js";

/** A request that the contract has let through. */
interface ProviderInfoRequest {
  cloud_provider?: string;
  credentials?: { id: string };
  region?: string;
}

type ClusterRequest = ClusterSettings &
  Parameters<typeof readAccesses>[0] & { cloud_provider_credentials?: ProviderInfoRequest };

/** Every operation on clusters, by operation id. */
export function clusterOperations(
  credentials: Credentials,
  clusters: ClusterStore,
  behaviour: Behaviour,
  clock: Clock,
): Record<string, (call: Call) => Answer> {
  const find = ({ path: { organizationId = "", clusterId = "" } }: Call): Cluster => {
    const cluster = clusters.find(organizationId, clusterId);
    if (cluster) return cluster;
    throw new Problem(404, `no cluster has the id ${clusterId}`);
  };
  const credentialOf = ({ organizationId, credentialId }: Cluster) =>
    credentialId === null ? undefined : credentials.find(organizationId, credentialId);

  const link = (cluster: Cluster, request: ProviderInfoRequest, field: string): Cluster => {
    const { id, settings } = cluster;
    if (request.cloud_provider !== undefined && request.cloud_provider !== settings.cloud_provider)
      throw new Problem(
        409,
        `${field}.cloud_provider must be ${settings.cloud_provider}, as cluster ${id} has it`,
      );
    const placed = request.region === undefined ? settings : { ...settings, region: request.region };
    if (request.credentials === undefined) {
      const credentialId = behaviour.detach === "works" ? null : cluster.credentialId;
      return { ...cluster, settings: placed, credentialId };
    }
    const credentialId = request.credentials.id;
    return requireSameProvider({ ...cluster, settings: placed, credentialId }, `${field}.credentials.id`);
  };

  const requireSameProvider = (cluster: Cluster, field: string): Cluster => {
    const credential = credentialOf(cluster);
    const { cloud_provider } = cluster.settings;
    if (cluster.credentialId !== null && !credential)
      throw new Problem(
        409,
        `${field} ${cluster.credentialId} is not the id of a credential of this organization`,
      );
    const provider = credential ? providerOf(credential.kind) : cloud_provider;
    if (provider !== cloud_provider)
      throw new Problem(409, `${field}: a ${provider} credential does not fit a ${cloud_provider} cluster`);
    return cluster;
  };

  const show = (cluster: Cluster): object => showCluster(cluster, credentialOf(cluster));
  const showInfo = (cluster: Cluster): object => showProviderInfo(cluster, credentialOf(cluster));

  const accessesOf = (request: ClusterRequest, { accesses }: Cluster) =>
    readAccesses(request, accesses, clock.now().toISOString());

  return {
    listOrganizationCluster: ({ path: { organizationId = "" }, caller }) => {
      const own = clusters.list(organizationId);
      // A viewer is shown no credentials, and an access to a secret manager may hold some.
      const seen = caller.role === "viewer" ? own.map(({ accesses, ...rest }) => rest) : own;
      return { status: 200, body: { results: seen.map(show) } };
    },
    createCluster: ({ path: { organizationId = "" }, body }) => {
      const request = body as ClusterRequest;
      const added = clusters.add(organizationId, settingsOf(request));
      const made = { ...added, accesses: accessesOf(request, added) };
      const info = request.cloud_provider_credentials;
      const linked = info === undefined ? made : link(made, info, "body.cloud_provider_credentials");
      return { status: 201, body: show(clusters.save(linked)) };
    },
    editCluster: (call) => {
      const request = call.body as ClusterRequest;
      const before = find(call);
      const edited = { ...before, settings: settingsOf(request), accesses: accessesOf(request, before) };
      const info = request.cloud_provider_credentials;
      const linked = info
        ? link(edited, info, "body.cloud_provider_credentials")
        : requireSameProvider(edited, "body.cloud_provider");
      return { status: 200, body: show(clusters.save(linked)) };
    },
    deleteCluster: (call) => {
      clusters.remove(find(call).id);
      return { status: 204 };
    },
    getOrganizationCloudProviderInfo: (call) => ({ status: 200, body: showInfo(find(call)) }),
    specifyClusterCloudProviderInfo: (call) => {
      const linked = link(find(call), call.body as ProviderInfoRequest, "body");
      return { status: 201, body: showInfo(clusters.save(linked)) };
    },
    getClusterStatus: (call) => ({ status: 200, body: showClusterStatus(find(call)) }),
    getOrganizationClusterStatus: ({ path: { organizationId = "" } }) => ({
      status: 200,
      body: { results: clusters.list(organizationId).map(showClusterStatus) },
    }),
    getClusterReadinessStatus: (call) => ({
      status: 200,
      body: { is_ready: find(call).credentialId !== null },
    }),
    ...clusterDeployments(clusters, find, credentialOf, behaviour, clock),
    ...clusterExtras(clusters, find),
  };
}
