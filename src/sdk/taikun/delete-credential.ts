import type { TaikunClient } from "./client.js";
import type { IdSpace } from "./held.js";
import { wholeNumber } from "./organization.js";

/** The credential that is to go. */
export type CredentialDeletion = {
  space: IdSpace;
  id: number | string;
  signal?: AbortSignal | undefined;
};

const operations = {
  "taikun/cloud": "deleteCloudCredential",
  "taikun/backup": "deleteBackupCredential",
  "taikun/billing": "deleteBillingCredential",
  "taikun/showback": "deleteShowbackCredential",
  "taikun/ai": "deleteAiCredential",
} as const satisfies Record<IdSpace, keyof TaikunClient>;

/** Deletes a credential. One request, the same for all families of clouds. */
export async function deleteCredential(
  client: TaikunClient,
  { space, id, signal }: CredentialDeletion,
): Promise<void> {
  await client[operations[space]]({ credentialId: wholeNumber("id", id), signal });
}
