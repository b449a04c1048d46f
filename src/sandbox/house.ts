import type { Clock } from "./clock.js";
import type { Identified } from "./ids.js";
import type { Store } from "./open-store.js";

/** What a platform is built on: the one store and the one clock of its sandbox. */
export interface House extends Store {
  /** The platform's own name. */
  platform: string;
  clock: Clock;
  /** The id of a new object. */
  newId(of: Identified): string;
}
