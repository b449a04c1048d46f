/** Takes a credential or a dependent out of the attributes of a resource, as a rule says where they are. */
import { canonicalId, NOT_YET_KNOWN, type PlannedId } from "../association/model.js";
import type { CredentialType, DependentType, RuleBook } from "../rules/rule-book.js";
import { type Fields, idText, isFields, text } from "./fields.js";
import { PathReader } from "./path-reader.js";
import {
  type CredentialObject,
  type DependentObject,
  NO_ID,
  type PlannedCredential,
  type PlannedDependent,
} from "./plan.js";

/** Reads the objects of one plan or state. */
export class ObjectReader {
  readonly #paths = new PathReader();

  constructor(readonly rules: RuleBook) {}

  credential(rule: CredentialType, values: Fields): CredentialObject {
    const { type, kind } = rule;
    const listed = rule.dependents === null ? [] : values[rule.dependents];
    return {
      kind,
      id: this.#paths.idAt(rule.id, type, values) ?? NO_ID,
      name: this.#paths.textAt(rule.name, type, values),
      scope: this.#scope(rule, values),
      aliases: Object.fromEntries(
        this.rules.aliases(kind).map((alias) => [alias.text, this.#paths.idsAt(alias, type, values)]),
      ),
      dependents: (Array.isArray(listed) ? listed : []).filter(isFields).flatMap((one) => {
        const dependent = idText(one.id);
        return dependent === null ? [] : [{ id: dependent, name: text(one.name) ?? "" }];
      }),
    };
  }

  plannedCredential(rule: CredentialType, values: Fields, unknown: Fields): PlannedCredential {
    return {
      id: this.#paths.idAt(rule.id, rule.type, values, unknown) ?? NOT_YET_KNOWN,
      name: this.#paths.textAt(rule.name, rule.type, values, unknown),
    };
  }

  dependent(rule: DependentType, values: Fields): DependentObject | null {
    const id = this.#paths.idAt(rule.id, rule.type, values);
    if (id === null) return null;
    return {
      id,
      name: this.#paths.textAt(rule.name, rule.type, values),
      credentials: this.#links(rule, values),
      scope: this.#scope(rule, values),
      keeps: rule.delete === "keeps" || isKept(rule, values),
    };
  }

  plannedDependent(rule: DependentType, values: Fields, unknown: Fields): PlannedDependent {
    const credentials = this.#links(rule, values, unknown);
    return {
      id: this.#paths.idAt(rule.id, rule.type, values, unknown) ?? NOT_YET_KNOWN,
      name: this.#paths.textAt(rule.name, rule.type, values, unknown),
      credentials,
      scope: this.#scope(rule, values, unknown),
      isOpen: credentials.includes(NOT_YET_KNOWN),
    };
  }

  /** To be called when all is read. @throws {PlanError} where a rule fits no object of its type. */
  check(): void {
    this.#paths.check();
  }

  #links({ credential, type, prefix }: DependentType, values: Fields, unknown?: Fields): PlannedId[] {
    const links = this.#paths.idsAt(credential, type, values, unknown).flatMap((link) => {
      if (link === NOT_YET_KNOWN || prefix === "") return link;
      const id = link.startsWith(prefix) ? link.slice(prefix.length) : "";
      return id === "" ? [] : canonicalId(id);
    });
    return [...new Set(links)];
  }

  #scope({ scope, type }: CredentialType | DependentType, values: Fields, unknown?: Fields): string {
    return scope === null ? "" : canonicalId(this.#paths.textAt(scope, type, values, unknown));
  }
}

/** Whether the rule says that a delete of this object leaves at the platform what is there. */
export function isKept({ keeps_when: when }: CredentialType | DependentType, values: Fields): boolean {
  return when !== null && String(values[when.attribute]) === when.equals;
}

/** Whether the object is in the rule's id space; a declaration whose id space is not known yet may be in any. */
export function isOfSpace({ kind, declares }: DependentType, values: Fields, unknown: Fields = {}): boolean {
  return declares === null || unknown[declares] === true || text(values[declares]) === kind;
}
