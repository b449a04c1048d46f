import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import { type Credential, type CredentialStore, makeAccessKey, makeSecret } from "./credential-store.js";
import { type Ground, pageFor, requireFreeName } from "./ground.js";
import type { ObjectStores } from "./object-stores.js";
import { regionOf } from "./regions.js";

/** A request that the contract has let through. */
interface Body {
  name: string;
  access_key_id?: string | null;
  secret_access_key_id?: string | null;
  max_size_gb?: number;
}

/** Every operation on credentials, by operation id. */
export function credentialOperations(
  credentials: CredentialStore,
  stores: ObjectStores,
  ground: Ground,
): Record<string, (call: Call) => Answer> {
  const { behaviour, now } = ground;
  const find = (call: Call): Credential => {
    const { credentialId = "" } = call.path;
    const region = regionOf(behaviour, call);
    const credential = credentials.find(call.caller.tenantId, region, credentialId);
    if (credential) return credential;
    throw new Problem(
      404,
      `${region} has no object store credential ${credentialId}`,
      "database_objectstore_credential_not_found",
    );
  };

  const show = (credential: Credential): object => {
    const { id, name, suspended, maxSizeGb } = credential;
    const hasPair = isPairThere(credential, now());
    return {
      id,
      name,
      access_key_id: hasPair ? credential.accessKeyId : "",
      secret_access_key_id: hasPair ? credentials.secretOf(id) : "",
      ...(maxSizeGb !== null && { max_size_gb: maxSizeGb }),
      suspended,
      status: now() < credential.settlesAt ? behaviour.credential_word : credential.outcome,
    };
  };

  return {
    listObjectStoreCredentials: (call) => {
      const all = credentials.list(call.caller.tenantId, regionOf(behaviour, call));
      return pageFor(behaviour, call, all, show);
    },
    getObjectStoreCredential: (call) => ({ status: 200, body: show(find(call)) }),
    createObjectStoreCredential: (call) => {
      const { tenantId } = call.caller;
      const region = regionOf(behaviour, call);
      const body = call.body as Body;
      requireFreeName(behaviour, "credential", body.name, credentials.list(tenantId, region));
      const made = newCredential(ground, region, body);
      return {
        status: 200,
        body: show(credentials.add(tenantId, made, body.secret_access_key_id || makeSecret())),
      };
    },
    updateObjectStoreCredential: (call) => {
      const before = find(call);
      const { access_key_id, secret_access_key_id, max_size_gb } = call.body as Body;
      const regenerates = behaviour.null_key === "regenerate";
      const edited = {
        ...before,
        accessKeyId: access_key_id || (regenerates ? makeAccessKey() : before.accessKeyId),
        maxSizeGb: max_size_gb ?? before.maxSizeGb,
        pairAt: access_key_id && secret_access_key_id ? now() : before.pairAt,
        settlesAt: Math.max(before.settlesAt, now() + behaviour.update_seconds * 1_000),
      };
      const secret = secret_access_key_id || (regenerates ? makeSecret() : undefined);
      return { status: 200, body: show(credentials.save(call.caller.tenantId, edited, secret)) };
    },
    deleteObjectStoreCredential: (call) => {
      const { id, name } = find(call);
      const owned = stores.ownedBy(id).map((store) => `${store.name} (${store.id})`);
      if (owned.length > 0)
        throw new Problem(
          behaviour.in_use_status,
          `credential ${name} (${id}) cannot be deleted: it owns ${owned.join(", ")}`,
          behaviour.in_use_code,
        );
      credentials.remove(id);
      return { status: 200, body: { result: "success" } };
    },
  };
}

/** A credential of the pair in the body; of what it lacks, Civo makes the rest. */
export function newCredential(
  { behaviour, now }: Ground,
  region: string,
  { name, access_key_id, secret_access_key_id, max_size_gb }: Body,
): Omit<Credential, "id"> {
  const settlesAt = now() + behaviour.ready_seconds * 1_000;
  const outcome = behaviour.credential_outcome;
  const pairOfCivo = outcome === "ready" ? settlesAt : null;
  return {
    name,
    region,
    accessKeyId: access_key_id || makeAccessKey(),
    maxSizeGb: max_size_gb ?? null,
    suspended: false,
    settlesAt,
    outcome,
    pairAt: access_key_id && secret_access_key_id ? now() : pairOfCivo,
    goneAt: null,
  };
}

export const isPairThere = ({ pairAt }: Credential, now: number) => pairAt !== null && pairAt <= now;
