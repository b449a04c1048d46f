import type { Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Behaviour } from "./behaviour.js";
import type { Role, Users } from "./users.js";

/** Throws a Problem that names the role when the caller's may not do this. */
export function authorize(
  users: Users,
  behaviour: Behaviour,
  { operationId, caller }: Pick<Call, "operationId" | "caller">,
): void {
  const allowed = allowedTo(operationId, behaviour);
  const role = users.find(Number(caller.role))?.role;
  if (allowed === undefined || (role && allowed.includes(role))) return;
  throw new Problem(
    403,
    `The role ${role} may not do this: it is for the role${allowed.length > 1 ? "s" : ""} ${allowed.join(" and ")}`,
  );
}

/** Undefined when everyone may. */
function allowedTo(operationId: string, { proxmox_role }: Behaviour): Role[] | undefined {
  if (/^(login|refresh|getUserInfo|listOrganization\w*)$/.test(operationId)) return undefined;
  if (/Billing/.test(operationId)) return ["Partner"];
  if (operationId === "createTanzuCredential") return ["Partner"];
  if (operationId === "createProxmoxCredential" && proxmox_role === "partner") return ["Partner"];
  return ["Manager", "Partner"];
}
