import type { Visit } from "../platform.js";
import { Problem } from "../problem.js";
import { anyone, type Caller, type Tenants } from "../tenants.js";
import type { Behaviour } from "./behaviour.js";
import { signatureOf, userOf } from "./tokens.js";
import { hasPassword, type User, type Users } from "./users.js";

const openToAll = new Set(["login", "refresh"]);

/** Who calls: the role of the caller is the id of the user. */
export function authenticate(
  tenants: Tenants<never>,
  users: Users,
  behaviour: Behaviour,
  { operationId, header }: Visit,
): Caller {
  if (openToAll.has(operationId)) return anyone;
  const [, word = "", given = ""] = /^(\w+) +(\S+)$/.exec(header("authorization") ?? "") ?? [];
  const user = find(word.toLowerCase(), given);
  if (user.sort === "robot" && behaviour.robot_showback === "off" && operationId.includes("Showback"))
    throw new Problem(401, "The keys of a robot are not known here");
  return { tenantId: user.accountId, role: String(user.id) };

  function find(scheme: string, value: string): User {
    if (scheme === "bearer") {
      const user = userOf(tenants, users, signatureOf(value) ?? "", "access");
      if (user) return user;
      throw new Problem(401, "The token is not known, or has expired");
    }
    if (scheme !== "basic")
      throw new Problem(401, "The Authorization header must hold a token, or the keys of a robot");
    const [key = "", ...secret] = Buffer.from(value, "base64").toString().split(":");
    const robots = users.findByLogin(key).filter(({ sort }) => sort === "robot");
    const robot = robots.find((user) => hasPassword(user, secret.join(":")));
    if (robot) return robot;
    throw new Problem(401, "The access key and the secret key are not known");
  }
}
