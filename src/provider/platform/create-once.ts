/** A create whose answer was lost is looked for, where what it makes can be told from all else, before it is said to have failed. */
import { DiagnosticError } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import type { EntryList } from "./entry-list.js";
import { isUnclear } from "./explain-error.js";
import type { HeldCredentials } from "./held-credentials.js";

interface Creation<Client, Made> {
  /** What it is, such as `credential`. */
  readonly sort: string;
  /** What did not happen, if it fails. */
  readonly what: string;
  readonly scope: string;
  /** What to do if it cannot be told whether it is there: `look with belay ls`. */
  readonly look: string;
  send(client: Client): Promise<Made>;
  /** How it is found again; null where nothing tells it from others. */
  readonly search: {
    /** What there is, as of this list. */
    all(list: EntryList): readonly Made[];
    /** Whether only this create can have made it, if it was not there before, and is the only one. */
    isIt(made: Made): boolean;
  } | null;
  readonly signal: AbortSignal;
}

interface Known {
  /** What there was before this process made anything. */
  readonly before: Promise<ReadonlySet<string>>;
  readonly made: Set<string>;
}

/** By what is created in which scope. */
const known = new WeakMap<object, Map<string, Known>>();

export async function createOnce<Client, Made extends { readonly id: string }>(
  held: HeldCredentials<Client>,
  { sort, what, scope, look, send, search, signal }: Creation<Client, Made>,
): Promise<Made> {
  if (signal.aborted) throw new DiagnosticError(what, "Terraform was asked to stop before it was sent.");
  const { connection } = held;
  const { name } = connection.platform;
  const idsOf = (list: EntryList) => new Set(search?.all(list).map(({ id }) => id));
  const found =
    search && (await knownOf(held, `${sort} ${scope}`, () => held.list(scope, { signal }).then(idsOf)));
  const before = await found?.before;
  try {
    // Without the signal: cancelled on its way it might exist there and not in the state. It is limited to 30 s.
    const made = await connection.request(
      what,
      send,
      `${name} may have created it all the same: ${look}, and if it is there, import it before you apply again.`,
    );
    found?.made.add(made.id);
    return made;
  } catch (error) {
    const { cause } = error as Error;
    if (!search || !found || !before || !(cause instanceof PlatformError && isUnclear(cause))) throw error;
    const list = await held.fresh(scope, signal).catch(unlessUnreadable);
    const [made, second] = list ? search.all(list).filter(search.isIt) : [];
    if (!made || second || before.has(made.id) || found.made.has(made.id)) throw error;
    found.made.add(made.id);
    return made;
  } finally {
    held.forget(scope);
  }
}

function knownOf(held: object, key: string, look: () => Known["before"]): Known {
  const all = known.get(held) ?? new Map<string, Known>();
  known.set(held, all);
  const found = all.get(key) ?? { before: look(), made: new Set<string>() };
  all.set(key, found);
  // Who asks next asks anew.
  found.before.catch(() => all.delete(key));
  return found;
}

/** Where the list cannot be read either, what happened first is what is said. */
function unlessUnreadable(error: unknown): undefined {
  if (!(error instanceof DiagnosticError)) throw error;
}
