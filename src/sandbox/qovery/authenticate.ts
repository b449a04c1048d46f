import { Problem } from "../problem.js";
import type { Caller, Tenants } from "../tenants.js";

/** Who holds the token of an Authorization header: a word, Token or Bearer, and the token. */
export function authenticate(tenants: Tenants<string>, header: string | undefined): Caller {
  if (header === undefined) throw new Problem(401, "the Authorization header is missing");
  const token = /^(?:Token|Bearer) +(\S+)$/i.exec(header)?.[1];
  if (token === undefined)
    throw new Problem(
      401,
      "the Authorization header must be the word Token or Bearer, a space and the token",
    );
  const caller = tenants.callerOf(token);
  if (!caller) throw new Problem(401, "the token is not known");
  return caller;
}
