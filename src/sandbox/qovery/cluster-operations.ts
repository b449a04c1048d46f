import type { Clock } from "../clock.js";
import type { Credentials } from "../credentials.js";
import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Cluster, ClusterSettings, ClusterStore } from "./cluster-store.js";
import type { Behaviour } from "./controls.js";
import { providerOf } from "./credential-variants.js";

/** A request that the contract has let through. */
interface ProviderInfoRequest {
  cloud_provider?: string;
  credentials?: { id?: string };
  region?: string;
}

type ClusterRequest = ClusterSettings & { cloud_provider_credentials?: ProviderInfoRequest };

/** The providers that a credential can be for; a cluster may run at others too. */
const credentialProviders = ["AWS", "SCW", "GCP", "ON_PREMISE", "AZURE"];

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
        400,
        `${field}.cloud_provider must be ${settings.cloud_provider}, as cluster ${id} has it`,
      );
    const placed = request.region === undefined ? settings : { ...settings, region: request.region };
    if (request.credentials === undefined) {
      const credentialId = behaviour.detach === "works" ? null : cluster.credentialId;
      return { ...cluster, settings: placed, credentialId };
    }
    const credentialId = request.credentials.id;
    if (credentialId === undefined) throw new Problem(400, `${field}.credentials.id is required`);
    return requireSameProvider({ ...cluster, settings: placed, credentialId }, `${field}.credentials.id`);
  };

  const requireSameProvider = (cluster: Cluster, field: string): Cluster => {
    const credential = credentialOf(cluster);
    const { cloud_provider } = cluster.settings;
    if (cluster.credentialId !== null && !credential)
      throw new Problem(
        400,
        `${field} ${cluster.credentialId} is not the id of a credential of this organization`,
      );
    const provider = credential && providerOf(credential.kind);
    if (provider !== undefined && provider !== cloud_provider)
      throw new Problem(400, `${field}: a ${provider} credential does not fit a ${cloud_provider} cluster`);
    return cluster;
  };

  const deployedCredential = ({ deployed }: Cluster) =>
    deployed
      ? { deployed_credential: { id: deployed.credentialId, version: deployed.credentialVersion } }
      : {};

  const deploymentStatus = (cluster: Cluster): string => {
    const { deployed, credentialId } = cluster;
    if (!deployed) return "NEVER_DEPLOYED";
    const current = credentialOf(cluster);
    const fresh = deployed.credentialId === credentialId && deployed.credentialVersion === current?.version;
    return fresh ? "UP_TO_DATE" : "OUT_OF_DATE";
  };

  const show = (cluster: Cluster): object => ({
    id: cluster.id,
    created_at: cluster.createdAt,
    updated_at: cluster.updatedAt,
    organization: { id: cluster.organizationId },
    ...cluster.settings,
    status: statusOf(cluster),
    deployment_status: deploymentStatus(cluster),
    ...deployedCredential(cluster),
  });

  const showStatus = (cluster: Cluster): object => ({
    cluster_id: cluster.id,
    status: statusOf(cluster),
    is_deployed: cluster.deployed !== null,
    reason: "UNSPECIFIED",
    last_deployment_date: cluster.deployed?.at ?? null,
    ...deployedCredential(cluster),
  });

  const showProviderInfo = (cluster: Cluster): object => {
    const credential = credentialOf(cluster);
    const { cloud_provider, region } = cluster.settings;
    return {
      ...(credentialProviders.includes(cloud_provider) ? { cloud_provider } : {}),
      ...(credential ? { credentials: { id: credential.id, name: credential.name } } : {}),
      region,
    };
  };

  return {
    listOrganizationCluster: ({ path: { organizationId = "" } }) => ({
      status: 200,
      body: { results: clusters.list(organizationId).map(show) },
    }),
    createCluster: ({ path: { organizationId = "" }, body }) => {
      const request = body as ClusterRequest;
      const made = clusters.add(organizationId, settingsOf(request));
      const info = request.cloud_provider_credentials;
      const linked = info === undefined ? made : link(made, info, "body.cloud_provider_credentials");
      return { status: 201, body: show(clusters.save(linked)) };
    },
    editCluster: (call) => {
      const request = call.body as ClusterRequest;
      const edited = { ...find(call), settings: settingsOf(request) };
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
    getOrganizationCloudProviderInfo: (call) => ({ status: 200, body: showProviderInfo(find(call)) }),
    specifyClusterCloudProviderInfo: (call) => {
      const linked = link(find(call), call.body as ProviderInfoRequest, "body");
      return { status: 201, body: showProviderInfo(clusters.save(linked)) };
    },
    deployCluster: (call) => {
      const cluster = find(call);
      const credential = credentialOf(cluster);
      if (!credential)
        throw new Problem(400, `cluster ${cluster.settings.name} has no credential to deploy with`);
      if (call.query.dry_run === true) return { status: 201, body: showStatus(cluster) };
      const at = clock.now();
      const deploying = {
        at: at.toISOString(),
        until: new Date(at.getTime() + behaviour.deploy_seconds * 1_000).toISOString(),
        credentialId: credential.id,
        credentialVersion: credential.version,
      };
      return { status: 201, body: showStatus(clusters.save({ ...cluster, deploying })) };
    },
    getClusterStatus: (call) => ({ status: 200, body: showStatus(find(call)) }),
    getOrganizationClusterStatus: ({ path: { organizationId = "" } }) => ({
      status: 200,
      body: { results: clusters.list(organizationId).map(showStatus) },
    }),
    getClusterReadinessStatus: (call) => ({
      status: 200,
      body: { is_ready: find(call).credentialId !== null },
    }),
  };
}

function statusOf({ deployed, deploying }: Cluster): string {
  if (deploying) return "DEPLOYING";
  return deployed ? "DEPLOYED" : "READY";
}

/** Only what the sandbox knows is kept: another field of a cluster request may hold a secret. */
function settingsOf(request: ClusterRequest): ClusterSettings {
  const { name, region, cloud_provider, description, kubernetes, production } = request;
  return {
    name,
    region,
    cloud_provider,
    ...(description === undefined ? {} : { description }),
    ...(kubernetes === undefined ? {} : { kubernetes }),
    ...(production === undefined ? {} : { production }),
  };
}
