/** The credentials that Qovery holds, each with the clusters that use it: the one place where "who uses what" is read. */
import type { Entry, Shown } from "../entry.js";
import type { QoveryClient } from "./client.js";
import { publicIdentifier } from "./public-identifier.js";
import type { AssociatedCluster, ClusterCredentials, Credential } from "./types.js";

/** Every credential of an organization: complete, or a PlatformError. One request. */
export async function heldCredentials(
  client: QoveryClient,
  { organizationId, signal }: { organizationId: string; signal?: AbortSignal | undefined },
): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  for (const { credential, clusters } of await client.listOrganizationCredentials({
    organizationId,
    signal,
  })) {
    const entry = toEntry(credential, clusters);
    // Should Qovery ever report one credential twice, all the clusters of both entries use it.
    const known = entries.get(entry.id)?.dependents ?? [];
    entries.set(entry.id, { ...entry, dependents: [...known, ...entry.dependents] });
  }
  return [...entries.values()];
}

/** A credential and the clusters that use it, as an entry. */
export function toEntry(credential: Credential, clusters: readonly AssociatedCluster[] = []): Entry {
  return {
    id: credential.id,
    name: credential.name,
    kind: credential.object_type,
    shown: shownBy(credential),
    publicIdentifier: publicIdentifier(credential),
    dependents: clusters.map(({ id, name }) => ({ id, name })),
  };
}

type PublicFields = {
  readonly [C in ClusterCredentials as C["object_type"]]: readonly Exclude<
    keyof C,
    "id" | "name" | "object_type"
  >[];
};

/** What Qovery shows of each kind besides its id and name. */
const publicFields: PublicFields = {
  AWS: ["access_key_id"],
  AWS_ROLE: ["role_arn"],
  EKS_ANYWHERE_VSPHERE: ["vsphere_user", "access_key_id", "role_arn"],
  SCW: ["scaleway_access_key", "scaleway_project_id", "scaleway_organization_id"],
  AZURE: ["azure_subscription_id", "azure_tenant_id", "azure_application_id", "azure_application_object_id"],
  GCP: [],
  GCP_WORKLOAD_IDENTITY_FEDERATION: [
    "project_id",
    "service_account_email",
    "workload_identity_provider_resource",
    "token_lifetime_seconds",
  ],
  OTHER: [],
};

function shownBy(credential: Credential): Readonly<Record<string, Shown>> {
  const fields = (publicFields as Readonly<Record<string, readonly string[]>>)[credential.object_type] ?? [];
  const values: Readonly<Record<string, unknown>> = credential;
  const shown: Record<string, Shown> = {};
  for (const field of fields) shown[field] = scalar(values[field]);
  return shown;
}

const scalar = (value: unknown): Shown =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
