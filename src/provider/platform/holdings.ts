/** What hangs on each dependent and would go with it: asked for once per scope, and only where a deletion is at hand. */
import type { Dependent, IdSpace } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import type { Stoppable } from "../guard/space-guard.js";
import type { Connection } from "./connection.js";

type Found = ReadonlyMap<string, string> | { readonly unknown: string };

export class Holdings<Client> {
  /** By scope. */
  readonly #asked = new Map<string, Promise<Found>>();

  constructor(
    private readonly connection: Connection<Client>,
    private readonly space: IdSpace,
  ) {}

  /** What to add to a dependent. That it cannot be read decides nothing. */
  async notes(scope: string, call: Stoppable): Promise<(dependent: Dependent) => Dependent> {
    if (!this.connection.platform.holdings) return (dependent) => dependent;
    const asked = this.#asked.get(scope) ?? this.#ask(scope, call);
    this.#asked.set(scope, asked);
    const found = await asked;
    return (dependent) => {
      if ("unknown" in found) return { ...dependent, note: found.unknown };
      const note = found.get(dependent.id);
      return note === undefined ? dependent : { ...dependent, note: `with ${note}` };
    };
  }

  async #ask(scope: string, { signal }: Stoppable): Promise<Found> {
    const { platform } = this.connection;
    try {
      return await this.connection.request(
        `What hangs on ${platform.name}'s ${this.space.dependent.many} could not be read`,
        async (client) =>
          (await platform.holdings?.(client, { space: this.space, scope }, signal)) ?? new Map(),
      );
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      return { unknown: `and what hangs on it could not be read (${error.detail})` };
    }
  }
}
