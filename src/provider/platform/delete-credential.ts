/**
 * Place 4: a credential is deleted only when its platform, asked at that moment, reports nothing that uses it. Another
 * binding's delete may be on its way in the same apply, so this waits a little, then refuses. One that is kept on destroy
 * is not asked about at all.
 */
import { type Association, type StoredCredential, words } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import { toAssociation } from "./entry-list.js";
import type { HeldCredentials } from "./held-credentials.js";
import { lookUntil } from "./look-until.js";

/** `send` asks the platform to delete it. */
export async function deleteCredential<C>(
  held: HeldCredentials<C>,
  credential: StoredCredential,
  send: (client: C) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (credential.keptOnDestroy) return;
  const current = await lookUntil(
    () => look(held, credential, signal),
    (seen) => !seen || seen.dependents.length === 0,
    signal,
  );
  if (!current) return;
  if (current.dependents.length > 0) throw await refusal(held, current, credential.scope, signal);
  try {
    await send(held.connection.client());
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    await settle(held, credential, error, signal);
  } finally {
    held.forget(credential.scope);
  }
}

/** Null: a successful list lacks the credential, so it is gone. */
async function look<C>(
  held: HeldCredentials<C>,
  { id, scope }: StoredCredential,
  signal: AbortSignal,
): Promise<Association | null> {
  const found = (await held.fresh(scope, signal)).find(id);
  return found ? toAssociation(found, held.connection.named) : null;
}

/** The status of a refused deletion is not documented, so the list decides what it meant. */
async function settle<C>(
  held: HeldCredentials<C>,
  credential: StoredCredential,
  error: PlatformError,
  signal: AbortSignal,
): Promise<void> {
  const current = await look(held, credential, signal);
  if (!current) return;
  if (current.dependents.length > 0) throw await refusal(held, current, credential.scope, signal);
  await held.connection.request(`Credential ${JSON.stringify(credential.name)} was not deleted`, () =>
    Promise.reject(error),
  );
}

async function refusal<C>(
  held: HeldCredentials<C>,
  current: Association,
  scope: string,
  signal: AbortSignal,
): Promise<DiagnosticError> {
  const dependents = await held.withHoldings(current.dependents, scope, { signal });
  const { summary, detail } = words.refused(held.space, current, dependents);
  return new DiagnosticError(summary, detail);
}
