import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import { isPairThere, newCredential } from "./credential-operations.js";
import { type Credential, type CredentialStore, makeSecret } from "./credential-store.js";
import { type Ground, pageFor, requireFreeName } from "./ground.js";
import type { ObjectStore, ObjectStores } from "./object-stores.js";
import { regionOf } from "./regions.js";

const usualSize = 500;

/** Every operation on object stores, by operation id. */
export function storeOperations(
  credentials: CredentialStore,
  stores: ObjectStores,
  ground: Ground,
): Record<string, (call: Call) => Answer> {
  const { behaviour, now } = ground;
  const find = (call: Call): ObjectStore => {
    const { storeId = "" } = call.path;
    const region = regionOf(behaviour, call);
    const store = stores.find(call.caller.tenantId, region, storeId);
    if (store) return store;
    throw new Problem(404, `${region} has no object store ${storeId}`, "database_objectstore_not_found");
  };

  const show = (store: ObjectStore): object => {
    const { id, name, region, maxSize } = store;
    return {
      id,
      name,
      max_size: maxSize,
      owner_info: ownerInfo(store),
      objectstore_endpoint: `https://objectstore.${region.toLowerCase()}.civo.com/${name}`,
      status: statusOf(store),
    };
  };

  const statusOf = ({ goneAt, settlesAt, outcome }: ObjectStore): string => {
    if (goneAt !== null) return "deleting";
    return now() < settlesAt ? behaviour.store_word : outcome;
  };

  const ownerInfo = ({ accountId, region, ownerId, plantedOwner }: ObjectStore): object => {
    const owner = ownerId === null ? undefined : credentials.find(accountId, region, ownerId);
    if (!owner) return plantedOwner ?? {};
    const access_key_id = isPairThere(owner, now()) ? owner.accessKeyId : "";
    return { credential_id: owner.id, access_key_id, name: owner.name };
  };

  const ownerBy = (accessKeyId: string, all: readonly Credential[], region: string): Credential => {
    const owner = all.find((one) => one.accessKeyId === accessKeyId && isPairThere(one, now()));
    if (owner) return owner;
    throw new Problem(
      409,
      `${region} has no object store credential with the access key ${accessKeyId}`,
      "database_objectstore_credential_not_found",
    );
  };

  return {
    listObjectStores: (call) => {
      const all = stores.list(call.caller.tenantId, regionOf(behaviour, call));
      return pageFor(behaviour, call, all, show);
    },
    getObjectStore: (call) => ({ status: 200, body: show(find(call)) }),
    createObjectStore: (call) => {
      const { tenantId: accountId } = call.caller;
      const region = regionOf(behaviour, call);
      const {
        name,
        max_size_gb = usualSize,
        access_key_id,
      } = call.body as {
        name: string;
        max_size_gb?: number;
        access_key_id?: string;
      };
      requireFreeName(behaviour, "store", name, stores.list(accountId, region));
      const owner = access_key_id
        ? ownerBy(access_key_id, credentials.list(accountId, region), region)
        : // The name of the store, which a credential of somebody's may have: Civo says nothing of it.
          credentials.add(accountId, newCredential(ground, region, { name }), makeSecret());
      const made = stores.add({
        accountId,
        region,
        name,
        maxSize: max_size_gb,
        ownerId: owner.id,
        ownerGoesToo: !access_key_id,
        plantedOwner: null,
        settlesAt: now() + behaviour.ready_seconds * 1_000,
        outcome: behaviour.store_outcome,
      });
      return { status: 200, body: show(made) };
    },
    resizeObjectStore: (call) => {
      const store = find(call);
      const { max_size_gb } = call.body as { max_size_gb: number };
      if (max_size_gb === 0 && behaviour.resize_to_zero === "refused")
        throw new Problem(409, "body.max_size_gb must be more than 0", "parameter_size_invalid");
      const resized = { ...store, maxSize: max_size_gb };
      stores.save(resized);
      return { status: 200, body: show(resized) };
    },
    deleteObjectStore: (call) => {
      const store = find(call);
      const goneAt = store.goneAt ?? now() + behaviour.delete_seconds * 1_000;
      stores.save({ ...store, goneAt });
      const owner =
        store.ownerGoesToo && store.ownerId !== null
          ? credentials.find(store.accountId, store.region, store.ownerId)
          : undefined;
      if (owner) credentials.save(store.accountId, { ...owner, goneAt });
      return { status: 200, body: { result: "success" } };
    },
    getObjectStoreStats: (call) => ({
      status: 200,
      body: { size_kb_utilised: 0, max_size_kb: find(call).maxSize * 1_000_000, num_objects: 0 },
    }),
  };
}
