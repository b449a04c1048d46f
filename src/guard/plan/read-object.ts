/** Takes a credential or a dependent out of the attributes of a resource, as a rule says where they are. */
import { NOT_YET_KNOWN, type PlannedId } from "../association/model.js";
import type { CredentialType, DependentType, RuleBook } from "../rules/rule-book.js";
import { type Fields, idOf, idText, isFields, text } from "./fields.js";
import { type CredentialObject, type DependentObject, NO_ID, type PlannedDependent } from "./plan.js";

export function credentialObject(rules: RuleBook, rule: CredentialType, values: Fields): CredentialObject {
  const id = idOf(values, rule.id, rule.type) ?? NO_ID;
  const listed = rule.dependents === undefined ? [] : values[rule.dependents];
  return {
    kind: rule.kind,
    id,
    name: text(values[rule.name]) ?? "",
    scope: scopeOf(rule, values),
    aliases: Object.fromEntries(
      rules.aliases(rule.kind).flatMap((alias) => {
        const value = idOf(values, alias, rule.type);
        return value === null ? [] : [[alias, value]];
      }),
    ),
    dependents: (Array.isArray(listed) ? listed : []).filter(isFields).flatMap((one) => {
      const dependent = idText(one.id);
      return dependent === null ? [] : [{ id: dependent, name: text(one.name) ?? "" }];
    }),
  };
}

export function dependentObject(rule: DependentType, values: Fields): DependentObject | null {
  const id = idOf(values, rule.id, rule.type);
  if (id === null) return null;
  return {
    id,
    name: text(values[rule.name]) ?? "",
    credential: idOf(values, rule.credential, rule.type),
    scope: scopeOf(rule, values),
    keeps: rule.delete === "keeps" || isKept(rule, values),
  };
}

/** Whether the rule says that a delete of this object leaves at the platform what is there. */
export function isKept({ keeps_when: when }: CredentialType | DependentType, values: Fields): boolean {
  return when !== undefined && String(values[when.attribute]) === when.equals;
}

/** Whether the object is in the rule's id space; a declaration whose id space is not known yet may be in any. */
export function isOfSpace({ kind, declares }: DependentType, values: Fields, unknown: Fields = {}): boolean {
  return declares === null || unknown[declares] === true || text(values[declares]) === kind;
}

export function plannedDependent(rule: DependentType, values: Fields, unknown: Fields): PlannedDependent {
  const credential = plannedId(values, unknown, rule.credential);
  return {
    id: plannedId(values, unknown, rule.id) ?? NOT_YET_KNOWN,
    name: text(values[rule.name]) ?? "",
    credential,
    scope: scopeOf(rule, values),
    isOpen: credential === NOT_YET_KNOWN,
  };
}

function scopeOf({ scope }: CredentialType | DependentType, values: Fields): string {
  return (scope === undefined ? null : idText(values[scope])) ?? "";
}

export function plannedId(values: Fields, unknown: Fields, attribute: string): PlannedId | null {
  return unknown[attribute] === true ? NOT_YET_KNOWN : idText(values[attribute]);
}
