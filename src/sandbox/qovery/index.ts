import { STATUS_CODES } from "node:http";
import { openCredentials } from "../credentials.js";
import type { House } from "../house.js";
import type { Platform } from "../platform.js";
import { Problem } from "../problem.js";
import { openTenants } from "../tenants.js";
import { authenticate } from "./authenticate.js";
import { clusterOperations } from "./cluster-operations.js";
import { openClusterStore } from "./cluster-store.js";
import { completeCredential } from "./complete-credential.js";
import { type Behaviour, testControls } from "./controls.js";
import { credentialOperations } from "./credential-operations.js";

/** What a client needs in order to use Qovery. */
export interface QoveryAccess {
  organization_id: string;
  token: string;
  viewer_token: string;
}

/** What a viewer may do: look at clusters, never at credentials, and change nothing. */
const viewerOperations = new Set([
  "listOrganization",
  "getOrganization",
  "listOrganizationCluster",
  "getOrganizationClusterStatus",
  "getClusterStatus",
  "getClusterReadinessStatus",
  "getClusterAdvancedSettings",
  "getDefaultClusterAdvancedSettings",
  "getRoutingTable",
]);

/** Qovery, as far as its contract goes. A tenant is an organization. */
export function createQovery(house: House): Platform<QoveryAccess> {
  const tenants = openTenants(house, ["admin", "viewer"]);
  const credentials = openCredentials(house, "qovery", "uuids");
  const behaviour: Behaviour = { detach: "works", deploy_seconds: 0 };
  const clusters = openClusterStore(house);

  const organization = (id: string) => ({ ...tenants.describe(id), plan: "TEAM" });

  return {
    access: () => {
      const { id, tokens } = tenants.first();
      return { organization_id: id, token: tokens.admin, viewer_token: tokens.viewer };
    },
    authenticate: ({ header }) => authenticate(tenants, header("authorization")),
    authorize({ operationId, path: { organizationId }, caller }) {
      if (organizationId !== undefined && organizationId !== caller.tenantId)
        throw new Problem(404, `no organization has the id ${organizationId}`);
      if (caller.role === "viewer" && !viewerOperations.has(operationId))
        throw new Problem(403, "only an administrator of the organization may do this");
    },
    complete: completeCredential,
    // What Qovery's own clients read from an error.
    errorBody: ({ status, message }) => ({
      status,
      error: STATUS_CODES[status] ?? "Error",
      detail: message,
    }),
    operations: {
      listOrganization: ({ caller }) => ({
        status: 200,
        body: { results: [organization(caller.tenantId)] },
      }),
      getOrganization: ({ caller }) => ({ status: 200, body: organization(caller.tenantId) }),
      ...credentialOperations(credentials, clusters),
      ...clusterOperations(credentials, clusters, behaviour, house.clock),
    },
    controls: testControls(tenants, credentials, behaviour),
  };
}
