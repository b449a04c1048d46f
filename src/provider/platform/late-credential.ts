/** A credential that the list lacks: is it gone, or is the list late? */
import type { Private } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { PlanCall, Stoppable } from "../guard/space-guard.js";
import type { Kind } from "../kinds/kind.js";
import type { EntryList } from "./entry-list.js";
import type { HeldCredentials } from "./held-credentials.js";
import { orReport, type Sought, seek } from "./late-list.js";
import { isLate, isUnlisted } from "./late-words.js";

interface Missing {
  readonly id: string;
  /** Undefined: an import names no more than the id. */
  readonly name?: string;
  readonly scope: string;
  /** The object's private data. */
  readonly private?: Private;
}

/**
 * By a request by its id; where the platform has none, by what this provider knows of its own writes: a platform that had not listed it
 * when its create or change was over may take a while longer.
 */
export async function seekCredential<Client>(
  held: HeldCredentials<Client>,
  kind: Kind,
  { id, name, scope, private: kept = {} }: Missing,
  call: Stoppable,
): Promise<Sought<Entry>> {
  const { isThere } = held.connection.platform;
  const called = calledOf({ id, name });
  if (!isThere) {
    const since = unlistedSince(kept);
    if (since === null) return null;
    held.noteLate(id, isUnlisted(held.connection.platform.name, { called, since }));
    return "late";
  }
  const search = {
    ...{ called, id, scope },
    inList: (list: EntryList) => list.find(id),
    byId: async (client: Client) => {
      await isThere(client, { kind, scope, id }, call.signal);
      return true;
    },
  };
  const found = await seek(held, search, call);
  if (found === "late") held.noteLate(id, isLate(held.connection.platform.name, search));
  return found;
}

/** Of a credential that is refreshed. */
export async function seekCredentialOrReport<Client>(
  held: HeldCredentials<Client>,
  kind: Kind,
  missing: Missing,
  call: PlanCall,
): Promise<Sought<Entry>> {
  const found = await orReport(() => seekCredential(held, kind, missing, call), call);
  const late = held.latenessOf(missing.id);
  if (found === "late" && late) call.diagnostics.warning(late.summary, late.detail);
  return found;
}

/** Kept in the private data of what the platform took, and had not listed when the wait for it was over. */
export const unlistedMark = (): Private => ({ unlisted_since: new Date().toISOString() });

/** In milliseconds: what is not listed after that is gone. */
const UNLISTED_LIMIT = 600_000;

/** Null: it was listed, or is not waited for any more. */
export function unlistedSince({ unlisted_since }: Private): string | null {
  if (unlisted_since === undefined) return null;
  return Math.abs(Date.now() - Date.parse(unlisted_since)) < UNLISTED_LIMIT ? unlisted_since : null;
}

const calledOf = ({ id, name }: { readonly id: string; readonly name: string | undefined }): string =>
  name === undefined ? `credential ${id}` : `credential ${JSON.stringify(name)} (${id})`;
