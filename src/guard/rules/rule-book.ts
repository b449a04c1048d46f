/** The rules that count, by resource type, with their defaults filled in. */
import type { IdSpace } from "../association/model.js";
import type { CredentialRule, DependentRule, Rules } from "./rules.js";

type Filled<T, K extends keyof T> = T & { readonly [key in K]-?: NonNullable<T[key]> };
export type CredentialType = Filled<CredentialRule, "id" | "name">;
export type DependentType = Filled<DependentRule, "id" | "name" | "update" | "delete" | "matches"> & {
  /** Of a declaration: the attribute that holds its id space. It does nothing at the platform. Null for all else. */
  readonly declares: string | null;
};

/** A resource type whose objects declare an association that another provider makes, in the id space that they name. */
export interface DeclarationRule extends Pick<DependentRule, "type" | "id" | "credential"> {
  /** The attribute that holds the id space. */
  readonly id_space: string;
}

const DEFAULTS = {
  id: "id",
  name: "name",
  matches: "id",
  update: "moves",
  delete: "removes",
  declares: null,
} as const;

/** A rule that cannot be used. The message names it. */
export class RulesError extends Error {
  override readonly name = "RulesError";
}

export class RuleBook {
  readonly #spaces = new Map<string, IdSpace>();
  readonly #credentials = new Map<string, CredentialType>();
  readonly #dependents = new Map<string, Map<string, DependentType>>();
  readonly #declarations = new Map<string, readonly DependentType[]>();

  /** @throws {RulesError} where a rule names a kind of association that no table declares. */
  constructor(tables: readonly Rules[], declarations: readonly DeclarationRule[] = []) {
    for (const { associations = [], credentials = [], dependents = [] } of tables) {
      for (const rule of associations) {
        this.#spaces.set(rule.kind, { exclusive: true, moves: true, on_delete: "refuses", ...rule });
      }
      for (const rule of credentials) this.#credentials.set(rule.type, { id: "id", name: "name", ...rule });
      for (const rule of dependents) {
        const ofType = this.#dependents.get(rule.type) ?? new Map<string, DependentType>();
        this.#dependents.set(rule.type, ofType.set(rule.kind, { ...DEFAULTS, ...rule }));
      }
    }
    for (const { id_space: declares, ...rule } of declarations) {
      const inSpace = (kind: string): DependentType => ({
        ...DEFAULTS,
        ...rule,
        kind,
        declares,
        delete: "detaches",
      });
      this.#declarations.set(rule.type, [...this.#spaces.keys()].map(inSpace));
    }
    for (const rule of this.#all()) this.#check(rule);
  }

  idSpace(kind: string): IdSpace {
    const found = this.#spaces.get(kind);
    if (!found) throw new RulesError(`there is no kind of association ${JSON.stringify(kind)}`);
    return found;
  }

  credential(type: string): CredentialType | undefined {
    return this.#credentials.get(type);
  }

  dependents(type: string): readonly DependentType[] {
    return [...(this.#dependents.get(type)?.values() ?? []), ...(this.#declarations.get(type) ?? [])];
  }

  /** Whether any rule is about it. */
  isNamed(type: string): boolean {
    return this.#credentials.has(type) || this.#dependents.has(type) || this.#declarations.has(type);
  }

  /** The attributes of credentials of this kind, other than the id, that dependents name them by. */
  aliases(kind: string): readonly string[] {
    const matched = [...this.#dependents.values()].flatMap((ofType) => ofType.get(kind)?.matches ?? []);
    return [...new Set(matched)].filter((attribute) => attribute !== "id");
  }

  *#all(): Iterable<CredentialType | DependentType> {
    yield* this.#credentials.values();
    for (const ofType of this.#dependents.values()) yield* ofType.values();
  }

  #check({ type, kind }: { readonly type: string; readonly kind: string }): void {
    if (this.#spaces.has(kind)) return;
    const known = [...this.#spaces.keys()].join(", ");
    throw new RulesError(
      `the rule of ${JSON.stringify(type)} names the kind ${JSON.stringify(kind)}, which no association declares; there are: ${known}`,
    );
  }
}
