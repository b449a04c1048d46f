import type { TaikunClient } from "./client.js";
import type { IdSpace } from "./held.js";
import { wholeNumber } from "./organization.js";

/** The id spaces whose credentials can be locked. */
export type LockableSpace = Exclude<IdSpace, "taikun/ai">;

/** A lock that is to be, or not. */
export type LockUpdate = {
  space: LockableSpace;
  id: number | string;
  locked: boolean;
  signal?: AbortSignal | undefined;
};

const operations = {
  "taikun/cloud": "lockCloudCredential",
  "taikun/backup": "lockBackupCredential",
  "taikun/billing": "lockBillingCredential",
  "taikun/showback": "lockShowbackCredential",
} as const satisfies Record<LockableSpace, keyof TaikunClient>;

/** Locks a credential against changes, or unlocks it. One request, the same for all families of clouds. */
export async function setLock(
  client: TaikunClient,
  { space, id, locked, signal }: LockUpdate,
): Promise<void> {
  const body = { id: wholeNumber("id", id), mode: locked ? ("lock" as const) : ("unlock" as const) };
  await client[operations[space]]({ body, signal });
}
