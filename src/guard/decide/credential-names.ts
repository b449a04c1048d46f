/** Which credential a link means, and what it is called. */
import { NOT_YET_KNOWN, type PlannedId } from "../association/model.js";
import { type CredentialChange, type CredentialObject, NO_ID, type Plan } from "../plan/plan.js";
import type { DependentType } from "../rules/rule-book.js";

/** What a dependent says of its credentials, and where at the platform it is: names other than ids may repeat elsewhere. */
interface Links {
  readonly credentials: readonly PlannedId[];
  readonly scope: string;
}

/** A credential that only its dependent names, and not by its id: none that the plan deletes, for those it tells of. */
export const UNKNOWN_ALIAS = "(elsewhere)";

const ANYWHERE = "*";

export class CredentialNames {
  readonly #names = new Map<string, string>();
  readonly #places = new Map<string, Pick<CredentialChange, "address" | "plan">>();
  readonly #byAlias = new Map<string, string>();

  constructor(plan: Plan) {
    for (const object of plan.prior.credentials) this.#add(object);
    for (const change of plan.credentials) {
      const { rule, before, after } = change;
      if (before && before.id !== NO_ID) this.#add(before);
      if (!after || after.id === NOT_YET_KNOWN) continue;
      this.name(rule.kind, after.id, after.name);
      this.#places.set(key(rule.kind, after.id), change);
    }
  }

  /** Learns what a credential is called, or keeps what it knew if the name is empty. */
  name(kind: string, id: string, name: string): void {
    if (name) this.#names.set(key(kind, id), name);
  }

  nameOf(kind: string, id: string): string {
    return this.#names.get(key(kind, id)) ?? "";
  }

  /** Where the plan has it, if it keeps it. */
  placeOf(kind: string, id: string): Pick<CredentialChange, "address" | "plan"> | undefined {
    return this.#places.get(key(kind, id));
  }

  /** The ids of the credentials that a dependent's attributes name. What names no credential that is known is no id. */
  resolve({ kind, matches }: DependentType, { credentials, scope }: Links): PlannedId[] {
    const idOf = (link: PlannedId): PlannedId => {
      if (link === NOT_YET_KNOWN) return link;
      for (const attribute of matches) {
        const found = attribute === "id" ? null : this.#called(kind, attribute, link, scope.toLowerCase());
        if (found) return found;
      }
      return matches.includes("id") ? link : UNKNOWN_ALIAS;
    };
    return [...new Set(credentials.map(idOf))];
  }

  #called(kind: string, attribute: string, link: string, scope: string): string | undefined {
    const named = (where: string) => this.#byAlias.get(key(kind, attribute, link, where));
    return scope === "" ? named(ANYWHERE) : (named(scope) ?? named(""));
  }

  #add({ kind, id, name, scope, aliases }: CredentialObject): void {
    this.name(kind, id, name);
    for (const [attribute, values] of Object.entries(aliases)) {
      for (const value of values) {
        this.#byAlias.set(key(kind, attribute, value, scope.toLowerCase()), id);
        this.#byAlias.set(key(kind, attribute, value, ANYWHERE), id);
      }
    }
  }
}

const key = (...parts: readonly string[]) => JSON.stringify(parts);
