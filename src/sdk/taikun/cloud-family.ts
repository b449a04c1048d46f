/** The cloud credentials of one family, with all that its own list shows: the lock, and what may have drifted. */
import type { Entry } from "../entry.js";
import { PlatformError } from "../errors.js";
import type { TaikunClient } from "./client.js";
import {
  type CloudFamily,
  type CredentialOfFamily,
  type Detail,
  type FamilyFields,
  families,
} from "./families.js";
import { operations } from "./gen/operations.js";
import { asDependent, identity, ownership } from "./held.js";
import { listAll } from "./list-all.js";
import { type InOrganization, queryOf, wholeNumber } from "./organization.js";

/** An entry with what one list of a family shows of it. */
export interface FamilyEntry extends Entry {
  /** What is more than one value: names of hypervisors or edge nodes, and networks. */
  readonly details: Readonly<Record<string, Detail>>;
}

/**
 * Every credential of a family, or the one with an id: complete, or a PlatformError, which has the code `not_found` where the installation does not
 * offer the family, as newer ones do with Tanzu and Zededa.
 *
 * @example
 * const [{ shown }] = await cloudFamily(taikun, { family: "AWS" }); // shown.region, shown.is_locked, …
 */
export async function cloudFamily(
  client: TaikunClient,
  { family, id, ...options }: { family: CloudFamily; id?: number | string | undefined } & InOrganization,
): Promise<FamilyEntry[]> {
  const { list } = families[family];
  try {
    const all = await listAll(client, list, {
      ...queryOf(options),
      ...(id !== undefined && { Id: wholeNumber("id", id) }),
    });
    // The table says that the list is the one of the family.
    return all.map((credential) => familyEntry(family, credential as never));
  } catch (error) {
    if (!(error instanceof PlatformError && error.code === "not_found")) throw error;
    const request = { method: error.method, url: client.endpoint + operations[list].path };
    throw new PlatformError("not_found", request, {
      status: 404,
      words: `was answered that this installation of Taikun has no credentials of ${family}`,
      cause: error,
    });
  }
}

/** A credential of a family, as its own list has it, as an entry. */
export function familyEntry<F extends CloudFamily>(
  family: F,
  credential: CredentialOfFamily[F],
): FamilyEntry {
  const fields = families[family].fields as (one: CredentialOfFamily[F]) => FamilyFields;
  const { shown, details = {}, publicIdentifier } = fields(credential);
  return {
    ...identity(credential.id, credential.name),
    kind: family,
    shown: {
      ...shown,
      is_locked: credential.isLocked,
      is_default: credential.isDefault,
      ...ownership(credential),
    },
    details,
    publicIdentifier: publicIdentifier || null,
    dependents: credential.projects.map(asDependent),
  };
}
