/** A create whose answer was lost is looked for, where what it makes can be told from all else, before it is said to have failed. */
import { DiagnosticError } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import type { EntryList } from "./entry-list.js";
import { isRefusal, isUnclear } from "./explain-error.js";
import type { HeldCredentials } from "./held-credentials.js";

interface Creation<Client, Made> {
  /** What did not happen, if it fails. */
  readonly what: string;
  readonly scope: string;
  /** What to do if it cannot be told whether it is there: `look with belay ls`. */
  readonly look: string;
  send(client: Client): Promise<Made>;
  /** How it is found again; null where nothing tells it from others. */
  readonly search: Search<Made> | null;
  /** Whether there is one now that it may have made: asked after a refusal, which is just that where there is none. */
  isThere(list: EntryList): boolean | Promise<boolean>;
  readonly signal: AbortSignal;
}

interface Search<Made> {
  /** What there is, as of this list. */
  all(list: EntryList): readonly Made[];
  /** Whether only this create can have made it, if it was not there before, and is the only one. */
  isIt(made: Made): boolean;
}

interface Known {
  /** What there was before this process made anything: credentials and dependents. */
  readonly before: Promise<ReadonlySet<string>>;
  readonly made: Set<string>;
  /** Of the creates whose answer has not come yet. */
  readonly underWay: Set<Search<{ readonly id: string }>>;
}

/** By scope. */
const known = new WeakMap<object, Map<string, Known>>();

export async function createOnce<Client, Made extends { readonly id: string }>(
  held: HeldCredentials<Client>,
  { what, scope, look, send, search, isThere, signal }: Creation<Client, Made>,
): Promise<Made> {
  if (signal.aborted) throw new DiagnosticError(what, "Terraform was asked to stop before it was sent.");
  const { connection } = held;
  const { name } = connection.platform;
  const found = search && knownOf(held, scope, signal);
  const before = await found?.before;
  if (search) found?.underWay.add(search as Search<{ readonly id: string }>);
  try {
    // Without the signal: cancelled on its way it might exist there and not in the state. It has limits of its own.
    const made = await connection.request(
      what,
      send,
      `${name} may have created it all the same: ${look}, and if it is there, import it before you apply again.`,
    );
    found?.made.add(made.id);
    return made;
  } catch (error) {
    const { cause } = error as Error;
    if (!(cause instanceof PlatformError && (isUnclear(cause) || isRefusal(cause)))) throw error;
    if (!search && !isRefusal(cause)) throw error;
    const list = await held.fresh(scope, signal).catch(unlessUnreadable);
    if (list && isRefusal(cause) && !(await isThere(list)))
      return await connection.request(what, () => Promise.reject(cause));
    if (!search || !found || !before) throw error;
    const [made, second] = list ? search.all(list).filter(search.isIt) : [];
    if (!list || !made || second || before.has(made.id) || found.made.has(made.id)) throw error;
    // Where names are not unique, another create may have made it that does not know so yet.
    const others = [...found.underWay].filter((other) => other !== search);
    if (others.some((other) => other.all(list).some((one) => one.id === made.id && other.isIt(one))))
      throw error;
    found.made.add(made.id);
    return made;
  } finally {
    if (search) found?.underWay.delete(search as Search<{ readonly id: string }>);
    held.forget(scope);
  }
}

function knownOf<C>(held: HeldCredentials<C>, scope: string, signal: AbortSignal): Known {
  const all = known.get(held) ?? new Map<string, Known>();
  known.set(held, all);
  const found = all.get(scope) ?? {
    before: held.list(scope, { signal }).then((list) => list.ids()),
    made: new Set<string>(),
    underWay: new Set(),
  };
  all.set(scope, found);
  // Who asks next asks anew.
  found.before.catch(() => all.delete(scope));
  return found;
}

/** Where the list cannot be read either, what happened first is what is said. */
function unlessUnreadable(error: unknown): undefined {
  if (!(error instanceof DiagnosticError)) throw error;
}
