/**
 * A create whose answer was lost: where names are unique, the credential that it made is found by its name. It is ours when no list
 * of this walk had it before, and the platform holds nothing against it.
 */
import { DiagnosticError } from "../../plugin/index.js";
import { type Entry, PlatformError } from "../../sdk/index.js";
import type { Stoppable } from "../guard/space-guard.js";
import { isUnclear } from "./explain-error.js";
import type { HeldCredentials } from "./held-credentials.js";
import type { Change } from "./platform.js";

export class Adoption {
  static readonly #known = new WeakMap<object, Adoption>();

  static of(held: object): Adoption {
    const known = Adoption.#known.get(held) ?? new Adoption();
    Adoption.#known.set(held, known);
    return known;
  }

  readonly #before = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #made = new Set<string>();

  private constructor() {}

  /** Before the first create of a walk: what is there already. */
  async look<C>(held: HeldCredentials<C>, scope: string, signal: AbortSignal): Promise<void> {
    const ids = async () => new Set((await held.list(scope, { signal })).entries.map(({ id }) => id));
    const before = this.#before.get(scope) ?? ids();
    this.#before.set(scope, before);
    await before.catch((error) => {
      this.#before.delete(scope);
      throw error;
    });
  }

  /** A create was answered. */
  made({ id }: Entry): void {
    this.#made.add(id);
  }

  /** What a create has made whose answer was lost; undefined where that cannot be told. */
  async find<C>(
    held: HeldCredentials<C>,
    { scope, body }: Omit<Change, "kind">,
    signal: AbortSignal,
  ): Promise<Entry | undefined> {
    const before = await this.#before.get(scope);
    const { entries } = await held.fresh(scope, signal);
    const [found, second] = entries.filter(({ name }) => name === body.name);
    if (!found || second || !before || before.has(found.id) || this.#made.has(found.id)) return undefined;
    if (!held.connection.platform.mayBeOf?.(found, body)) return undefined;
    this.#made.add(found.id);
    return found;
  }
}

/** Creates a credential. A failure is an error that says what may be there all the same, and what to do then. */
export async function createOrAdopt<C>(
  held: HeldCredentials<C>,
  what: string,
  change: Change,
  { signal }: Stoppable,
): Promise<Entry> {
  const { connection } = held;
  const { platform } = connection;
  const { scope } = change;
  const adoption = Adoption.of(held);
  if (platform.mayBeOf) await adoption.look(held, scope, signal);
  try {
    // Without the signal: cancelled on its way it might exist there and not in the state. It is limited to 30 s.
    const entry = await platform.create(connection.client(), change);
    adoption.made(entry);
    return entry;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (platform.mayBeOf && isUnclear(error)) {
      const found = await adoption.find(held, change, signal).catch(unlessUnreadable);
      if (found) return found;
    }
    return await connection.request(
      what,
      () => Promise.reject(error),
      `${platform.name} may have created it all the same: look with belay ls, and if it is there, import it before you apply again.`,
    );
  } finally {
    held.forget(scope);
  }
}

/** Where the list cannot be read either, what happened first is what is said. */
function unlessUnreadable(error: unknown): undefined {
  if (!(error instanceof DiagnosticError)) throw error;
}
