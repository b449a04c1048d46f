import type { Qovery } from "./qovery/qovery.js";

/** The provider as configured: one entry per platform. */
export interface Belay {
  readonly qovery: Qovery;
}
