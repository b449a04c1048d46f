/** The guard's messages: the credential, every dependent that matters (the first 20 and a count), and the ways out. */

import type { Blocker, Dependent, IdSpace, Verdict } from "../association/model.js";
import { count, full, quote, REASONS, waysOut, waysOutOfReplacement } from "../association/phrases.js";
import type { PartialVerdict } from "../association/verdict.js";
import { declaration } from "./declaration.js";

export interface Words {
  readonly summary: string;
  readonly detail: string;
}

type Named = Verdict["credential"];

const SHOWN = 20;

/** What the deletion comes from decides how it can be avoided. */
interface Deletion {
  readonly replaced: boolean;
}

/** Why it is not told which of an object's two fates it is: the program forgets like it replaces, or nothing was refreshed. */
export type Doubt = "unrefreshed" | "opentofu" | "program";

/** A deletion that would break something. */
export function blocked(
  space: IdSpace,
  credential: Named,
  blockers: readonly Blocker[],
  deletion: Deletion,
): Words {
  const unseen = blockers.filter(({ reason }) => reason === "not-taken-off");
  return {
    summary: `Credential ${quote(credential)} is still in use`,
    detail: [
      `This plan deletes the ${space.platform} credential ${full(credential)}${
        space.on_delete === "cascades"
          ? `. ${space.platform} deletes what uses a credential together with it, so ${count(space.dependent, blockers.length)} would be deleted with it:`
          : `, which ${count(space.dependent, blockers.length)} would still use:`
      }`,
      list(blockers, ({ reason }) => (reason === "not-taken-off" ? NOT_SEEN_LEAVING : REASONS[reason])),
      ...declaration(space, unseen),
      ways(space, deletion),
    ].join("\n\n"),
  };
}

/** A provider is shown its own resources only, and claims nothing of others. */
const NOT_SEEN_LEAVING = "nothing that this provider sees in the plan takes it off";

/** A binding that stays on, or is put on, a credential whose deletion was planned before it. */
export function boundToDeleted(
  space: IdSpace,
  credential: Named,
  blocker: Blocker,
  deletion: Deletion,
): Words {
  return {
    summary: `Credential ${quote(credential)} is deleted by the same plan`,
    detail: [
      `This plan deletes the ${space.platform} credential ${full(credential)}, and ${REASONS[blocker.reason].replace("it ", `${space.dependent.one} ${full(blocker)} `)}.`,
      ways(space, deletion),
    ].join("\n\n"),
  };
}

/** Without a session: dependents that nothing planned so far has mentioned. `isRefused`: else it only warns. */
export function unproven(
  space: IdSpace,
  credential: Named,
  { unseen }: Pick<PartialVerdict, "unseen">,
  deletion: Deletion & { readonly isRefused: boolean },
): Words {
  return {
    summary: `It is not proven that credential ${quote(credential)} can be deleted`,
    detail: [
      `This plan deletes the ${space.platform} credential ${full(credential)}, which ${count(space.dependent, unseen.length)} still use${unseen.length === 1 ? "s" : ""}:`,
      list(unseen, () => null),
      ...cascade(space, unseen.length),
      `Terraform plans in an order of its own, and nothing planned before this deletion takes them off. What comes later cannot be known here, so the deletion is ${deletion.isRefused ? "refused" : "allowed unproven, and checked again while it is applied"}.`,
      addSession,
      ...declaration(space, unseen),
      ways(space, deletion),
    ].join("\n\n"),
  };
}

/** A could not be read. */
export function unreadable(space: IdSpace, credential: Named, reason: string, hasSession: boolean): Words {
  return {
    summary: `It is not known what still uses credential ${quote(credential)}`,
    detail: [
      `This plan deletes the ${space.platform} credential ${full(credential)}, and ${space.platform} could not be asked what uses it: ${reason}`,
      `Plan again when ${space.platform} can be reached.${hasSession ? "" : ' Or set unproven = "warn" in the guard argument of the provider: then the deletion is checked only while it is applied.'}`,
    ].join("\n\n"),
  };
}

/** A tainted object looks like one that is being forgotten: here a credential. */
export function maybeReplaced(
  space: IdSpace,
  credential: Named,
  blockers: readonly Blocker[],
  doubt: Doubt,
): Words {
  return {
    summary: `Credential ${quote(credential)} may be replaced while it is in use`,
    detail: [
      `${UNTOLD[doubt]} whether the ${space.platform} credential ${full(credential)} is replaced (because it is tainted) or forgotten. If it is replaced, ${count(space.dependent, blockers.length)} would still use the deleted one:`,
      list(blockers, ({ reason }) => REASONS[reason]),
      HOW_TO_KNOW[doubt],
    ].join("\n\n"),
  };
}

