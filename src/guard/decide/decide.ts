/** The decision over a whole plan. */
import { type IdSpace, NO_CREDENTIAL, NOT_YET_KNOWN } from "../association/model.js";
import {
  type CredentialChange,
  type CredentialObject,
  type DependentRow,
  NO_ID,
  type Plan,
} from "../plan/plan.js";
import { lifecycleKey, type StateLifecycles } from "../plan/read-state.js";
import { together } from "../plan/together.js";
import type { DependentVerdict, Outcome, Report } from "../report/report.js";
import type { Answer } from "./answers.js";
import { ApplyOrder } from "./apply-order.js";
import { CredentialNames, UNKNOWN_ALIAS } from "./credential-names.js";
import type { Decided } from "./decided.js";
import { dependentFates, type FatedDependent, isBlocking } from "./dependent-fates.js";
import { findingsOf, isFatal } from "./findings.js";
import { notesOf } from "./notes.js";
import { isBelays, knownId, type Planned, PlannedDependents } from "./planned-dependents.js";
import { Answers } from "./uses.js";

/** What the decision may know besides the plan and the answers. */
export interface DecideOptions {
  /** What the state tells of lifecycles (`readState`). Without it the order of some applies is not known. */
  readonly state?: StateLifecycles;
  /** Whether a platform that could not be asked makes its credentials unproven (`fail`, the default) or only warns. */
  readonly onUnreachable?: "fail" | "warn";
  /** The version of the tool that asks, for the report. */
  readonly version?: string;
  /** When it is decided, for the report. */
  readonly at?: Date;
}

/**
 * Decides on every credential that the plan deletes; on several plans together, so that what one of them does to a dependent counts
 * for what another one deletes. `answers`: what the platforms said to the `questions` of the plan. Where
 * there is no answer the plan's own prior state decides, and the report says so.
 *
 * @example
 * const plan = await readPlan(createReadStream("plan.json"));
 * const report = decide(plan); // offline
 * report.verdict; // "blocked"
 */
export function decide(
  plans: Plan | readonly Plan[],
  answers: readonly Answer[] = [],
  options: DecideOptions = {},
): Report {
  const plan = together([plans].flat());
  const decision = new Decision(plan, answers, options);
  const decided = plan.credentials.flatMap((change) =>
    change.before && change.actions.includes("delete") ? [decision.on(change, change.before)] : [],
  );
  const { version = "", onUnreachable = "fail", at, state } = options;
  const findings = findingsOf(decided, { onUnreachable, isStateGiven: state !== undefined });
  const having = (outcome: Outcome) => decided.filter(({ verdict }) => verdict.verdict === outcome).length;
  const counts = {
    deletions: decided.length,
    allowed: having("allowed"),
    blocked: having("blocked"),
    fails: having("fails"),
    unproven: having("unproven"),
    errors: findings.filter(({ level }) => level === "error").length,
    warnings: findings.filter(({ level }) => level === "warning").length,
  };
  return {
    format_version: "1.1",
    tool: { name: "belay", version },
    ...(at && { decided_at: at.toISOString() }),
    plan: plan.summary,
    ...(plan.plans && { plans: plan.plans }),
    verdict: WORST_FIRST.find((outcome) => having(outcome) > 0) ?? "allowed",
    counts,
    credentials: decided.map(({ verdict }) => verdict),
    findings,
    notes: notesOf(plan, decided),
  };
}

const WORST_FIRST: readonly Outcome[] = ["blocked", "fails", "unproven", "allowed"];

class Decision {
  readonly #answers: Answers;
  readonly #names: CredentialNames;
  readonly #order: ApplyOrder;
  readonly #dependents = new Map<string, PlannedDependents>();

  constructor(
    private readonly plan: Plan,
    answers: readonly Answer[],
    private readonly options: DecideOptions,
  ) {
    this.#answers = new Answers(answers);
    this.#names = new CredentialNames(plan);
    this.#order = new ApplyOrder(plan);
  }

