/** The credentials that EntryGuard holds, each with the resources that use it: the one place where "who uses what" is read. */
import type { Dependent, Entry, Held } from "../entry.js";
import type { EntryGuardClient } from "./client.js";
import type { Credential, Resource } from "./types.js";
import { verificationStatus } from "./verification-status.js";

type Options = { signal?: AbortSignal | undefined };

/** Every credential of the organization of the login: complete, or a PlatformError. Two requests. */
export async function heldCredentials(client: EntryGuardClient, { signal }: Options = {}): Promise<Held> {
  const [credentials, resources] = await Promise.all([
    client.listCredentials({ signal }),
    client.listResources({ signal }),
  ]);
  return toHeld(credentials, resources);
}

/** The same of lists that are at hand. Both must be whole. */
export function toHeld(credentials: readonly Credential[], resources: readonly Resource[]): Held {
  const users = new Map<string, Resource[]>(credentials.map(({ id }) => [id, []]));
  const strays: Dependent[] = [];
  for (const resource of resources) {
    // A resource that an agent serves uses no credential.
    if (resource.credentialId === null) continue;
    const known = users.get(resource.credentialId);
    if (known) known.push(resource);
    else strays.push(asDependent(resource));
  }
  return { entries: credentials.map((credential) => toEntry(credential, users.get(credential.id))), strays };
}

/** A credential and the resources that use it, as an entry. EntryGuard shows nothing of what it holds, not even a key's id. */
export function toEntry(credential: Credential, resources: readonly Resource[] = []): Entry {
  const { id, name, provider, credentialType, verificationError, lastVerifiedAt, createdAt } = credential;
  return {
    id,
    name,
    kind: provider,
    shown: {
      credential_type: credentialType,
      status: verificationStatus(credential),
      verification_error: verificationError,
      last_verified_at: lastVerifiedAt,
      created_at: createdAt,
    },
    publicIdentifier: null,
    dependents: resources.map(asDependent),
  };
}

const asDependent = ({ id, name }: Resource): Dependent => ({ id, name });