/** The same for a binding: replaced it takes its dependent off, forgotten it does not. */
export function maybeForgotten(
  space: IdSpace,
  credential: Named,
  blockers: readonly Blocker[],
  doubt: Doubt,
): Words {
  return {
    summary: `Credential ${quote(credential)} may be deleted while it is in use`,
    detail: [
      `${UNTOLD[doubt]} whether a binding is replaced (because it is tainted) or forgotten. If it is forgotten, ${count(space.dependent, blockers.length)} would still use the ${space.platform} credential ${full(credential)}, which this plan deletes:`,
      list(blockers, () => null),
      HOW_TO_KNOW[doubt],
    ].join("\n\n"),
  };
}

const UNTOLD: Record<Doubt, string> = {
  unrefreshed: "With -refresh=false Terraform does not tell the provider",
  opentofu: "OpenTofu does not tell the provider",
  program:
    "It cannot be seen here whether Terraform or OpenTofu makes this plan, and OpenTofu does not tell the provider",
};

const atApply = "The deletion is checked again while it is applied.";
const exactByGuard = `belay guard on the plan knows. ${atApply}`;
const HOW_TO_KNOW: Record<Doubt, string> = {
  unrefreshed: `Plan without -refresh=false for an exact answer. ${atApply}`,
  opentofu: exactByGuard,
  program: exactByGuard,
};

/** Allowed on the configuration's word: the declaration is deleted, so the dependent is said to go, too. */
export function declared(space: IdSpace, credential: Named, dependents: readonly Dependent[]): Words {
  const { one, many } = space.dependent;
  return {
    summary: `Credential ${quote(credential)} is deleted on the word of belay_dependent`,
    detail: [
      `This plan deletes the ${space.platform} credential ${full(credential)}, and the belay_dependent that declares its use by ${count(space.dependent, dependents.length)}:`,
      list(dependents, () => null),
      `That says that the ${dependents.length === 1 ? one : many} will be gone, or on another credential, by what another provider does in this plan, which this one is not shown. If not, the deletion is refused while it is applied, and nothing is lost. belay guard on the plan knows before.`,
    ].join("\n\n"),
  };
}

/** Dependents that may use what is deleted: the platform does not tell whose they are. */
export function strays({ platform, dependent, on_delete }: IdSpace, found: readonly Dependent[]): Words {
  const isOne = found.length === 1;
  return {
    summary: `${platform} does not tell which credential ${isOne ? `one ${dependent.one} uses` : `${found.length} ${dependent.many} use`}`,
    detail: [
      `This plan deletes a ${platform} credential, and ${isOne ? `the credential of one ${dependent.one} is` : `the credentials of ${found.length} ${dependent.many} are`} none that ${platform} lists there:`,
      list(found, () => null),
      `None of them counts as a use of what is deleted.${on_delete === "refuses" ? ` Should one be, ${platform} itself refuses the deletion.` : ""} Look at them before you apply.`,
    ].join("\n\n"),
  };
}

/** A new binding takes a dependent over: no edge of Terraform's graph orders that before the deletion. */
function randomOrder(space: IdSpace, credential: Named, takenOver: readonly Dependent[]): Words {
  return {
    summary: `Credential ${quote(credential)} may be due for deletion too early`,
    detail: [
      `This plan deletes the ${space.platform} credential ${full(credential)}, and a new binding takes ${count(space.dependent, takenOver.length)} over from it:`,
      list(takenOver, () => null),
      "Nothing tells Terraform which of the two comes first. The deletion waits a little for the other; if it is refused all the same, nothing is lost: apply again. To be sure, create the new binding in one apply and remove the credential in the next.",
    ].join("\n\n"),
  };
}

/** Allowed, but the order of the apply decides whether it succeeds. */
export function order(
  space: IdSpace,
  credential: Named,
  { repointed, takenOver }: Pick<Verdict, "repointed" | "takenOver">,
): Words[] {
  return [
    ...(repointed.length > 0 ? [needsOrder(space, credential, repointed)] : []),
    ...(takenOver.length > 0 ? [randomOrder(space, credential, takenOver)] : []),
  ];
}

