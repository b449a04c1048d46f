/** What there is to know about the credentials that a plan deletes: cause, names, and ways out. */

import type { Dependent } from "../association/model.js";
import {
  count,
  full,
  inTwoApplies,
  leftBehind,
  quote,
  REASONS,
  waysOut,
  waysOutOfDeposed,
  waysOutOfReplacement,
} from "../association/phrases.js";
import { NO_ID } from "../plan/plan.js";
import type { DependentFate, DependentVerdict, FindingDependent, GuardFinding } from "../report/report.js";
import type { LateDependent } from "./apply-order.js";
import { cascade } from "./cascade.js";
import type { Decided } from "./decided.js";
import { knownId } from "./planned-dependents.js";
import { straysNear } from "./strays.js";

type Said = Pick<GuardFinding, "code" | "level" | "summary" | "detail" | "ways_out" | "dependents">;

const LEVELS = ["error", "warning", "information"];

/** What was given already, and need not be advised. */
export interface Given {
  readonly onUnreachable: "fail" | "warn";
  readonly isStateGiven: boolean;
}

/** Errors first; within a level in the order of the plan. */
export function findingsOf(decided: readonly Decided[], given: Given): readonly GuardFinding[] {
  const all = decided.flatMap((one) =>
    [
      ...inUse(one),
      ...unproven(one, given),
      ...unnamed(one),
      ...unknownLink(one),
      ...tooLate(one, given),
      ...declaredOnly(one),
      ...straysNear(one),
      ...alsoDeleted(one),
    ].map(({ code, level, ...said }): GuardFinding => {
      const { address, plan, platform, kind, id, name } = one.verdict;
      return {
        code,
        level,
        address,
        ...(plan !== undefined && { plan }),
        credential: { platform, kind, id, name },
        ...said,
      };
    }),
  );
  return all.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function inUse(decided: Decided): Said[] {
  const { verdict, space, ignored } = decided;
  const { dependents: all, platform, dependent_word: word } = verdict;
  const blocking = all.filter(isBlocking);
  const isIgnored = (one: DependentVerdict) => ignored.has(one.id) && one.fate === "stays";
  const dependents = blocking.map((one) => named(one, isIgnored(one) ? IGNORED : reasonOf(one, verdict)));
  if (dependents.length === 0) return [];
  const blocked: Said = {
    code: "credential-in-use",
    level: "error",
    summary: `Credential ${quote(verdict)} is still in use`,
    detail:
      space.on_delete === "cascades"
        ? `This plan deletes the ${platform} credential ${full(verdict)}. ${platform} deletes what uses a credential together with it, so ${count(word, dependents.length)} would be deleted with it.`
        : [
            `This plan deletes the ${platform} credential ${full(verdict)}, which ${count(word, dependents.length)} would still use.`,
            ...leftBehind(space, dependents.length),
          ].join(" "),
    ways_out: [
      ...(blocking.some(isIgnored) ? [`replace the ${word.one}: its provider cannot move it`] : []),
      ...waysOutOf(decided),
    ],
    dependents,
  };
  return [blocked, ...cascade(decided, "in use", "error", dependents)];
}

/** Of several plans the one that does it is named, where it is not the one that deletes. */
function reasonOf({ fate, plan }: Blocking, { plan: deleting }: Decided["verdict"]): string {
  const said = REASONS[fate];
  if (deleting === undefined) return said;
  if (fate === "not-taken-off") return said.replace("this plan", "these plans");
  return plan === deleting || plan === undefined ? said : said.replace("this plan", `the plan ${plan}`);
}

const IGNORED = "its provider ignores the planned change of its credential";

function waysOutOf({ verdict: { deposed, change }, space }: Decided): string[] {
  if (deposed !== null) return waysOutOfDeposed(space);
  return change === "replace" ? waysOutOfReplacement(space) : waysOut(space);
}

function unproven({ verdict, unreachable }: Decided, { onUnreachable }: Given): Said[] {
  if (unreachable === null || verdict.verdict === "blocked") return [];
  const { platform, dependent_word: word } = verdict;
  const known = count(word, verdict.dependents.length);
  return [
    {
      code: "unproven",
      level: onUnreachable === "warn" ? "warning" : "error",
      summary: `It is not proven that credential ${quote(verdict)} can be deleted`,
      detail: `${platform} could not be asked what uses the credential ${full(verdict)}: ${unreachable.replace(/\.?$/, ".")} The plan's own state knows of ${verdict.dependents.length === 0 ? `no ${word.one}` : known}, and none blocks the deletion.`,
      ways_out: [
        "remove this cause, and check the plan again",
        ...(onUnreachable === "warn"
          ? []
          : ["accept what the plan's own state tells: belay guard --on-unreachable warn"]),
      ],
      dependents: verdict.dependents.map((one) => named(one, null)),
    },
  ];
}

/** A credential whose id the state does not have. */
function unnamed({ verdict }: Decided): Said[] {
  if (verdict.id !== NO_ID || verdict.verdict === "blocked") return [];
  const { address, platform } = verdict;
  const named = { id: address, name: verdict.name };
  return [
    {
      code: "unproven",
      level: "error",
      summary: `It is not proven that credential ${quote(named)} can be deleted`,
      detail: `This plan deletes the ${platform} credential ${full(named)}, and does not tell which one that is: its id is not set in the state. So nobody can say what uses it.`,
      ways_out: [
        `look for it at ${platform}, and import it again by its id`,
        `where it was never created, forget it: terraform state rm ${JSON.stringify(address)}`,
      ],
      dependents: [],
    },
  ];
}

/** Dependents whose link may turn out to be to the deleted credential: an error where nothing looks again. */
function unknownLink(decided: Decided): Said[] {
  const { verdict, space, open, isChecked } = decided;
  if (verdict.verdict === "blocked") return [];
  const stopping = verdict.dependents.filter(({ fate }) => fate === "unknown");
  const checked = open.map((one) => dependentName(one, verdict.dependents));
  const { platform, dependent_word: word } = verdict;
  const say = (level: "error" | "warning", dependents: readonly FindingDependent[]): Said[] => {
    if (dependents.length === 0) return [];
    const finding: Said = {
      code: "link-unknown",
      level,
      summary: `Credential ${quote(verdict)} may be deleted while it is in use`,
      detail: [
        `This plan deletes the ${platform} credential ${full(verdict)}. Which credential ${count(word, dependents.length)} will use is known only after the apply, and the plan does not show that it is one that it creates: it may be this one.`,
        ...leftBehind(space, dependents.length),
        ...(isChecked ? [CHECKED] : []),
      ].join(" "),
      ways_out: [
        "let the link refer to the resource of the new credential itself, and plan again",
        inTwoApplies(space),
      ],
      dependents,
    };
    return [finding, ...cascade(decided, "too late", level, dependents)];
  };
  return [
    ...say(
      "error",
      stopping.map((one) => named(one, null)),
    ),
    ...say("warning", checked),
  ];
}

const CHECKED = "What uses it is read again before it is deleted.";

function declaredOnly({ verdict, declared, isChecked }: Decided): Said[] {
  const dependents = declared.map((one) => dependentName(one, verdict.dependents));
  if (dependents.length === 0) return [];
  const { platform, dependent_word: word } = verdict;
  return [
    {
      code: "dependent-declared",
      level: "warning",
      summary: `Only a declaration says that what uses credential ${quote(verdict)} leaves it`,
      detail: [
        `This plan deletes the ${platform} credential ${full(verdict)}. That ${count(word, dependents.length)} will have left it by then is what the change of a declaration says; what really becomes of ${dependents.length === 1 ? "it" : "them"} this plan does not show.`,
        ...(isChecked ? [CHECKED] : []),
      ].join(" "),
      ways_out: [`delete or move the ${word.many} in one apply, and delete the credential in the next`],
      dependents,
    },
  ];
}

function tooLate(decided: Decided, given: Given): Said[] {
  const { verdict, late } = decided;
  return ORDERS.flatMap(({ why, level, say }): Said[] => {
    const dependents = late
      .filter((one) => one.why === why && (isFatal(one, decided) ? "error" : "warning") === level)
      .map((one) => dependentName(one, verdict.dependents));
    if (dependents.length === 0) return [];
    const finding: Said = {
      code: "delete-before-rebind",
      level,
      dependents,
      ...say(verdict, dependents.length, decided, given),
    };
    return [finding, ...cascade(decided, "too late", level, dependents)];
  });
}

/** Whether the apply is sure to fail of it. */
export const isFatal = (
  { isCertain }: LateDependent,
  { space, isChecked }: Pick<Decided, "space" | "isChecked">,
): boolean => isCertain && (space.on_delete !== "breaks" || isChecked);

interface Order {
  readonly why: LateDependent["why"];
  readonly level: "error" | "warning";
  say(
    verdict: Decided["verdict"],
    dependents: number,
    decided: Decided,
    given: Given,
  ): Pick<Said, "summary" | "detail" | "ways_out">;
}

const setLifecycle = ({ change }: Decided["verdict"]) =>
  change === "replace"
    ? "give the credential's resource lifecycle { create_before_destroy = true }, and plan again"
    : "give the credential's resource lifecycle { create_before_destroy = true }, apply that, and then make this change";

function deletedFirst(
  verdict: Decided["verdict"],
  n: number,
  { space, isChecked }: Decided,
): Pick<Said, "summary" | "detail" | "ways_out"> {
  const { platform, dependent_word: word } = verdict;
  // Whoever looks once more before it deletes refuses then, where the platform itself does not.
  const isStopped = space.on_delete === "refuses" || isChecked;
  const ends = isStopped
    ? ["The apply will stop at the deletion."]
    : space.on_delete === "cascades"
      ? ["Then there is nothing left to move."]
      : leftBehind(space, n, UNTIL_MOVED);
  return {
    summary: `Credential ${quote(verdict)} is deleted before its ${word.many} are moved`,
    detail: [
      `Terraform will delete the ${platform} credential ${full(verdict)} first and move ${count(word, n)} off it afterwards, because it is not create_before_destroy.`,
      ...ends,
    ].join(" "),
    ways_out: [setLifecycle(verdict), inTwoApplies(space)],
  };
}

const UNTIL_MOVED = " until then";

/** A warning where something else may take the dependents off in time. */
const ORDERS: readonly Order[] = [
  { why: "deleted-first", level: "error", say: deletedFirst },
  { why: "deleted-first", level: "warning", say: deletedFirst },
  {
    why: "lifecycle-unknown",
    level: "warning",
    say: (verdict, n, { space }, { isStateGiven }) => ({
      summary: `Credential ${quote(verdict)} may be deleted before its ${verdict.dependent_word.many} are moved`,
      detail: `The plan moves ${count(verdict.dependent_word, n)} off the ${verdict.platform} credential ${full(verdict)} and deletes it. ${space.on_delete === "breaks" ? "They are moved first" : "That succeeds"} only if the credential is create_before_destroy, which the plan ${isStateGiven ? "and the state do" : "does"} not show.`,
      ways_out: [
        ...(isStateGiven
          ? []
          : ["show the state: belay guard --state FILE, with FILE from terraform state pull"]),
        setLifecycle(verdict),
        inTwoApplies(space),
      ],
    }),
  },
  {
    why: "no-dependency",
    level: "warning",
    say: (verdict, n, { space }) => ({
      summary: `Credential ${quote(verdict)} may be deleted before its ${verdict.dependent_word.many} have left it`,
      detail: `The plan takes ${count(verdict.dependent_word, n)} off the ${verdict.platform} credential ${full(verdict)} and deletes it. The plan knows of no dependency between the two, so their order is random.`,
      ways_out: [
        "where a resource holds the credential's id as a literal, let it refer to the credential instead, and apply that before this change",
        inTwoApplies(space),
      ],
    }),
  },
  {
    why: "new-binding",
    level: "warning",
    say: (verdict, n) => ({
      summary: `Credential ${quote(verdict)} may be deleted before a new binding takes its ${verdict.dependent_word.many} over`,
      detail: `A new binding takes ${count(verdict.dependent_word, n)} over from the ${verdict.platform} credential ${full(verdict)}, which the same plan deletes. Nothing tells Terraform which of the two comes first.`,
      ways_out: ["create the binding in one apply, and delete the credential in the next"],
    }),
  },
  {
    why: "other-plan",
    level: "warning",
    say: (verdict, n, { late }) => {
      const plans = [...new Set(late.flatMap(({ plans = [] }) => plans))].join(", ");
      return {
        summary: `Credential ${quote(verdict)} may be deleted before another plan has taken its ${verdict.dependent_word.many} off it`,
        detail: `This plan deletes the ${verdict.platform} credential ${full(verdict)}, and ${count(verdict.dependent_word, n)} ${n === 1 ? "leaves" : "leave"} it by ${plans}. The plans are applied one by one, and nothing tells in which order.`,
        ways_out: [`apply ${plans} first, and this plan after it`],
      };
    },
  },
];

function alsoDeleted({ verdict }: Decided): Said[] {
  const dependents = verdict.dependents.flatMap((one) =>
    one.fate === "deleted"
      ? [named(one, "is deleted")]
      : one.fate === "detached"
        ? [named(one, "is taken off it")]
        : [],
  );
  if (dependents.length === 0 || verdict.verdict === "blocked") return [];
  const { platform, dependent_word: word } = verdict;
  return [
    {
      code: "dependent-also-deleted",
      level: "information",
      summary: `What uses credential ${quote(verdict)} leaves it in the same plan`,
      detail: `The ${platform} credential ${full(verdict)} is used by ${count(word, dependents.length)} now, and this plan deletes ${dependents.length === 1 ? "it" : "them"} or takes ${dependents.length === 1 ? "it" : "them"} off.`,
      ways_out: [],
      dependents,
    },
  ];
}

type Blocking = DependentVerdict & { readonly fate: DependentFate & keyof typeof REASONS };

const isBlocking = (one: DependentVerdict): one is Blocking => one.fate in REASONS;

const named = (
  { id, name, address, plan, note }: Omit<DependentVerdict, "fate" | "moves_to">,
  reason: string | null,
): FindingDependent => ({
  id,
  name,
  address,
  ...(plan !== undefined && { plan }),
  reason,
  ...(note !== undefined && { note }),
});

function dependentName({ id, name, note }: Dependent, all: readonly DependentVerdict[]): FindingDependent {
  const { address = null, plan } = all.find((one) => one.id === id) ?? {};
  return named(
    {
      id: knownId(id),
      name,
      address,
      ...(plan !== undefined && { plan }),
      ...(note !== undefined && { note }),
    },
    null,
  );
}
