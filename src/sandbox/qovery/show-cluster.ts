import type { Credential } from "../credentials.js";
import { showSettings } from "./cluster-settings.js";
import type { Cluster } from "./cluster-store.js";

/** The providers that a credential can be for; a cluster may run at others too. */
const credentialProviders = ["AWS", "SCW", "GCP", "ON_PREMISE", "AZURE"];

/** A cluster in an answer; `current` is the credential that it uses now. */
export function showCluster(cluster: Cluster, current: Credential | undefined): object {
  return {
    ...showSettings(cluster.settings),
    ...(cluster.accesses && { secret_manager_accesses: cluster.accesses }),
    id: cluster.id,
    created_at: cluster.createdAt,
    updated_at: cluster.updatedAt,
    organization: { id: cluster.organizationId },
    status: statusOf(cluster),
    deployment_status: deploymentStatus(cluster, current),
    ...deployedCredential(cluster),
  };
}

export function showClusterStatus(cluster: Cluster): object {
  return {
    cluster_id: cluster.id,
    status: statusOf(cluster),
    is_deployed: cluster.deployed !== null,
    reason: "UNSPECIFIED",
    last_deployment_date: cluster.deployed?.at ?? null,
    ...deployedCredential(cluster),
  };
}

export function showProviderInfo({ settings }: Cluster, current: Credential | undefined): object {
  const { cloud_provider, region } = settings;
  return {
    ...(credentialProviders.includes(cloud_provider) ? { cloud_provider } : {}),
    ...(current ? { credentials: { id: current.id, name: current.name } } : {}),
    region,
  };
}

function statusOf({ deployed, deploying, isStopped }: Cluster): string {
  if (deploying) return "DEPLOYING";
  if (isStopped) return "STOPPED";
  return deployed ? "DEPLOYED" : "READY";
}

function deploymentStatus({ deployed, credentialId }: Cluster, current: Credential | undefined): string {
  if (!deployed) return "NEVER_DEPLOYED";
  const fresh = deployed.credentialId === credentialId && deployed.credentialVersion === current?.version;
  return fresh ? "UP_TO_DATE" : "OUT_OF_DATE";
}

function deployedCredential({ deployed }: Cluster): object {
  if (!deployed) return {};
  return { deployed_credential: { id: deployed.credentialId, version: deployed.credentialVersion } };
}
