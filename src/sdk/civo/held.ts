/** The credentials that Civo holds, each with the object stores that it owns: the one place where "who uses what" is read. */
import type { Dependent, Entry, Held } from "../entry.js";
import { allPages } from "./all-pages.js";
import type { CivoClient } from "./client.js";
import type { ObjectStore, ObjectStoreCredential, OwnerInfo, Region } from "./types.js";

/** Whose list is meant. */
export type InRegion = { region: string; signal?: AbortSignal | undefined };

/** Every credential of a region, and every store whose owner is none of them: complete, or a PlatformError. Two requests for short lists. */
export async function heldCredentials(client: CivoClient, { region, signal }: InRegion): Promise<Held> {
  const [credentials, stores] = await Promise.all([
    allCredentials(client, { region, signal }),
    allObjectStores(client, { region, signal }),
  ]);
  return toHeld(credentials, stores, region);
}

/** The same of lists that are at hand. Both must be whole. */
export function toHeld(
  credentials: readonly ObjectStoreCredential[],
  stores: readonly ObjectStore[],
  region: string,
): Held {
  const owned = new Map<string, Dependent[]>();
  const strays: Dependent[] = [];
  for (const store of stores) {
    const { owners, note } = ownersOf(store.owner_info, credentials, region);
    const dependent = { id: store.id, name: store.name, ...(note !== undefined && { note }) };
    if (owners.length === 0) strays.push(dependent);
    for (const { id } of owners) owned.set(id, [...(owned.get(id) ?? []), dependent]);
  }
  return { entries: credentials.map((one) => toEntry(one, owned.get(one.id))), strays };
}

/** A credential and the object stores that it owns, as an entry. */
export function toEntry(credential: ObjectStoreCredential, stores: readonly Dependent[] = []): Entry {
  const { id, name, access_key_id, max_size_gb, status, suspended } = credential;
  return {
    id,
    name,
    kind: "object_store",
    shown: { access_key_id: access_key_id || null, max_size_gb, status, suspended },
    publicIdentifier: access_key_id || null,
    dependents: stores.map(({ id, name, note }) => ({ id, name, ...(note !== undefined && { note }) })),
  };
}

/** Every credential of a region, without its stores: complete, or a PlatformError. */
export function allCredentials(
  client: CivoClient,
  { region, signal }: InRegion,
): Promise<ObjectStoreCredential[]> {
  return allPages((paging) => client.listObjectStoreCredentials({ region, signal, ...paging }), {
    method: "GET",
    url: `${client.endpoint}/v2/objectstore/credentials`,
  });
}

/** Every object store of a region: complete, or a PlatformError. */
export function allObjectStores(client: CivoClient, { region, signal }: InRegion): Promise<ObjectStore[]> {
  return allPages((paging) => client.listObjectStores({ region, signal, ...paging }), {
    method: "GET",
    url: `${client.endpoint}/v2/objectstores`,
  });
}

/** The regions that have object stores: all credentials are those of each of them. */
export async function objectStoreRegions(
  client: CivoClient,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Region[]> {
  return (await client.listRegions({ signal })).filter(({ features }) => features.object_store);
}

type Owners = { owners: readonly ObjectStoreCredential[]; note?: string };

/**
 * By the first of id, access key and name that some credential has. A name or a key that several have may mean each of them,
 * so none of them is free to go.
 */
function ownersOf(info: OwnerInfo, credentials: readonly ObjectStoreCredential[], region: string): Owners {
  const { credential_id, access_key_id, name } = info;
  const ways = [
    { said: credential_id, of: (one: ObjectStoreCredential) => one.id },
    { said: access_key_id, of: (one: ObjectStoreCredential) => one.access_key_id },
    { said: name, of: (one: ObjectStoreCredential) => one.name },
  ];
  for (const { said, of } of ways) {
    const owners = said === "" ? [] : credentials.filter((one) => of(one) === said);
    if (owners.length > 1)
      return { owners, note: `its owner is ${said}, as ${owners.length} credentials are` };
    if (owners.length === 1) return { owners };
  }
  const called = [name, credential_id, access_key_id].filter((said) => said !== "").join(", ");
  const note = called ? `its owner (${called}) is no credential of ${region}` : "it names no owner";
  return { owners: [], note };
}
