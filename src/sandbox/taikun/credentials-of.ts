import type { House } from "../house.js";
import type { Call } from "../platform.js";
import { Problem } from "../problem.js";
import {
  type Credential,
  type CredentialStore,
  listedAt,
  openCredentialStore,
  type Space,
  spaces,
} from "./credential-store.js";
import type { DependentsOf } from "./dependents.js";
import type { Ground } from "./ground.js";

/** The credentials of all id spaces, as a caller meets them. */
export interface CredentialsOf {
  stores: Readonly<Record<Space, CredentialStore>>;
  /** That the caller sees, in lists. */
  listed(call: Pick<Call, "caller">, space: Space): Credential[];
  /** Throws a Problem when the caller sees no such credential. `kind`: any when it is not given. */
  find(call: Pick<Call, "caller">, space: Space, id: number, kind?: string): Credential;
  /** Throws a Problem when the organization has no such credential. */
  requireIn(accountId: string, space: Space, id: number, organizationId: number): void;
  /** Throws a Problem when it may not be changed. */
  requireChangeable(credential: Credential): void;
  remove(call: Pick<Call, "caller">, space: Space, id: number): void;
}

export function openCredentialsOf(house: House, ground: Ground, dependents: DependentsOf): CredentialsOf {
  const { behaviour, now, seenBy } = ground;
  const entries = spaces.map((space) => [space, openCredentialStore(house, space)]);
  const stores = Object.fromEntries(entries) as Record<Space, CredentialStore>;
  const absent = (space: Space, id: number) => new Problem(404, `There is no ${space} credential ${id}`);
  const word = ({ name, id }: Credential) => `The credential ${name} (${id})`;

  const find: CredentialsOf["find"] = ({ caller }, space, id, kind) => {
    const found = stores[space].find(caller.tenantId, id);
    const [seen] = seenBy(caller, found ? [found] : []);
    if (seen && (kind === undefined || seen.kind === kind)) return seen;
    throw absent(space, id);
  };

  return {
    stores,
    find,
    listed: ({ caller }, space) =>
      seenBy(caller, stores[space].list(caller.tenantId)).flatMap((one) => listedAt(now(), one) ?? []),
    requireIn: (accountId, space, id, organizationId) => {
      if (stores[space].find(accountId, id)?.organizationId !== organizationId) throw absent(space, id);
    },
    requireChangeable: (credential) => {
      if (credential.isLocked && behaviour.locked_update === "refused")
        throw new Problem(behaviour.locked_status, `${word(credential)} is locked, and cannot be changed`);
    },
    remove: (call, space, id) => {
      const credential = find(call, space, id);
      const { in_use_status, locked_status, locked_delete, default_delete } = behaviour;
      if (credential.isLocked && locked_delete === "refused")
        throw new Problem(locked_status, `${word(credential)} is locked, and cannot be deleted`);
      const used = dependents(call.caller.tenantId, space, id).map((one) => `${one.name} (${one.id})`);
      if (used.length > 0)
        throw new Problem(
          in_use_status,
          `${word(credential)} cannot be deleted: it is used by ${used.join(", ")}`,
        );
      if (credential.isDefault && default_delete === "refused")
        throw new Problem(locked_status, `${word(credential)} is the default, and cannot be deleted`);
      stores[space].remove(id);
    },
  };
}
