import { type CivoClient, PlatformError } from "../../sdk/civo/index.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { seek } from "../platform/late-list.js";
import { lookUntil } from "../platform/look-until.js";
import { scopeOf } from "../platform/scope.js";
import { civo, lastStores } from "./civo.js";
import { refuseDeletion, type Store } from "./deletion-protection.js";

/** Deletes an object store that is not protected, and waits a little until it is gone. */
export async function deleteStore(
  held: HeldCredentials<CivoClient>,
  store: Store,
  signal: AbortSignal,
): Promise<void> {
  const region = scopeOf(civo, { ...store });
  if (store.deletion_protection !== false) throw refuseDeletion(store);
  const client = held.connection.client();
  try {
    await client.deleteObjectStore({ region, storeId: store.id, signal });
    // While it is being deleted its name is taken and its owner in use: what follows in this apply would fail.
    const isThere = () =>
      client.getObjectStore({ region, storeId: store.id, signal }).then(() => true, isNotGone);
    await lookUntil(isThere, (there) => !there, signal);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    await held.fresh(region, signal);
    const inList = () => lastStores(client, region).find(({ id }) => id === store.id);
    const byId = () => client.getObjectStore({ region, storeId: store.id, signal }).then(() => true);
    const called = `object store ${JSON.stringify(store.name)} (${store.id})`;
    const search = { called, id: store.id, scope: region, inList, byId };
    if (!inList() && !(await seek(held, search, { signal }))) return;
    await held.connection.request(`Object store ${JSON.stringify(store.name)} was not deleted`, () =>
      Promise.reject(error),
    );
  } finally {
    held.forget(region);
  }
}

const isNotGone = (error: unknown): boolean => {
  if (!(error instanceof PlatformError)) throw error;
  return error.code !== "not_found";
};
