/** The provider as configured: a connection to each platform, and the credentials of each id space. */
import type { Diagnostics } from "../plugin/index.js";
import type { SpaceGuard } from "./guard/space-guard.js";
import type { Connection } from "./platform/connection.js";
import { HeldCredentials } from "./platform/held-credentials.js";
import type { Platform } from "./platform/platform.js";

export class Belay {
  readonly #held = new Map<string, HeldCredentials<unknown>>();

  /** `guard` makes the guard of an id space. */
  constructor(
    private readonly connections: readonly Connection<unknown>[],
    guard: (held: HeldCredentials<unknown>) => SpaceGuard,
  ) {
    for (const connection of connections) {
      for (const space of connection.platform.spaces) {
        const held = new HeldCredentials(connection, space);
        held.guard = guard(held);
        this.#held.set(space.kind, held);
      }
    }
  }

  /** The credentials of an id space of a platform. `space`: its name in the rules. */
  held<Client>(platform: Platform<Client>, space: string): HeldCredentials<Client> {
    const found = this.#held.get(space);
    if (found?.connection.platform !== platform) throw new Error(`${platform.name} has no id space ${space}`);
    return found as HeldCredentials<Client>;
  }

  /** The credentials of the id space of this name, of whatever platform. Undefined: none is known. */
  space(name: string): HeldCredentials<unknown> | undefined {
    return this.#held.get(name);
  }

  /** When a call ends: what its platforms made it wait, for once. */
  tellWaits(diagnostics: Diagnostics): void {
    for (const { rateLimit } of this.connections) rateLimit.tell(diagnostics);
  }

  /** All secrets that are known by now. */
  secrets(): Iterable<string> {
    return this.connections[0]?.secrets() ?? [];
  }

  /** Before each change that is applied. */
  async startApplying(): Promise<void> {
    for (const connection of this.connections) connection.startApplying();
    for (const { guard } of this.#held.values()) await guard.applying();
  }
}
