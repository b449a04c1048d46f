/** Where a platform reports a dependent. No argument says whose list that is, so several may be asked. */
import type { Entry } from "../../sdk/index.js";
import type { EntryList } from "../platform/entry-list.js";

/** The two ends of a declared association. */
export interface Declared {
  readonly credential_id: string;
  readonly dependent_id: string;
}

/** A list, and whose it is. */
export interface Listed {
  readonly scope: string;
  readonly list: EntryList;
}

/** A credential that the dependent uses, and whose list says so. */
export interface Use {
  readonly scope: string;
  readonly credential: Entry;
}

/** Null: one of the lists cannot be read. */
export async function readLists(
  scopes: readonly string[],
  read: (scope: string) => Promise<EntryList | null>,
): Promise<Listed[] | null> {
  const lists: Listed[] = [];
  for (const scope of scopes) {
    const list = await read(scope);
    if (!list) return null;
    lists.push({ scope, list });
  }
  return lists;
}

/** The use that is declared, else another one; undefined where the lists have none. */
export function useIn(lists: readonly Listed[], { credential_id, dependent_id }: Declared): Use | undefined {
  const uses = lists.flatMap(({ scope, list }) =>
    list.usedBy(dependent_id).map((credential): Use => ({ scope, credential })),
  );
  return uses.find(({ credential }) => credential.id === credential_id) ?? uses[0];
}

/** Whose list has the dependent, else the credential; undefined where none has. */
export const scopeOf = (lists: readonly Listed[], declared: Declared): string | undefined =>
  useIn(lists, declared)?.scope ?? lists.find(({ list }) => list.find(declared.credential_id))?.scope;
