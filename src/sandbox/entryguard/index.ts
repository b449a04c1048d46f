import { openCredentials } from "../credentials.js";
import type { House } from "../house.js";
import type { Platform } from "../platform.js";
import { Problem } from "../problem.js";
import { openTenants } from "../tenants.js";
import { authenticate } from "./authenticate.js";
import { usualBehaviour } from "./behaviour.js";
import { testControls } from "./controls.js";
import { credentialOperations } from "./credential-operations.js";
import { errorBody } from "./error-body.js";
import { loginOperations } from "./login-operations.js";
import { type EntryGuardAccess, openOrganizations } from "./organizations.js";
import { resourceOperations } from "./resource-operations.js";
import { openResources } from "./resources.js";
import { openSecondRing } from "./second-ring.js";
import { openUsers } from "./users.js";

/** What a member may do too. */
const memberOperations = new Set(["login", "verifyMfa", "refresh", "getMe"]);

/** EntryGuard, as far as its contract goes. A tenant is an organization. */
export function createEntryGuard(house: House): Platform<EntryGuardAccess> {
  const { clock } = house;
  const tenants = openTenants(house, ["admin", "member"]);
  const users = openUsers(house);
  const organizations = openOrganizations(tenants, users);
  const credentials = openCredentials(house, "entryguard", "uuids");
  const ring = openSecondRing(house);
  const resources = openResources(house, credentials, ring);
  const behaviour = usualBehaviour();

  return {
    access: organizations.first,
    authenticate: (visit) => authenticate(tenants, users, visit),
    authorize({ operationId, caller }) {
      if (memberOperations.has(operationId) || users.find(caller.role)?.role === "admin") return;
      throw new Problem(403, "Access denied: ORG_ADMIN is required", "FORBIDDEN");
    },
    errorBody: (problem, path) => errorBody(problem, path, clock.now().toISOString()),
    operations: {
      ...loginOperations(tenants, users, behaviour),
      ...credentialOperations(credentials, resources, behaviour, clock),
      ...resourceOperations(credentials, resources, ring, behaviour, clock),
    },
    controls: testControls({ users, organizations, credentials, resources, ring, behaviour, clock }),
  };
}
