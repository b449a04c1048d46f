/**
 * Place 4: a credential is deleted only when its platform, asked at that moment, reports nothing that uses it. Another
 * binding's delete may be on its way in the same apply, so this waits a little, then refuses. One that is kept on destroy
 * is not asked about at all.
 */
import { type Association, type StoredCredential, words } from "../../guard/walk/index.js";
import { DiagnosticError, type Private } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import type { Kind } from "../kinds/kind.js";
import { toAssociation } from "./entry-list.js";
import type { HeldCredentials } from "./held-credentials.js";
import { seekCredential } from "./late-credential.js";
import { lookUntil } from "./look-until.js";

/** With its private data, which tells whether its list may lag. */
interface Leaving extends StoredCredential {
  readonly private?: Private;
}

/** `send` asks the platform to delete it. */
export async function deleteCredential<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  credential: Leaving,
  send: (client: C) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (credential.keptOnDestroy) return;
  const current = await lookUntil(
    () => look(held, kind, credential, signal),
    (seen) => !seen || seen.dependents.length === 0,
    signal,
  );
  if (!current) return;
  if (current.dependents.length > 0) throw await refusal(held, current, credential.scope, signal);
  try {
    await send(held.connection.client());
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    await settle(held, kind, credential, error, signal);
  } finally {
    held.noteDeleted(credential.scope, credential.id);
    held.forget(credential.scope);
  }
}

/** Null: it is gone, as a successful list lacks it, and a request by its id does not find it. */
async function look<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  credential: Leaving,
  signal: AbortSignal,
): Promise<Association | null> {
  const { id, scope } = credential;
  const found =
    (await held.fresh(scope, signal)).find(id) ?? (await seekCredential(held, kind, credential, { signal }));
  if (found === "late") throw notDeletedYet(held, credential);
  return found ? toAssociation(found, held.connection.named) : null;
}

/** What uses it is not known. */
function notDeletedYet<C>(held: HeldCredentials<C>, { id, name }: Leaving): DiagnosticError {
  const { summary, detail } = held.latenessOf(id) ?? { summary: "", detail: "" };
  return new DiagnosticError(`Credential ${JSON.stringify(name)} was not deleted`, `${summary}. ${detail}`);
}

/** The status of a refused deletion is not documented, so the list decides what it meant. */
async function settle<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  credential: Leaving,
  error: PlatformError,
  signal: AbortSignal,
): Promise<void> {
  const current = await look(held, kind, credential, signal);
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
