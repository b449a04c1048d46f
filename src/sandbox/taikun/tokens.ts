import type { Tenants } from "../tenants.js";
import type { User, Users } from "./users.js";

/** What a token of a login is good for. */
export type Purpose = "access" | "refresh";

export function issueFor(tenants: Tenants<never>, user: User, purpose: Purpose, seconds: number): string {
  return tenants.issue(user.accountId, `${purpose} ${user.id}`, seconds);
}

/** Whose token for this purpose it is; undefined when it is none, or no longer. */
export function userOf(
  tenants: Tenants<never>,
  users: Users,
  token: string,
  purpose: Purpose,
): User | undefined {
  const [is, id] = tenants.callerOf(token)?.role.split(" ") ?? [];
  return is === purpose ? users.find(Number(id)) : undefined;
}

/** A JWT of three parts. Its last one is what the sandbox knows it by: nothing is read from the others. */
export function toJwt(user: User, exp: number, signature: string): string {
  const claims = {
    nameid: String(user.id),
    email: user.login,
    unique_name: user.login,
    role: user.role,
    exp,
  };
  return [encode({ alg: "HS256", typ: "JWT" }), encode(claims), signature].join(".");
}

/** Undefined when it has not three parts. */
export const signatureOf = (jwt: string): string | undefined => /^[\w-]+\.[\w-]+\.([\w-]+)$/.exec(jwt)?.[1];

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
