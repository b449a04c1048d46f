import type { CivoClient } from "./client.js";
import { revealSecret } from "./reveal-secret.js";
import type { KeyPair, ObjectStoreCredential } from "./types.js";

/** What is to change: at least one of the two. */
export type CredentialUpdate = {
  region: string;
  credentialId: string;
  /** Both halves of another pair. */
  pair?: KeyPair | undefined;
  max_size_gb?: number | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * Gives a credential another pair, another quota, or both. A pair is sent in any case, the current one if no other is given:
 * whether Civo keeps a half that is null, or makes another one, is not known.
 */
export async function updateCredential(
  client: CivoClient,
  { region, credentialId, pair, max_size_gb, signal }: CredentialUpdate,
): Promise<ObjectStoreCredential> {
  const { access_key_id, secret_access_key } =
    pair ?? (await revealSecret(client, { region, credentialId, signal }));
  return client.updateObjectStoreCredential({
    region,
    credentialId,
    signal,
    body: {
      access_key_id,
      secret_access_key_id: secret_access_key,
      ...(max_size_gb !== undefined && { max_size_gb }),
      region,
    },
  });
}
