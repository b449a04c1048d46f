/**
 * Place 4: a credential is deleted only when Qovery itself, asked at that moment, reports no cluster on it. Another
 * binding's delete may be on its way in the same apply, so this waits a little, then refuses. One that is kept on destroy
 * is not asked about at all.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type Association, type StoredCredential, words } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import { PlatformError, type QoveryClient } from "../../sdk/index.js";
import { toAssociation } from "./credential-list.js";
import { QOVERY, type Qovery } from "./qovery.js";

/** In all, and between two looks, in milliseconds. */
const PATIENCE = 10_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2_000;

interface Ids {
  readonly organizationId: string;
  readonly credentialsId: string;
}

export async function deleteCredential(
  qovery: Qovery,
  credential: StoredCredential,
  send: (client: QoveryClient, ids: Ids) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (credential.keptOnDestroy) return;
  const current = await waitUntilUnused(qovery, credential, signal);
  if (!current) return;
  if (current.dependents.length > 0) throw refusal(current);
  try {
    await send(qovery.client(), { organizationId: credential.scope, credentialsId: credential.id });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    await settle(qovery, credential, error, signal);
  } finally {
    qovery.forget(credential.scope);
  }
}

async function waitUntilUnused(
  qovery: Qovery,
  credential: StoredCredential,
  signal: AbortSignal,
): Promise<Association | null> {
  const deadline = Date.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const current = await look(qovery, credential, signal);
    if (!current || current.dependents.length === 0 || Date.now() + pause > deadline) return current;
    await sleep(pause, undefined, { signal });
  }
}

/** Null: a successful list lacks the credential, so it is gone. */
async function look(
  qovery: Qovery,
  { id, scope }: StoredCredential,
  signal: AbortSignal,
): Promise<Association | null> {
  const found = (await qovery.fresh(scope, signal)).find(id);
  return found ? toAssociation(found) : null;
}

/** The status of a refused deletion is not documented, so the list decides what it meant. */
async function settle(
  qovery: Qovery,
  credential: StoredCredential,
  error: PlatformError,
  signal: AbortSignal,
): Promise<void> {
  const current = await look(qovery, credential, signal);
  if (!current) return;
  if (current.dependents.length > 0) throw refusal(current);
  await qovery.request(`Credential ${JSON.stringify(credential.name)} was not deleted`, () =>
    Promise.reject(error),
  );
}

function refusal(current: Association): DiagnosticError {
  const { summary, detail } = words.refused(QOVERY, current, current.dependents);
  return new DiagnosticError(summary, detail);
}
