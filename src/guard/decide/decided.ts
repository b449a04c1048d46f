import type { IdSpace } from "../association/model.js";
import type { CredentialVerdict } from "../report/report.js";
import type { LateDependent } from "./apply-order.js";

/** One credential that is deleted, with everything that findings are made from. */
export interface Decided {
  readonly verdict: CredentialVerdict;
  readonly space: IdSpace;
  /** Why the platform could not be asked; null where it answered, or was not asked. */
  readonly unreachable: string | null;
  /** The platform's list lacks it. */
  readonly isGone: boolean;
  /** Ids of dependents whose move the plan shows and the provider ignores. */
  readonly ignored: ReadonlySet<string | null>;
  /** Of an allowed deletion: dependents that may still be there when it is due. */
  readonly late: readonly LateDependent[];
}
