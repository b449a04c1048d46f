/** Prints what `belay ls` has found: rows on standard output, everything else on standard error. */
import type { Dependent } from "../../sdk/index.js";
import { visibleJson } from "../../text/index.js";
import { formatTable } from "../format-table.js";
import type { Listed, Platform } from "../platforms/platform.js";
import { say } from "../say.js";

/** The list of one scope. */
export interface ScopeList extends Listed {
  readonly scope: string;
}

/** What is shown, and of what. */
export interface About {
  readonly platform: Platform;
  /** `credentials`, or the word for the dependents. */
  readonly what: string;
  /** No scope was named: each row then says which one it is of. */
  readonly isOfAll: boolean;
}

export function showJson(lists: readonly ScopeList[]): void {
  const rows = lists.flatMap(({ listing }) => listing.rows.map(({ json }) => json));
  console.log(visibleJson(rows, 2));
}

export function showTable(lists: readonly ScopeList[], about: About): void {
  const { isOfAll, platform } = about;
  const head = [
    ...(isOfAll ? [platform.scope?.noun.toUpperCase() ?? ""] : []),
    ...(lists[0]?.listing.head ?? []),
  ];
  const rows = lists.flatMap(({ scope, listing }) =>
    listing.rows.map(({ cells }) => [...(isOfAll ? [scope] : []), ...cells]),
  );
  if (rows.length === 0) {
    say(emptiness(lists, about));
    return;
  }
  const { isTTY, columns } = process.stdout;
  console.log(
    formatTable(head, rows, { width: isTTY ? columns : undefined, color: isTTY && !process.env.NO_COLOR }),
  );
}

/** What is left out, and dependents that no credential in the list has: nobody must take them for gone. */
export function warnOfGaps(lists: readonly ScopeList[], { platform }: About): void {
  for (const { scope, strays, unread = [] } of lists) {
    for (const what of unread) say(`warning: ${what}`);
    for (const one of strays) say(`warning: ${describe(one, scope, platform)}`);
  }
}

function describe({ id, name, note }: Dependent, scope: string, { dependent }: Platform): string {
  const where = scope === "" ? "" : ` in ${scope}`;
  const why = note === undefined ? "" : `: ${note}`;
  return `which credential the ${dependent.one} ${JSON.stringify(name)} (${id})${where} uses is not known${why}`;
}

function emptiness(lists: readonly ScopeList[], { platform: { scope }, what }: About): string {
  const [first, ...others] = lists;
  if (lists.some(({ unread = [] }) => unread.length > 0))
    return `there are no ${what} that the login may see`;
  if (scope?.ofLogin)
    return first?.scope
      ? `${scope.noun} ${first.scope} has no ${what}`
      : `no ${scope.noun} of the login has ${what}`;
  if (scope === null || scope.isUnique) return `the organization has no ${what}`;
  return first && others.length === 0 ? `${first.scope} has no ${what}` : `no ${scope.noun} has ${what}`;
}
