import { Problem } from "../problem.js";
import type { Caller, Tenants } from "../tenants.js";

/** Who holds the token of an Authorization header: the word bearer, small or not, and the token. */
export function authenticate(tenants: Tenants<string>, header: string | undefined): Caller {
  const token = /^bearer +(\S+)$/i.exec(header ?? "")?.[1];
  if (token === undefined)
    throw new Problem(
      401,
      "the Authorization header must be the word bearer, a space and the API key",
      "authentication_failed",
    );
  const caller = tenants.callerOf(token);
  if (!caller) throw new Problem(401, "the API key is not known", "database_account_not_found");
  return caller;
}
