/** Taikun's rules, as lists of their own have them: asked for once in a walk, where a configuration has any. */

import type { TaikunClient } from "../../sdk/taikun/index.js";
import type { Stoppable } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";

type Held = HeldCredentials<TaikunClient>;

export class RuleLists<Rule> {
  readonly #lists = new WeakMap<Held, Map<string, Promise<readonly Rule[]>>>();

  /** `noun`: `billing rules`; `ask`: all of them. */
  constructor(
    private readonly noun: string,
    private readonly ask: (client: TaikunClient, scope: string, signal: AbortSignal) => Promise<Rule[]>,
  ) {}

  async list(held: Held, scope: string, call: Stoppable): Promise<readonly Rule[]> {
    const lists = this.#lists.get(held) ?? new Map<string, Promise<readonly Rule[]>>();
    this.#lists.set(held, lists);
    const asked = lists.get(scope) ?? this.fresh(held, scope, call);
    lists.set(scope, asked);
    return asked;
  }

  fresh({ connection }: Held, scope: string, { signal }: Stoppable): Promise<readonly Rule[]> {
    return connection.requestList(`Taikun's list of ${this.noun} could not be read`, scope, (client) =>
      this.ask(client, scope, signal),
    );
  }

  /** After a change. */
  forget(held: Held, scope: string): void {
    this.#lists.get(held)?.delete(scope);
    held.forget(scope);
  }
}
