/** What came of a case. */
import type { Case } from "./case.js";

export const ENDS = ["at once", "next apply", "second apply", "by advice", "not at all"] as const;

export interface Result {
  readonly one: Case;
  /** After which apply all was as it should be. `by advice`: after a block was pasted, or an orphan deleted. */
  readonly ended: (typeof ENDS)[number];
  /** What was hit: `POST /civo/v2/objectstores`; null: the apply had fewer requests. */
  readonly hit: string | null;
  /** Whether Terraform was killed while it wrote its state file, so that the backup had to be taken. */
  readonly restored: boolean;
  /** How many orphans were named in a plan or an error. */
  readonly announced: number;
  readonly failures: readonly string[];
  readonly milliseconds: number;
}
