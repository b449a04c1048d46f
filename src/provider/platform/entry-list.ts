/** A platform's list of one scope and id space, indexed by what resources ask: a credential, and what a dependent uses. */
import type { Association } from "../../guard/walk/index.js";
import type { Dependent, Entry, Held } from "../../sdk/index.js";

export class EntryList {
  readonly #byId: ReadonlyMap<string, Entry>;
  readonly #byDependent = new Map<string, { readonly name: string; readonly entries: readonly Entry[] }>();

  /** Dependents whose credential the list does not have. */
  readonly strays: readonly Dependent[];

  /** `named`: how a name that the platform gave is put into messages. */
  constructor(
    { entries, strays }: Held,
    private readonly named: Named,
  ) {
    this.strays = strays.map((stray) => toDependent(stray, named));
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const entry of entries) {
      for (const { id, name } of entry.dependents) {
        const users = this.#byDependent.get(id)?.entries ?? [];
        this.#byDependent.set(id, { name, entries: [...users, entry] });
      }
    }
  }

  get entries(): readonly Entry[] {
    return [...this.#byId.values()];
  }

  find(credentialId: string): Entry | undefined {
    return this.#byId.get(credentialId);
  }

  /** The credentials that a dependent uses. */
  usedBy(dependentId: string): readonly Entry[] {
    return this.#byDependent.get(dependentId)?.entries ?? [];
  }

  /** Empty for a dependent that uses no credential: the list does not have it. */
  dependentName(dependentId: string): string {
    return this.named(this.#byDependent.get(dependentId)?.name ?? "");
  }

  /** Of all that it knows of: credentials and dependents. */
  ids(): ReadonlySet<string> {
    const strays = this.strays.map(({ id }) => id);
    return new Set([...this.#byId.keys(), ...this.#byDependent.keys(), ...strays]);
  }

  associations(): Association[] {
    return this.entries.map((entry) => toAssociation(entry, this.named));
  }
}

type Named = (name: string) => string;

/** What the guard speaks of. */
export const toAssociation = ({ id, name, dependents }: Entry, named: Named): Association => ({
  id,
  name: named(name),
  dependents: dependents.map((dependent) => toDependent(dependent, named)),
});

const toDependent = ({ note, ...dependent }: Dependent, named: Named): Dependent => ({
  ...dependent,
  name: named(dependent.name),
  ...(note !== undefined && { note: named(note) }),
});
