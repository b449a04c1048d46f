/** What a platform shows of a kind in a list of the kind's own: asked for once in a walk, where a configuration has the kind. */
import type { Entry } from "../../sdk/index.js";
import type { Kind } from "../kinds/kind.js";
import type { Connection } from "./connection.js";

export interface Detailed {
  readonly entry: Entry;
  /** False: the kind's own list does not have it (yet), so that nothing more is known of it. */
  readonly isWhole: boolean;
}

export class Details<Client> {
  /** By scope and kind. */
  readonly #lists = new Map<string, Map<string, Promise<ReadonlyMap<string, Entry> | null>>>();

  constructor(private readonly connection: Connection<Client>) {}

  async of(kind: Kind, entry: Entry, scope: string, signal: AbortSignal): Promise<Detailed> {
    if (!this.connection.platform.details) return { entry, isWhole: true };
    const lists = this.#lists.get(scope) ?? new Map<string, Promise<ReadonlyMap<string, Entry> | null>>();
    this.#lists.set(scope, lists);
    const asked = lists.get(kind.name) ?? this.#ask(kind, scope, signal);
    lists.set(kind.name, asked);
    const details = await asked;
    if (!details) return { entry, isWhole: true };
    const found = details.get(entry.id);
    return found
      ? { entry: { ...found, dependents: entry.dependents }, isWhole: true }
      : { entry, isWhole: false };
  }

  /** After a change. */
  forget(scope: string): void {
    this.#lists.delete(scope);
  }

  async #ask(kind: Kind, scope: string, signal: AbortSignal): Promise<ReadonlyMap<string, Entry> | null> {
    const { details, name } = this.connection.platform;
    const what = `${name}'s list of credentials such as ${kind.called} could not be read`;
    const entries = await this.connection.requestList(
      what,
      scope,
      async (client) => details?.(client, { kind, scope }, signal) ?? null,
    );
    return entries && new Map(entries.map((one) => [one.id, one]));
  }
}