function needsOrder(space: IdSpace, credential: Named, repointed: readonly Dependent[]): Words {
  return {
    summary: `Credential ${quote(credential)} must be create_before_destroy`,
    detail: [
      `This plan deletes the ${space.platform} credential ${full(credential)} and moves ${count(space.dependent, repointed.length)} from it to another credential:`,
      list(repointed, () => null),
      "Unless its lifecycle has create_before_destroy = true, Terraform deletes a credential before it moves what depends on it, and the apply stops there: nothing is lost, but the deletion is refused. Terraform does not show this setting to providers. When all credentials of this configuration have it, say so with create_before_destroy = true in the belay_plan_guard block, and this warning is gone.",
    ].join("\n\n"),
  };
}

/** No deletion: Terraform forgets the credential, which people who read "destroy" in a plan may not expect. */
export function kept({ platform }: IdSpace, credential: Named): Words {
  return {
    summary: `Credential ${quote(credential)} is kept at ${platform}`,
    detail: [
      `Its state says on_destroy = "keep": Terraform forgets the ${platform} credential ${full(credential)} and deletes nothing. It stays at ${platform}, with everything that uses it.`,
      `To delete it instead: set on_destroy = "delete" in its resource and apply that, before you make this change. Once it is forgotten, delete it at ${platform}.`,
    ].join("\n\n"),
  };
}

/** Place 4: the platform still reports dependents when the deletion is due. */
export function refused(space: IdSpace, credential: Named, dependents: readonly Dependent[]): Words {
  return {
    summary: `Credential ${quote(credential)} was not deleted, because it is in use`,
    detail: [
      `The ${space.platform} credential ${full(credential)} is still used by ${count(space.dependent, dependents.length)}:`,
      list(dependents, () => null),
      ...cascade(space, dependents.length),
      `The credential was not deleted, and nothing of it is lost; the apply waited a little for others to move. If this apply was meant to move them to another credential first, apply once more. If that stops here again, put the credential's block back with lifecycle { create_before_destroy = true }, apply, and then remove it.`,
      ways(space, { replaced: false }),
    ].join("\n\n"),
  };
}

/** A declaration is applied, and the platform does not report what it declares. `instead`: what it reports. */
export function notReported(
  { platform, dependent: { one } }: IdSpace,
  credential: Named,
  dependent: Dependent,
  { instead, seconds }: { readonly instead: Named | null; readonly seconds: number },
): Words {
  return {
    summary: `${platform} does not report the declared association`,
    detail: `This belay_dependent declares that the ${one} ${full(dependent)} uses the ${platform} credential ${full(credential)}. After ${seconds} seconds ${platform} reports ${instead ? `the credential ${full(instead)} for it instead` : "no credential for it"}. Either the other provider is late, or one of the two ids is not the one that it uses. Nothing is lost: the next plan looks again, and goes by what ${platform} reports then.`,
  };
}

/** The same, and the platform cannot be asked. */
export function notAsked({ platform }: IdSpace, credentialId: string, reason: string): Words {
  return {
    summary: `It is not known whether ${platform} reports the declared association`,
    detail: `This belay_dependent declares a use of the ${platform} credential ${credentialId}, and ${platform} could not be asked about it: ${reason}\n\nThe next plan looks again.`,
  };
}

const addSession = [
  "For an exact answer over the whole plan, add a plan guard session (Terraform 1.10 or later):",
  "",
  '    ephemeral "belay_plan_guard" "this" {',
  "      provider = belay.guard",
  "    }",
  "",
  '    provider "belay" {',
  '      alias = "guard"',
  "    }",
  "",
  '    provider "belay" {',
  "      guard = { session = ephemeral.belay_plan_guard.this.session }",
  "    }",
].join("\n");

/** Where the platform itself stops nothing. */
const cascade = ({ platform, on_delete }: IdSpace, n: number): string[] =>
  on_delete === "cascades"
    ? [
        `${platform} deletes what uses a credential together with it: ${n === 1 ? "it" : "they"} would be deleted with it.`,
      ]
    : [];

function ways(space: IdSpace, { replaced }: Deletion): string {
  const out = replaced ? [...waysOutOfReplacement(space), keepOld(space.platform)] : waysOut(space);
  return `Ways out:\n${out.map((way) => `  - ${way}`).join(";\n")}.`;
}

const keepOld = (platform: string) =>
  `keep the old one at ${platform}: on_destroy = "keep" in the credential, applied before this change (a provider is not shown destroy = false in a lifecycle block)`;

function list<T extends Dependent>(dependents: readonly T[], why: (dependent: T) => string | null): string {
  const lines = dependents.slice(0, SHOWN).map((dependent) => {
    const reason = why(dependent);
    return `  - ${full(dependent)}${reason ? `: ${reason}` : ""}`;
  });
  const more = dependents.length - SHOWN;
  return [...lines, ...(more > 0 ? [`  - and ${more} more`] : [])].join("\n");
}
