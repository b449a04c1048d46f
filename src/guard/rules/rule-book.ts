/** The rules that count, by resource type, with their defaults filled in. */
import type { IdSpace } from "../association/model.js";
import { type AttributePath, parsePath } from "./attribute-path.js";
import { faultsOf } from "./check-rules.js";
import type { Lookup } from "./lookup.js";
import type { AssociationRule, CredentialRule, DependentRule, KeepsWhen, Rules } from "./rules.js";

interface ObjectType {
  readonly type: string;
  readonly kind: string;
  readonly id: AttributePath;
  readonly name: AttributePath;
  readonly scope: AttributePath | null;
  readonly keeps_when: KeepsWhen | null;
}

export interface CredentialType extends ObjectType {
  readonly dependents: string | null;
}

export interface DependentType extends ObjectType {
  readonly credential: AttributePath;
  readonly prefix: string;
  /** `id`, or the paths of attributes of credentials. */
  readonly matches: readonly string[];
  readonly update: NonNullable<DependentRule["update"]>;
  readonly delete: NonNullable<DependentRule["delete"]>;
  /** Of a declaration: the attribute that holds its id space. It does nothing at the platform. Null for all else. */
  readonly declares: string | null;
}

/** A resource type whose objects declare an association that another provider makes, in the id space that they name. */
export interface DeclarationRule extends Pick<DependentRule, "type" | "id" | "credential"> {
  /** The attribute that holds the id space. */
  readonly id_space: string;
}

/** A rule that cannot be used. The message names it. */
export class RulesError extends Error {
  override readonly name = "RulesError";
}

interface Tables {
  /** What the guard knows without being told. */
  readonly known: readonly Rules[];
  /** What a user brings along. It must fit the providers that the user has. */
  readonly given?: readonly Rules[];
  readonly declarations?: readonly DeclarationRule[];
}

export class RuleBook {
  readonly #associations = new Map<string, AssociationRule>();
  readonly #credentials = new Map<string, readonly CredentialType[]>();
  readonly #dependents = new Map<string, readonly DependentType[]>();

  /** @throws {RulesError} where a rule is none that can be used. */
  constructor({ known, given = [], declarations = [] }: Tables) {
    const all = [...known, ...given];
    for (const one of all.flatMap(({ associations = [] }) => associations)) {
      this.#associations.set(one.kind, one);
    }
    const kinds = new Set(this.#associations.keys());
    for (const table of all) {
      const [fault] = faultsOf(table, kinds);
      if (fault) throw new RulesError(fault.message);
      const mustFit = given.includes(table);
      add(
        this.#credentials,
        (table.credentials ?? []).map((rule) => credentialType(rule, mustFit)),
      );
      add(
        this.#dependents,
        (table.dependents ?? []).map((rule) => dependentType(rule, mustFit)),
      );
    }
    for (const { id_space: declares, ...rule } of declarations) {
      const inSpace = (kind: string): DependentType => ({
        ...dependentType({ ...rule, kind, delete: "detaches" }, false),
        declares,
      });
      add(this.#dependents, [...kinds].map(inSpace));
    }
  }

  idSpace(kind: string): IdSpace {
    const found = this.#associations.get(kind);
    if (!found) throw new RulesError(`there is no kind of association ${JSON.stringify(kind)}`);
    const { lookup: _, ...rule } = found;
    return { exclusive: !this.#hasSeveralLinks(kind), moves: true, on_delete: "refuses", ...rule };
  }

  lookup(kind: string): Lookup | undefined {
    return this.#associations.get(kind)?.lookup;
  }

  /** One for each kind that objects of the type are credentials of. */
  credentials(type: string): readonly CredentialType[] {
    return this.#credentials.get(type) ?? [];
  }

  dependents(type: string): readonly DependentType[] {
    return this.#dependents.get(type) ?? [];
  }

  /** Whether any rule is about it. */
  isNamed(type: string): boolean {
    return this.#credentials.has(type) || this.#dependents.has(type);
  }

  /** The attributes of credentials of this kind, other than the id, that dependents name them by. */
  aliases(kind: string): readonly AttributePath[] {
    const matched = [...this.#dependents.values()].flatMap((ofType) =>
      ofType.flatMap((rule) => (rule.kind === kind ? rule.matches : [])),
    );
    return [...new Set(matched)]
      .filter((attribute) => attribute !== "id")
      .map((attribute) => pathOf(attribute));
  }

  /** Whether the rules let one dependent use several credentials of the kind at once. */
  #hasSeveralLinks(kind: string): boolean {
    return [...this.#dependents.values()].some((ofType) => {
      const links = ofType.filter((rule) => rule.kind === kind).map(({ credential }) => credential);
      return links.some(({ isMany }) => isMany) || new Set(links.map(({ text }) => text)).size > 1;
    });
  }
}

function credentialType(rule: CredentialRule, mustFit: boolean): CredentialType {
  return { ...objectType(rule, mustFit), dependents: rule.dependents ?? null };
}

function dependentType(rule: DependentRule, mustFit: boolean): DependentType {
  const { credential, prefix = "", matches = "id", update = "moves", delete: deletion = "removes" } = rule;
  return {
    ...objectType(rule, mustFit),
    credential: pathOf(credential, mustFit),
    prefix,
    matches: typeof matches === "string" ? [matches] : matches,
    update,
    delete: deletion,
    declares: null,
  };
}

function objectType(rule: CredentialRule | DependentRule, mustFit: boolean): ObjectType {
  const { type, kind, id = "id", name, scope, keeps_when } = rule;
  return {
    type,
    kind,
    id: pathOf(id, mustFit),
    // Not every object has a name.
    name: pathOf(name ?? "name", mustFit && name !== undefined),
    scope: scope === undefined ? null : pathOf(scope, mustFit),
    keeps_when: keeps_when ?? null,
  };
}

function pathOf(text: string, mustFit = false): AttributePath {
  const path = parsePath(text, mustFit);
  if (!path) throw new RulesError(`${JSON.stringify(text)} is no path`);
  return path;
}

/** Rules of one table, which count instead of those of earlier tables for the same type and kind. */
function add<T extends ObjectType>(all: Map<string, readonly T[]>, table: readonly T[]): void {
  for (const type of new Set(table.map((rule) => rule.type))) {
    const ofType = table.filter((rule) => rule.type === type);
    const kinds = new Set(ofType.map(({ kind }) => kind));
    const kept = (all.get(type) ?? []).filter(({ kind }) => !kinds.has(kind));
    all.set(type, [...kept, ...ofType]);
  }
}
