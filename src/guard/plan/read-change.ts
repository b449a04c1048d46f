/** Reads one resource change of a plan, where its type is a credential or a dependent. */
import { NOT_YET_KNOWN } from "../association/model.js";
import type { RuleBook } from "../rules/rule-book.js";
import { type Fields, fieldsOf, isFields, text, textOf, textsOf } from "./fields.js";
import type { CredentialChange, DependentRow } from "./plan.js";
import { PlanError } from "./plan-error.js";
import { credentialObject, dependentObject, isKept, planned, plannedDependent } from "./read-object.js";

export interface Known {
  readonly credential: CredentialChange | null;
  /** One for each kind of association that the type is a dependent of. */
  readonly dependents: readonly DependentRow[];
}

/** @throws {PlanError} where it is no resource change; `where` names it. */
export function readChange(value: unknown, where: string, rules: RuleBook): Known {
  const resource = fieldsOf(value, where);
  const change = fieldsOf(resource.change, `${where}.change`);
  const place = {
    address: textOf(resource.address, `${where}.address`),
    previousAddress: text(resource.previous_address),
    deposed: text(resource.deposed),
    actions: textsOf(change.actions, `${where}.change.actions`),
  };
  const type = textOf(resource.type, `${where}.type`);
  const credentialRule = resource.mode === "data" ? undefined : rules.credential(type);
  const dependentRules = resource.mode === "data" ? [] : rules.dependents(type);
  if (credentialRule || dependentRules.length > 0) checkActions(place.actions, where);
  const before = attributes(change.before, `${where}.change.before`);
  const after = attributes(change.after, `${where}.change.after`);
  const unknown = isFields(change.after_unknown) ? change.after_unknown : {};

  let credential: CredentialChange | null = null;
  if (credentialRule) {
    if (place.actions.includes("delete") && !before) {
      throw new PlanError(`${where} deletes a credential, and change.before does not say which`);
    }
    const was = before && credentialObject(rules, credentialRule, before);
    const will = after && {
      id: planned(after, unknown, credentialRule.id) ?? NOT_YET_KNOWN,
      name: text(after[credentialRule.name]) ?? "",
    };
    const actions = before && isKept(credentialRule, before) ? forgetting(place.actions) : place.actions;
    credential = { ...place, actions, rule: credentialRule, before: was, after: will };
  }
  return {
    credential,
    dependents: dependentRules.map((rule) => ({
      ...place,
      rule,
      before: before && dependentObject(rule, before),
      after: after && plannedDependent(rule, after, unknown),
    })),
  };
}

/** What Terraform plans as a delete and the provider keeps at the platform is forgotten. */
const forgetting = (actions: readonly string[]) =>
  actions.map((action) => (action === "delete" ? "forget" : action));

const ACTIONS = new Set(["no-op", "create", "read", "update", "delete", "forget"]);

/** What a later Terraform may do to a credential or a dependent cannot be guessed. */
function checkActions(actions: readonly string[], where: string): void {
  if (actions.length > 0 && actions.every((action) => ACTIONS.has(action))) return;
  throw new PlanError(`${where}.change.actions holds none or an action that this does not know`);
}

function attributes(value: unknown, where: string): Fields | null {
  return value === null || value === undefined ? null : fieldsOf(value, where);
}
