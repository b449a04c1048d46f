/** What the two provider processes of a session say to each other: one JSON object per line. */
import type { WalkEvent } from "../../guard/walk/index.js";
import type { Mode } from "../guard/settings.js";

/** First line of a working provider. */
export interface Hello {
  readonly token: string;
  readonly mode: Mode;
  /** Terraform was started to destroy: a refresh walk may come before the walk that decides. */
  readonly destroys: boolean;
  /** Terraform was started to refresh and nothing else: nothing that is planned is kept. */
  readonly onlyRefreshes: boolean;
}

/** Every later line of a working provider; answered by `Ack` once the events are recorded. */
export interface Batch {
  readonly batch: number;
  readonly events: readonly { readonly space: string; readonly event: WalkEvent }[];
}

export interface Ack {
  readonly ack: number;
}
