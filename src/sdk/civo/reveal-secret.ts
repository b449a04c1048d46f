import { vouch, withheld } from "../../text/index.js";
import { PlatformError } from "../errors.js";
import { secretsOf } from "../known-secrets.js";
import type { CivoClient } from "./client.js";
import { progressOf } from "./progress.js";
import type { KeyPair, RevealedCredential } from "./types.js";

/**
 * Both halves of a credential's pair, the secret included: nothing else here gives it. Rejects with a PlatformError when Civo
 * has not made the pair yet.
 *
 * @example
 * const { secret_access_key } = await revealSecret(civo, { region: "LON1", credentialId: "…" });
 */
export async function revealSecret(
  client: CivoClient,
  given: { region: string; credentialId: string; signal?: AbortSignal | undefined },
): Promise<KeyPair> {
  const { region, credentialId, signal } = given;
  const credential = await client.revealObjectStoreCredential({ region, credentialId, signal });
  const { access_key_id, secret_access_key } = credential;
  if (access_key_id !== "" && secret_access_key !== "") return { access_key_id, secret_access_key };
  const url = `${client.endpoint}/v2/objectstore/credentials/${encodeURIComponent(credentialId)}`;
  throw new PlatformError(
    "unexpected_response",
    { method: "GET", url },
    { status: 200, words: "gave no key pair", reason: whyNone(credential, secretsOf(client)) },
  );
}

function whyNone({ id, name, status, ...rest }: RevealedCredential, secrets: readonly string[]): string {
  const credential = `credential ${vouch(`${name} (${id})`, [...secrets, rest.secret_access_key]) ?? `whose name is ${withheld}`}`;
  switch (progressOf({ status })) {
    case "failed":
      return `Civo failed to make ${credential}. Delete it and create another one`;
    case "ready":
      return `${credential} is ready, and Civo does not show ${rest.access_key_id === "" ? "its access key" : "its secret"}`;
    case "under way":
      return `Civo is still making ${credential}. Ask again when its status is ready`;
  }
}
