/** What this process has made: a list that it asks for later and that lacks some of it lags behind. */
import type { EntryList } from "./entry-list.js";
import { LIST_PATIENCE } from "./late-words.js";
import { lookUntil } from "./look-until.js";
import type { Log } from "./platform.js";

export class Made {
  /** Ids by scope: of what no list has had yet. */
  readonly #ids = new Map<string, Set<string>>();

  constructor(
    private readonly connection: { readonly log: Log; readonly platform: { readonly name: string } },
  ) {}

  add(scope: string, id: string): void {
    this.#ids.set(scope, (this.#ids.get(scope) ?? new Set()).add(id));
  }

  delete(scope: string, id: string): void {
    this.#ids.get(scope)?.delete(id);
  }

  /** The list when it has all of that; when the time is over, as it is. `ask`: for the list anew. */
  async whole(scope: string, ask: () => Promise<EntryList>, signal: AbortSignal): Promise<EntryList> {
    const made = this.#ids.get(scope);
    const missing = (list: EntryList) => [...(made ?? [])].filter((id) => !list.find(id));
    const first = await ask();
    const late = missing(first);
    made?.clear();
    if (late.length === 0) return first;
    for (const id of late) made?.add(id);
    const { log, platform } = this.connection;
    log(
      "info",
      `${platform.name}'s list does not have yet what was just made (${late.join(", ")}): waiting up to ${LIST_PATIENCE / 1000} s for it`,
    );
    const list = await lookUntil(ask, (seen) => missing(seen).length === 0, signal, LIST_PATIENCE);
    made?.clear();
    return list;
  }
}
