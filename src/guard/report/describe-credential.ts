/** What the plan does with a credential and with its dependents, in a few words. */
import type { CredentialVerdict, DependentFate } from "./report.js";

/** Where it is: of several plans, in which one. */
export function placeOf({ address, plan }: { readonly address: string; readonly plan?: string }): string {
  return plan === undefined ? address : `${address} in ${plan}`;
}

/** One line of all that there is to know about it. */
export function describeCredential(credential: CredentialVerdict): string {
  return `${placeOf(credential)}, the ${credential.platform} credential ${fullName(credential)}: ${describeChange(credential)}; ${describeUse(credential)}`;
}

/** `"name" (id)`, or the id alone where no name is known. */
export function fullName({ id, name }: { readonly id: string | null; readonly name: string }): string {
  if (id === "") return name === "" ? "without an id" : `${JSON.stringify(name)} (without an id)`;
  if (name === "") return id ?? "one whose id is known after apply";
  return `${JSON.stringify(name)} (${id ?? "id known after apply"})`;
}

/** `deleted`, or `replaced (the new one first)`: with what is special about it. */
export function describeChange(credential: CredentialVerdict): string {
  const { change, create_before_destroy, deposed, previous_address } = credential;
  const order = create_before_destroy ? "the new one first" : "the old one first";
  const special = [
    ...(change === "replace" && create_before_destroy !== null ? [order] : []),
    ...(deposed === null ? [] : [`left behind by an earlier apply, deposed ${deposed}`]),
    ...(previous_address === null ? [] : [`moved from ${previous_address}`]),
  ].join(", ");
  return `${change === "delete" ? "deleted" : "replaced"}${special && ` (${special})`}`;
}

/** `2 clusters move to another credential, 1 cluster is deleted`. */
export function describeUse(credential: CredentialVerdict): string {
  const { dependents, dependents_from, verdict } = credential;
  const source = dependents_from === "plan" ? " (says the plan, not the platform)" : "";
  const isUnasked = verdict === "unproven" && dependents.every(({ fate }) => fate !== "unknown");
  if (dependents.length === 0) return isUnasked ? "not known what uses it" : `nothing uses it${source}`;
  const fates = FATES.flatMap(([fate, one, many]) => {
    const n = dependents.filter((dependent) => dependent.fate === fate).length;
    return n === 0 ? [] : [`${countDependents(credential, n)} ${n === 1 ? one : many}`];
  });
  return fates.join(", ") + (isUnasked ? ", and it is not known what else uses it" : source);
}

export function countDependents({ dependent_word }: CredentialVerdict, n: number): string {
  return `${n} ${n === 1 ? dependent_word.one : dependent_word.many}`;
}

/** The ones that block first. */
const FATES: readonly [DependentFate, one: string, many: string][] = [
  ["stays", "stays on it", "stay on it"],
  ["put-on", "is put on it", "are put on it"],
  ["not-taken-off", "is not taken off it", "are not taken off it"],
  ["unknown", "may turn out to use it", "may turn out to use it"],
  ["moves", "moves to another credential", "move to another credential"],
  ["taken-over", "is taken over by a new binding", "are taken over by new bindings"],
  ["detached", "is detached from it", "are detached from it"],
  ["deleted", "is deleted too", "are deleted too"],
  ["undeclared", "is not declared any more", "are not declared any more"],
];
