/** The decision over a whole plan. */
import { type Dependent, type IdSpace, NO_CREDENTIAL, NOT_YET_KNOWN } from "../association/model.js";
import type { Fate } from "../association/planned-bindings.js";
import { fates } from "../association/verdict.js";
import type { CredentialChange, CredentialObject, Plan } from "../plan/plan.js";
import { lifecycleKey, type StateLifecycles } from "../plan/read-state.js";
import type { DependentFate, DependentVerdict, Outcome, Report } from "../report/report.js";
import type { Answer } from "./answers.js";
import { ApplyOrder } from "./apply-order.js";
import { CredentialNames, UNKNOWN_ALIAS } from "./credential-names.js";
import type { Decided } from "./decided.js";
import { findingsOf } from "./findings.js";
import { notesOf } from "./notes.js";
import { knownId, PlannedDependents } from "./planned-dependents.js";
import { Answers } from "./uses.js";

/** What the decision may know besides the plan and the answers. */
export interface DecideOptions {
  /** What the state tells of lifecycles (`readState`). Without it the order of some applies is not known. */
  readonly state?: StateLifecycles;
  /** Whether a platform that could not be asked makes its credentials unproven (`fail`, the default) or only warns. */
  readonly onUnreachable?: "fail" | "warn";
  /** The version of the tool that asks, for the report. */
  readonly version?: string;
}

/**
 * Decides on every credential that the plan deletes. `answers`: what the platforms said to the `questions` of the plan. Where
 * there is no answer the plan's own prior state decides, and the report says so.
 *
 * @example
 * const plan = await readPlan(createReadStream("plan.json"));
 * const report = decide(plan); // offline
 * report.verdict; // "blocked"
 */
export function decide(plan: Plan, answers: readonly Answer[] = [], options: DecideOptions = {}): Report {
  const decision = new Decision(plan, answers, options);
  const decided = plan.credentials.flatMap((change) =>
    change.before && change.actions.includes("delete") ? [decision.on(change, change.before)] : [],
  );
  const { version = "", onUnreachable = "fail" } = options;
  const findings = findingsOf(decided, onUnreachable);
  const having = (outcome: Outcome) => decided.filter(({ verdict }) => verdict.verdict === outcome).length;
  const counts = {
    deletions: decided.length,
    allowed: having("allowed"),
    blocked: having("blocked"),
    unproven: having("unproven"),
    errors: findings.filter(({ level }) => level === "error").length,
    warnings: findings.filter(({ level }) => level === "warning").length,
  };
  return {
    format_version: "1.0",
    tool: { name: "belay", version },
    plan: plan.summary,
    verdict: counts.blocked > 0 ? "blocked" : counts.unproven > 0 ? "unproven" : "allowed",
    counts,
    credentials: decided.map(({ verdict }) => verdict),
    findings,
    notes: notesOf(plan, decided),
  };
}

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
    const dependents = fates(uses.association, planned.bindings, (id) => planned.nameOf(id)).map(
      ({ dependent, fate }) => this.#dependent(dependent, fate, credential, planned),
    );
    const createBeforeDestroy = this.#createBeforeDestroy(change, credential);
    const isBlocked = dependents.some(({ fate }) => BLOCKING.has(fate));
    const isUnproven = uses.unreachable !== null && this.options.onUnreachable !== "warn";
    const late = uses.association.dependents.flatMap((one) => {
      const leaving = planned.takingOff(one.id, credential.id);
      return this.#order.late(one, leaving, change, createBeforeDestroy) ?? [];
    });
    return {
      verdict: {
        platform: space.platform,
        kind: credential.kind,
        id: credential.id,
        name: this.#names.nameOf(credential.kind, credential.id),
        address: change.address,
        previous_address: change.previousAddress,
        deposed: change.deposed,
        change: change.actions.includes("create") ? "replace" : "delete",
        create_before_destroy: createBeforeDestroy,
        verdict: isBlocked ? "blocked" : isUnproven ? "unproven" : "allowed",
        dependents_from: uses.from,
        dependent_word: space.dependent,
        dependents,
      },
      space,
      unreachable: uses.unreachable,
      isGone: uses.isGone,
      ignored: planned.ignored,
      late: isBlocked ? [] : late,
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
    { id, name }: Dependent,
    fate: Fate,
    credential: CredentialObject,
    planned: PlannedDependents,
  ): DependentVerdict {
    const changes = planned.of(id);
    const deciding =
      changes.find(({ change }) => "to" in change && change.to === credential.id) ??
      changes.find(({ change }) => "to" in change) ??
      changes[0];
    const to = deciding && "to" in deciding.change ? deciding.change.to : null;
    // What is not taken off stays here, whatever a change of it says of another credential.
    const isElsewhere = fate !== "unseen" && to !== null && to !== NO_CREDENTIAL && to !== credential.id;
    return {
      id: knownId(id),
      name: name || planned.nameOf(id),
      address: deciding?.row.address ?? null,
      fate: to === NO_CREDENTIAL && fate === "repointed" ? "detached" : FATES[fate],
      moves_to: isElsewhere ? this.#named(credential.kind, to) : null,
    };
  }

  #named(kind: string, id: string): DependentVerdict["moves_to"] {
    if (id === UNKNOWN_ALIAS) return null;
    if (id === NOT_YET_KNOWN) return { id: null, name: "", address: null };
    return { id, name: this.#names.nameOf(kind, id), address: this.#names.addressOf(kind, id) };
  }

  #createBeforeDestroy({ actions }: CredentialChange, { kind, id }: CredentialObject): boolean | null {
    if (actions.includes("create")) return actions[0] === "create";
    return this.options.state?.get(lifecycleKey(kind, id)) ?? null;
  }
}

const FATES: Record<Fate, DependentFate> = {
  stays: "stays",
  "put-on": "put-on",
  unseen: "not-taken-off",
  repointed: "moves",
  "taken-over": "taken-over",
  leaves: "detached",
  declared: "detached",
  gone: "deleted",
};

const BLOCKING: ReadonlySet<DependentFate> = new Set(["stays", "put-on", "not-taken-off"]);
