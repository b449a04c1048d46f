import type { Clock } from "./clock.js";
import type { Store } from "./open-store.js";

/** What a platform is built on: the one store and the one clock of its sandbox. */
export interface House extends Store {
  /** The platform's own name. */
  platform: string;
  clock: Clock;
}
