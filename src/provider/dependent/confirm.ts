/** After a declaration is applied: does the platform report what it says? Never an error, as nothing was changed there. */
import { words } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { lookUntil, PATIENCE } from "../platform/look-until.js";
import { type Declared, type Listed, readLists, scopeOf, useIn } from "./reported.js";

/**
 * `seen`: the scope where it was reported before. Gives the scope where it is now. A credential that no list has is of a
 * scope that this process does not know, and nothing is said of it: a walk that knows the scope drops or confirms it.
 */
export async function confirm(
  held: HeldCredentials<unknown>,
  declared: Declared,
  seen: string | undefined,
  { signal, diagnostics }: PlanCall,
): Promise<string | undefined> {
  const scopes = [...new Set([...(seen === undefined ? [] : [seen]), ...held.scopes])];
  const warn = ({ summary, detail }: words.Words) => diagnostics.warning(summary, detail, ["credential_id"]);
  try {
    const lists = await lookUntil(
      async () => (await readLists(scopes, (scope) => held.fresh(scope, signal))) ?? [],
      (found) => isReported(found, declared) || scopeOf(found, declared) === undefined,
      signal,
    );
    const scope = scopeOf(lists, declared);
    if (scope !== undefined && !isReported(lists, declared)) warn(notReported(held, declared, lists));
    return scope;
  } catch (error) {
    if (signal.aborted) return seen;
    if (!(error instanceof DiagnosticError)) throw error;
    warn(words.notAsked(held.space, declared.credential_id, error.detail));
    return seen;
  }
}

const isReported = (lists: readonly Listed[], declared: Declared): boolean =>
  useIn(lists, declared)?.credential.id === declared.credential_id;

function notReported(
  { space }: HeldCredentials<unknown>,
  declared: Declared,
  lists: readonly Listed[],
): words.Words {
  const { credential_id: id, dependent_id } = declared;
  const nameIn = (find: (one: Listed) => string | undefined) => lists.map(find).find(Boolean) ?? "";
  return words.notReported(
    space,
    { id, name: nameIn(({ list }) => list.find(id)?.name) },
    { id: dependent_id, name: nameIn(({ list }) => list.dependentName(dependent_id)) },
    { instead: useIn(lists, declared)?.credential ?? null, seconds: PATIENCE / 1000 },
  );
}
