import type { Visit } from "../platform.js";
import { Problem } from "../problem.js";
import { anyone, type Caller, type Tenants } from "../tenants.js";
import type { Role, User, Users } from "./users.js";

/** What a token of a login is good for. */
export type Purpose = "access" | "refresh" | "challenge";

const openToAll = new Set(["login", "verifyMfa", "refresh"]);

/** Who calls: the role of the caller is the id of the user, who is an administrator or a member. */
export function authenticate(tenants: Tenants<Role>, users: Users, { operationId, header }: Visit): Caller {
  if (openToAll.has(operationId)) return anyone;
  const given = header("authorization");
  if (given === undefined) throw unauthorized("the Authorization header is missing");
  const token = /^Bearer +(\S+)$/i.exec(given)?.[1];
  if (token === undefined)
    throw unauthorized("the Authorization header must be the word Bearer, a space and the token");

  const caller = tenants.callerOf(token);
  if (caller?.role === "admin" || caller?.role === "member")
    return { ...caller, role: users.firstOf(caller.tenantId, caller.role).id };
  const user = userOf(tenants, users, token, "access");
  if (!user) throw unauthorized("the token is not known, or has expired");
  return { tenantId: user.organizationId, role: user.id };
}

export function issueFor(tenants: Tenants<Role>, user: User, purpose: Purpose, seconds: number): string {
  return tenants.issue(user.organizationId, `${purpose} ${user.id}`, seconds);
}

/** Whose token for this purpose it is; undefined when it is none, or no longer. */
export function userOf(
  tenants: Tenants<Role>,
  users: Users,
  token: string,
  purpose: Purpose,
): User | undefined {
  const [is, id = ""] = tenants.callerOf(token)?.role.split(" ") ?? [];
  return is === purpose ? users.find(id) : undefined;
}

const unauthorized = (message: string) => new Problem(401, message, "UNAUTHORIZED");
