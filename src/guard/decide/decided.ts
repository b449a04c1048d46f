import type { Dependent, IdSpace } from "../association/model.js";
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
  /** What deletes it looks once more before it does. */
  readonly isChecked: boolean;
  /** Ids of dependents whose move the plan shows and the provider ignores. */
  readonly ignored: ReadonlySet<string | null>;
  /** Of a deletion that is not blocked: dependents that leave by a link that may turn out to be to this very credential. */
  readonly open: readonly Dependent[];
  /** Of a deletion that is not blocked: dependents that leave only as a declaration says. */
  readonly declared: readonly Dependent[];
  /** Of a deletion that is not blocked: dependents of which nobody tells whether they use it, and that this plan leaves alone. */
  readonly strays: readonly Dependent[];
  /** Of a deletion that is not blocked: dependents that may still be there when it is due. */
  readonly late: readonly LateDependent[];
}
