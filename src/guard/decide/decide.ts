/** The decision over a whole plan. */
import type { Association as Associated, Dependent } from "../association/model.js";
import { canonicalId, NO_CREDENTIAL, NOT_YET_KNOWN } from "../association/model.js";
import type { Fate } from "../association/planned-bindings.js";
import { fates } from "../association/verdict.js";
import type { CredentialChange, CredentialObject, Plan } from "../plan/plan.js";
import { lifecycleKey, type StateLifecycles } from "../plan/read-state.js";
import type { DependentFate, DependentVerdict, Outcome, Report } from "../report/report.js";
import type { Association } from "../rules/rule-book.js";
import { type Answer, questionKey } from "./answers.js";
import { ApplyOrder } from "./apply-order.js";
import { CredentialNames, UNKNOWN_ALIAS } from "./credential-names.js";
import type { Decided } from "./decided.js";
import { findingsOf } from "./findings.js";
import { notesOf } from "./notes.js";
import { knownId, PlannedDependents } from "./planned-dependents.js";

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
  readonly #names: CredentialNames;
  readonly #order: ApplyOrder;
  readonly #answers: ReadonlyMap<string, Answer>;
  readonly #dependents = new Map<string, PlannedDependents>();

  constructor(
    private readonly plan: Plan,
    answers: readonly Answer[],
    private readonly options: DecideOptions,
  ) {
    this.#names = new CredentialNames(plan);
    this.#order = new ApplyOrder(plan);
    this.#answers = new Map(answers.map((answer) => [questionKey(answer), canonical(answer)]));
    for (const answer of this.#answers.values()) {
      if (!("associations" in answer)) continue;
      for (const { id, name } of answer.associations) this.#names.name(answer.kind, id, name);
    }
  }

  on(change: CredentialChange, credential: CredentialObject): Decided {
    const association = this.plan.rules.association(credential.kind);
    const planned = this.#plannedDependents(association);
    const answer = this.#answers.get(questionKey(credential));
    const found = answer && "associations" in answer ? listed(answer.associations, credential) : null;
    // Of a place that the plan does not tell, a list that lacks the credential proves nothing.
    const isElsewhere = found?.isGone === true && credential.scope === "";
    const reported = isElsewhere ? null : found;
    const used = reported ?? this.#fromPlan(credential, planned);
    const dependents = fates(used, planned.bindings, (id) => planned.nameOf(id)).map(({ dependent, fate }) =>
      this.#dependent(dependent, fate, credential, planned),
    );
    const createBeforeDestroy = this.#createBeforeDestroy(change, credential);
    const isBlocked = dependents.some(({ fate }) => BLOCKING.has(fate));
    const unreachable = isElsewhere
      ? ELSEWHERE
      : answer && "unreachable" in answer
        ? answer.unreachable
        : null;
    const isUnproven = unreachable !== null && this.options.onUnreachable !== "warn";
    return {
      verdict: {
        platform: association.platform,
        kind: credential.kind,
        id: credential.id,
        name: this.#names.nameOf(credential.kind, credential.id),
        address: change.address,
        previous_address: change.previousAddress,
        deposed: change.deposed,
        change: change.actions.includes("create") ? "replace" : "delete",
        create_before_destroy: createBeforeDestroy,
        verdict: isBlocked ? "blocked" : isUnproven ? "unproven" : "allowed",
        dependents_from: reported ? "platform" : "plan",
        dependent_word: association.dependent,
        dependents,
      },
      association,
      unreachable,
      isGone: reported?.isGone === true,
      ignored: planned.ignored,
      late: isBlocked
        ? []
        : used.dependents.flatMap(
            (one) =>
              this.#order.late(one, planned.takingOff(one.id, credential.id), change, createBeforeDestroy) ??
              [],
          ),
    };
  }

  #plannedDependents(association: Association): PlannedDependents {
    const known = this.#dependents.get(association.kind);
    if (known) return known;
    const made = new PlannedDependents(this.plan, association, this.#names);
    // A dependent that the plan puts on this credential is listed with the one that it is on now.
    for (const answer of this.#answers.values()) {
      if (answer.kind !== association.kind || !("associations" in answer)) continue;
      for (const { dependents } of answer.associations) for (const one of dependents) made.name(one);
    }
    this.#dependents.set(association.kind, made);
    return made;
  }

  /** A as far as the plan's own prior state tells it. */
  #fromPlan({ id, name, dependents }: CredentialObject, planned: PlannedDependents): Associated {
    const all = new Map([...planned.linkedTo(id), ...dependents].map((one) => [one.id, one]));
    return { id, name, dependents: [...all.values()] };
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
  gone: "deleted",
};

const BLOCKING: ReadonlySet<DependentFate> = new Set(["stays", "put-on", "not-taken-off"]);

const ELSEWHERE =
  "where it was looked for there is no such credential, and the plan does not tell where it is.";

/** What a list that was read lacks is gone, and has no dependents. What it holds twice has those of both. */
function listed(
  associations: readonly Associated[],
  { id, name }: CredentialObject,
): Associated & { readonly isGone: boolean } {
  const found = associations.filter((one) => one.id === id);
  const dependents = found.flatMap((one) => one.dependents);
  return {
    id,
    name: found[0]?.name ?? name,
    dependents: [...new Map(dependents.map((one) => [one.id, one])).values()],
    isGone: found.length === 0,
  };
}

function canonical(answer: Answer): Answer {
  if (!("associations" in answer)) return answer;
  const named = <T extends Dependent>(one: T): T => ({ ...one, id: canonicalId(one.id) });
  const associations = answer.associations.map((one) => ({
    ...named(one),
    dependents: one.dependents.map(named),
  }));
  return { ...answer, associations };
}
