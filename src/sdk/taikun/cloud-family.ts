/** The cloud credentials of one family, with all that its own list shows: the lock, and what may have drifted. */
import type { Entry } from "../entry.js";
import { PlatformError } from "../errors.js";
import { allPages } from "./all-pages.js";
import type { TaikunClient } from "./client.js";
import { type CloudFamily, type CredentialOfFamily, type Detail, families } from "./families.js";
import { asDependent, identity, ownership } from "./held.js";
import { type InOrganization, organizationOf } from "./organization.js";
import type { Page } from "./types.js";

/** An entry with what one list of a family shows of it. */
export interface FamilyEntry extends Entry {
  /** What is more than one value: names of hypervisors or edge nodes, and networks. */
  readonly details: Readonly<Record<string, Detail>>;
}

/**
 * Every credential of a family: complete, or a PlatformError, which has the code `not_found` where the installation does not
 * offer the family, as newer ones do with Tanzu and Zededa.
 *
 * @example
 * const [{ shown }] = await cloudFamily(taikun, { family: "AWS" }); // shown.region, shown.is_locked, …
 */
export async function cloudFamily(
  client: TaikunClient,
  { family, ...options }: { family: CloudFamily } & InOrganization,
): Promise<FamilyEntry[]> {
  const { list, path } = families[family];
  type Ask = (query: object) => Promise<Page<CredentialOfFamily[CloudFamily]>>;
  // The table says that the list is the one of the family: TypeScript cannot follow that from a name.
  const ask = client[list] as unknown as Ask;
  const request = { method: "GET", url: client.endpoint + path };
  const { signal } = options;
  try {
    const all = await allPages((paging) => ask({ ...organizationOf(options), ...paging, signal }), request);
    return all.map((credential) => familyEntry(family, credential as never));
  } catch (error) {
    if (!(error instanceof PlatformError && error.code === "not_found")) throw error;
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
  const { shown, details = {}, publicIdentifier } = families[family].fields(credential);
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
