import type { Answer, Call } from "../platform.js";
import { filtered } from "./answer-list.js";
import type { CredentialsOf } from "./credentials-of.js";
import type { DependentsOf } from "./dependents.js";

/** What is not of one family: the list of all, and what vSphere is asked for beforehand. */
export function cloudOperations(
  credentials: CredentialsOf,
  dependents: DependentsOf,
): Record<string, (call: Call) => Answer> {
  return {
    listCloudCredentials: (call) => {
      const { CloudType, IsAdmin, IsInfra } = call.query;
      const all = filtered(call, credentials.listed(call, "cloud")).filter(
        ({ kind, fields }) =>
          (CloudType === undefined || kind === CloudType) &&
          (IsAdmin === undefined || (fields.isAdmin === true) === IsAdmin) &&
          IsInfra !== true,
      );
      const body = all.map(({ id, name, kind, isDefault, organizationId }) => ({
        id,
        fullName: name,
        cloudType: kind,
        isDefault,
        organizationId,
        projects: dependents(call.caller.tenantId, "cloud", id),
      }));
      return { status: 200, body };
    },
    listVsphereDatacenters: ({ body }) => {
      const { datacenterName } = body as { datacenterName?: string };
      const names = [...new Set(["dc-1", "dc-2", ...(datacenterName ? [datacenterName] : [])])];
      const all = names.map((name, index) => ({ datacenter: `datacenter-${index + 1}`, name }));
      return { status: 200, body: all };
    },
  };
}
