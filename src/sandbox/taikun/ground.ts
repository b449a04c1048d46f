/** What all operations have in common. */
import type { Clock } from "../clock.js";
import { Problem } from "../problem.js";
import type { Caller } from "../tenants.js";
import type { Accounts, Organization } from "./accounts.js";
import type { Behaviour } from "./behaviour.js";
import type { User, Users } from "./users.js";

export interface Ground {
  behaviour: Behaviour;
  /** Milliseconds since 1970, by the sandbox's clock. */
  now(): number;
  userFor(caller: Caller): User;
  /** Of these, what the caller sees: a Partner all organizations of the account, others their own. */
  seenBy<T extends { organizationId: number }>(caller: Caller, all: readonly T[]): T[];
  /** The organization in which something is made: the one that is asked for, or the caller's own. */
  organizationFor(caller: Caller, organizationId: number | undefined): Organization;
  organizationName(accountId: string, id: number): string | null;
}

export function createGround(users: Users, accounts: Accounts, clock: Clock, behaviour: Behaviour): Ground {
  const userFor = ({ role }: Caller): User => {
    const user = users.find(Number(role));
    if (user) return user;
    throw new Error(`there is no user ${role}`);
  };
  return {
    behaviour,
    now: () => clock.now().getTime(),
    userFor,
    seenBy: (caller, all) => {
      const { role, organizationId } = userFor(caller);
      return role === "Partner" ? [...all] : all.filter((one) => one.organizationId === organizationId);
    },
    organizationFor: (caller, organizationId) => {
      const user = userFor(caller);
      const id = organizationId ?? user.organizationId;
      const organization = accounts.organizations.find(user.accountId, id);
      if (!organization) throw new Problem(404, `There is no organization ${id}`);
      if (user.role === "Partner" || id === user.organizationId) return organization;
      throw new Problem(403, `The role ${user.role} may not use the organization ${id}`);
    },
    organizationName: (accountId, id) => accounts.organizations.find(accountId, id)?.name ?? null,
  };
}