  on(change: CredentialChange, credential: CredentialObject): Decided {
    const space = this.plan.rules.idSpace(credential.kind);
    const planned = this.#plannedDependents(space);
    const uses = this.#answers.usesOf(credential, planned);
    const createBeforeDestroy = this.#createBeforeDestroy(change, credential);
    const isChecked = isBelays(change.rule.type);
    const fated = dependentFates(uses.association, planned, isChecked);
    const isBlocked = fated.some(({ fate }) => isBlocking(fate));
    const leaving = isBlocked ? [] : fated.filter(({ fate }) => fate !== "unknown");
    const late = leaving.flatMap(({ dependent, isReported, isDeclared }) => {
      if (!isReported || isDeclared) return [];
      const taking = planned.takingOff(dependent.id, credential.id);
      return this.#order.late(dependent, taking, change, createBeforeDestroy) ?? [];
    });
    const isUnproven =
      credential.id === NO_ID ||
      (uses.unreachable !== null && this.options.onUnreachable !== "warn") ||
      fated.some(({ fate }) => fate === "unknown");
    const isFailing = late.some((one) => isFatal(one, { space, isChecked }));
    return {
      verdict: {
        platform: space.platform,
        kind: credential.kind,
        id: credential.id,
        name: this.#names.nameOf(credential.kind, credential.id) || credential.name,
        address: change.address,
        ...(change.plan !== undefined && { plan: change.plan }),
        previous_address: change.previousAddress,
        deposed: change.deposed,
        change: change.actions.includes("create") ? "replace" : "delete",
        create_before_destroy: createBeforeDestroy,
        verdict: isBlocked ? "blocked" : isFailing ? "fails" : isUnproven ? "unproven" : "allowed",
        dependents_from: uses.from,
        dependent_word: space.dependent,
        dependents: fated.map((one) => this.#dependent(one, credential, planned)),
      },
      space,
      unreachable: uses.unreachable,
      isGone: uses.isGone,
      isChecked,
      ignored: planned.ignored,
      open: leaving.filter(({ isOpen }) => isOpen).map(({ dependent }) => dependent),
      declared: leaving.filter(({ isDeclared }) => isDeclared).map(({ dependent }) => dependent),
      strays: isBlocked
        ? []
        : uses.strays.filter(({ id }) =>
            ["unseen", "declared"].includes(planned.bindings.fate(id, credential.id)),
          ),
      late,
    };
  }

  #plannedDependents(space: IdSpace): PlannedDependents {
    const known = this.#dependents.get(space.kind);
    if (known) return known;
    const made = new PlannedDependents(this.plan, space, this.#names);
    for (const { id, name, dependents } of this.#answers.listed(space.kind)) {
      this.#names.name(space.kind, id, name);
      // What the plan puts on one credential is listed with the one that it is on now.
      for (const one of dependents) made.name(one);
    }
    this.#dependents.set(space.kind, made);
    return made;
  }

  #dependent(
    { dependent: { id, name, note }, fate }: FatedDependent,
    credential: CredentialObject,
    planned: PlannedDependents,
  ): DependentVerdict {
    const changes = planned.of(id);
    const isPlaced = ({ change }: Planned) => "to" in change;
    const deciding =
      changes.find(({ change }) => "to" in change && change.to === credential.id) ??
      planned.takingOff(id, credential.id).find(isPlaced) ??
      changes.find(isPlaced) ??
      changes[0];
    const to = deciding && "to" in deciding.change ? deciding.change.to : null;
    // What is not taken off stays here, whatever a change of it says of another credential.
    const isLeaving = fate !== "not-taken-off" && fate !== "unknown";
    const isElsewhere = isLeaving && to !== null && to !== NO_CREDENTIAL && to !== credential.id;
    return {
      id: knownId(id),
      name: name || planned.nameOf(id),
      address: deciding?.row.address ?? null,
      ...(deciding?.row.plan !== undefined && { plan: deciding.row.plan }),
      fate: to === NO_CREDENTIAL && fate === "moves" ? "detached" : fate,
      moves_to: isElsewhere && deciding ? this.#named(credential.kind, to, deciding.row) : null,
      ...(note !== undefined && { note }),
    };
  }

  #named(kind: string, id: string, row: DependentRow): DependentVerdict["moves_to"] {
    if (id === UNKNOWN_ALIAS) return null;
    if (id === NOT_YET_KNOWN) return this.#created(row);
    const { address = null, plan } = this.#names.placeOf(kind, id) ?? {};
    return { id, name: this.#names.nameOf(kind, id), address, ...(plan !== undefined && { plan }) };
  }

  /** The credential that is created for a dependent, where it is certain which one that is. */
  #created({ plan, after }: DependentRow): DependentVerdict["moves_to"] {
    const address = after?.created ?? null;
    if (address === null) return { id: null, name: "", address };
    const found = this.plan.credentials.find((one) => one.address === address && one.plan === plan);
    return {
      id: null,
      name: found?.after?.name ?? "",
      address,
      ...(plan !== undefined && { plan }),
    };
  }

  #createBeforeDestroy({ actions }: CredentialChange, { kind, id }: CredentialObject): boolean | null {
    if (actions.includes("create")) return actions[0] === "create";
    return this.options.state?.get(lifecycleKey(kind, id)) ?? null;
  }
}
