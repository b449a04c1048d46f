/**
 * Whether the apply deletes a credential only after its dependents have left it.
 *
 * Terraform destroys a binding before the credential that the state says it depends on. It *updates* a binding before that
 * only where the credential is create_before_destroy; without it the deletion comes first, and is refused by the platform.
 * Between objects of which the state knows no dependency the order is random, and between two plans it is whoever applies them who
 * decides.
 */
import type { Dependent } from "../association/model.js";
import { withoutKeys } from "../plan/address.js";
import type { CredentialChange, Plan } from "../plan/plan.js";
import type { Planned } from "./planned-dependents.js";

export interface LateDependent extends Dependent {
  /** Certain to come too late; else the order is random, or not told. */
  readonly isCertain: boolean;
  readonly why: "deleted-first" | "lifecycle-unknown" | "no-dependency" | "new-binding" | "other-plan";
  /** The plans that take it off, where all of them are others than the one that deletes. */
  readonly plans?: readonly string[];
}

export class ApplyOrder {
  readonly #dependsOn = new Map<string, ReadonlySet<string>>();

  constructor(plan: Plan) {
    for (const { plan: of, address, deposed, dependsOn } of plan.prior.dependents) {
      this.#dependsOn.set(objectKey(of, address, deposed), new Set(dependsOn));
    }
  }

  /** Null where the dependent is sure to have left in time. `planned`: the changes that take it off the credential. */
  late(
    dependent: Dependent,
    everywhere: readonly Planned[],
    credential: CredentialChange,
    createBeforeDestroy: boolean | null,
  ): LateDependent | null {
    const planned = everywhere.filter(({ row }) => row.plan === credential.plan);
    if (planned.length < everywhere.length && planned.length === 0) {
      const plans = [...new Set(everywhere.map(({ row }) => row.plan ?? ""))];
      return { ...dependent, isCertain: false, why: "other-plan", plans };
    }
    const isOrdered = ({ row }: Planned) => this.#isOrdered(row, credential);
    const isDestroy = ({ change, row }: Planned) =>
      change.action === "gone" || (change.action === "delete" && row.rule.declares === null);
    const destroys = planned.filter(isDestroy);
    if (destroys.some(isOrdered)) return null;
    const updates = planned.filter((one) => one.change.action === "update" || isHalfOfMove(one, planned));
    if (updates.length === 0) {
      return { ...dependent, isCertain: false, why: destroys.length > 0 ? "no-dependency" : "new-binding" };
    }
    if (!updates.some(isOrdered)) return { ...dependent, isCertain: false, why: "no-dependency" };
    if (createBeforeDestroy === true) return null;
    // Anything that is not held back behind the deletion may still come in time. What a declaration stands for may, too.
    const isHeldBack = (one: Planned) =>
      one.change.action === "update" && one.row.rule.declares === null && isOrdered(one);
    const isCertain = createBeforeDestroy === false && planned.every(isHeldBack);
    return {
      ...dependent,
      isCertain,
      why: createBeforeDestroy === false ? "deleted-first" : "lifecycle-unknown",
    };
  }

  #isOrdered(
    { plan, address, previousAddress, deposed }: Planned["row"],
    credential: CredentialChange,
  ): boolean {
    const dependencies =
      this.#dependsOn.get(objectKey(plan, address, deposed)) ??
      this.#dependsOn.get(objectKey(plan, previousAddress ?? address, deposed));
    if (!dependencies) return false;
    return [credential.address, credential.previousAddress ?? credential.address].some((one) =>
      dependencies.has(withoutKeys(one)),
    );
  }
}

/**
 * A declaration that is deleted and made anew elsewhere, by a replacement or under another address. Its delete takes nothing
 * off: the dependent itself moves, and its place in the order is that of an update.
 */
const isHalfOfMove = ({ change, row }: Planned, planned: readonly Planned[]): boolean =>
  change.action === "delete" &&
  row.rule.declares !== null &&
  planned.some((one) => one.change.action === "create" && one.row.rule.declares !== null);

const objectKey = (plan: string | undefined, address: string, deposed: string | null) =>
  `${plan ?? ""} ${address} ${deposed ?? ""}`;
