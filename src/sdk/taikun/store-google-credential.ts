import type { TaikunClient } from "./client.js";
import type { CreateGoogleCredentialRequest } from "./requests.js";
import type { Created } from "./types.js";

/** A credential of Google Cloud to store, with the text of its key file. */
export type GoogleCredentialToStore = Omit<CreateGoogleCredentialRequest, "config"> & { config: string };

/** Stores a credential of Google Cloud: its key file is sent as a file, as Taikun's own clients do. */
export function storeGoogleCredential(
  client: TaikunClient,
  { config, importProject = false, ...rest }: GoogleCredentialToStore,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Created> {
  const file = new File([config], "config.json", { type: "application/json" });
  return client.createGoogleCredential({ body: { ...rest, importProject, config: file }, signal });
}
