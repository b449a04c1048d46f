import type { Store } from "../open-store.js";
import type { Platform } from "../platform.js";
import { Problem } from "../problem.js";
import { openTenants } from "../tenants.js";
import { type Behaviour, clusterOperations } from "./cluster-operations.js";
import { clusterSchema, openClusterStore } from "./cluster-store.js";
import { credentialOperations } from "./credential-operations.js";
import { credentialSchema, openCredentialStore } from "./credential-store.js";

export type { Behaviour };

export const qoverySchema = credentialSchema + clusterSchema;

/** What a viewer may do: look at clusters, never at credentials, and change nothing. */
const viewerOperations = new Set([
  "listOrganization",
  "listOrganizationCluster",
  "getOrganizationClusterStatus",
  "getClusterStatus",
  "getClusterReadinessStatus",
]);

/** Qovery, as far as its contract goes. A tenant is an organization. */
export function createQovery(store: Store, behaviour: Behaviour): Platform {
  const tenants = openTenants(store, "qovery");
  const credentials = openCredentialStore(store);
  const clusters = openClusterStore(store);

  return {
    name: "qovery",
    tenants,
    authorize({ operationId, path: { organizationId }, caller }) {
      if (organizationId !== undefined && organizationId !== caller.tenantId)
        throw new Problem(404, `no organization has the id ${organizationId}`);
      if (caller.role === "viewer" && !viewerOperations.has(operationId))
        throw new Problem(403, "only an administrator of the organization may do this");
    },
    operations: {
      listOrganization: ({ caller }) => {
        const organization = tenants.describe(caller.tenantId);
        return { status: 200, body: { results: [{ ...organization, plan: "TEAM" }] } };
      },
      ...credentialOperations(credentials, clusters),
      ...clusterOperations(credentials, clusters, behaviour),
    },
  };
}
