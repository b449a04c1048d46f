/** The credentials of one id space of a configured platform: one list per scope and walk, and the guard over it. */
import type { Association, Dependent, IdSpace, StoredCredential } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { PlanCall, SpaceGuard, SpaceView, Stoppable } from "../guard/space-guard.js";
import type { Kind } from "../kinds/kind.js";
import type { Connection } from "./connection.js";
import { type Detailed, Details } from "./details.js";
import { EntryList } from "./entry-list.js";

/** Of a credential; id: null for a new one. */
export interface Planned {
  readonly id: string | null;
  /** The planned value of the field; unknown where Terraform does not know it yet. */
  readonly link: unknown;
}

export class HeldCredentials<Client> implements SpaceView {
  readonly #lists = new Map<string, Promise<EntryList>>();
  readonly #details: Details<Client>;
  readonly #reported = new Set<string>();
  readonly #scopes = new Set<string>();
  readonly #read = new Set<string>();
  readonly #plannedLinks = new Map<string, unknown>();
  readonly #newLinks: unknown[] = [];
  /** By scope: what hangs on each dependent, or why that is not known. */
  readonly #holdings = new Map<string, Promise<ReadonlyMap<string, string> | { readonly unknown: string }>>();
  #guard: SpaceGuard | null = null;
  /** Whether an object of the state was found to be gone. */
  #hasGone = false;

  constructor(
    readonly connection: Connection<Client>,
    readonly space: IdSpace,
  ) {
    this.#details = new Details(connection);
  }

  /** The guard needs this view and this view the guard: set once, right after both are made. */
  set guard(guard: SpaceGuard) {
    this.#guard = guard;
  }

  get guard(): SpaceGuard {
    if (!this.#guard) throw new Error("the provider has no guard yet");
    return this.#guard;
  }

  /** Those that this process has looked into or changed, the provider's own first: for who names none. */
  get scopes(): string[] {
    const own = this.connection.ownScope;
    return [...new Set([...(typeof own === "string" ? [own] : []), ...this.#scopes])];
  }

  /** The list, asked for anew. */
  async fresh(scope: string, signal: AbortSignal): Promise<EntryList> {
    const { platform } = this.connection;
    const held = await this.connection.requestList(
      `${platform.name}'s list of credentials could not be read`,
      scope,
      (client) => platform.list(client, { space: this.space, scope }, signal),
    );
    return new EntryList(held, this.connection.named);
  }

  /** The list, one request for the whole walk. */
  async list(scope: string, call: Stoppable): Promise<EntryList> {
    const known = this.#lists.get(scope);
    if (known) return known;
    this.#scopes.add(scope);
    const asked = this.#ask(scope, call);
    this.#lists.set(scope, asked);
    return asked;
  }

  /** A credential of a list, with all that the platform shows of it. */
  detailed(kind: Kind, entry: Entry, scope: string, call: Stoppable): Promise<Detailed> {
    return this.#details.of(kind, entry, scope, call.signal);
  }

  /** The same while planning or refreshing. Null: it cannot be read, and the first who asks has said so. */
  async detailedOrReport(kind: Kind, entry: Entry, scope: string, call: PlanCall): Promise<Detailed | null> {
    try {
      return await this.detailed(kind, entry, scope, call);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      this.#reportOnce(`${kind.name} ${scope}`, () =>
        call.diagnostics.error(error.summary, error.detail, error.path),
      );
      return null;
    }
  }

  /** A credential is read by Terraform. */
  noteRead(id: string): void {
    this.#read.add(id);
  }

  /** An object of the state is gone from the platform. */
  noteGone(): null {
    this.#hasGone = true;
    return null;
  }

  get hasGone(): boolean {
    return this.#hasGone;
  }

  /** Whether what is planned of a credential now is what Terraform shows, and not planned again while that is applied. */
  showsPlanOf(id: string): boolean {
    const { checksPlans, readsBeforePlans } = this.connection;
    return checksPlans && (!readsBeforePlans || this.#read.has(id));
  }

  /**
   * A credential is planned: new where it has no id yet. `replaces`: it was planned to stay, which is no longer true. The last plan
   * of a credential counts.
   */
  notePlan(id: string | null, plan: Readonly<Record<string, unknown>>, replaces: string | null = null): void {
    const { linkedBy } = this.connection.platform;
    if (linkedBy === null) return;
    if (replaces !== null) this.#plannedLinks.delete(replaces);
    if (id === null) this.#newLinks.push(plan[linkedBy]);
    else this.#plannedLinks.set(id, plan[linkedBy]);
  }

  /** What this walk has planned of the field by which dependents link to credentials. */
  get planned(): readonly Planned[] {
    return [
      ...[...this.#plannedLinks].map(([id, link]): Planned => ({ id, link })),
      ...this.#newLinks.map((link): Planned => ({ id: null, link })),
    ];
  }

  /** After a change: the next who asks for the list gets a new one. */
  forget(scope: string): void {
    this.#scopes.add(scope);
    this.#lists.delete(scope);
    this.#details.forget(scope);
  }

  /**
   * The same list for planning and refreshing. Null: it cannot be read, which fails the walk; the first who asks reports
   * it, so that a thousand resources do not say it a thousand times.
   */
  async listOrReport(scope: string, call: PlanCall): Promise<EntryList | null> {
    const { name, key } = this.connection.platform;
    if (this.connection.isUnknown) {
      this.#reportOnce("unknown", () =>
        call.diagnostics.warning(
          `${name} is not asked yet`,
          `The endpoint or the token of the provider's ${key} argument is known only after apply, so nothing was refreshed and no association checked. Plan again once it is known.`,
        ),
      );
      return null;
    }
    try {
      return await this.list(scope, call);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      this.#reportOnce(scope, () => call.diagnostics.error(error.summary, error.detail, error.path));
      return null;
    }
  }

  async associations(
    { id, scope }: Pick<StoredCredential, "id" | "scope">,
    call: Stoppable,
  ): Promise<readonly Association[] | { readonly unreadable: string }> {
    if (this.connection.isUnknown)
      return {
        unreadable: `the provider's ${this.connection.platform.key} argument is known only after apply.`,
      };
    try {
      const list = await this.list(scope, call);
      const isUsed = (list.find(id)?.dependents.length ?? 0) > 0;
      return isUsed ? await this.#withHoldings(list, scope, call) : list.associations();
    } catch (error) {
      if (error instanceof DiagnosticError) return { unreadable: error.detail };
      throw error;
    }
  }

  /** With what hangs on each dependent, where the platform can tell. */
  async #withHoldings(list: EntryList, scope: string, call: Stoppable): Promise<readonly Association[]> {
    if (!this.connection.platform.holdings) return list.associations();
    const note = await this.#notes(scope, call);
    const associations = list.associations().map((one) => ({ ...one, dependents: one.dependents.map(note) }));
    await this.guard.record({ type: "associations", scope, associations, strays: list.strays });
    return associations;
  }

  /** The same of dependents that are at hand. */
  async withHoldings(dependents: readonly Dependent[], scope: string, call: Stoppable): Promise<Dependent[]> {
    return dependents.map(await this.#notes(scope, call));
  }

  /** What to add to a dependent. That it cannot be read decides nothing. */
  async #notes(scope: string, { signal }: Stoppable): Promise<(dependent: Dependent) => Dependent> {
    const { platform } = this.connection;
    const { holdings } = platform;
    if (!holdings) return (dependent) => dependent;
    const asked =
      this.#holdings.get(scope) ??
      this.connection
        .request(
          `What hangs on ${platform.name}'s ${this.space.dependent.many} could not be read`,
          (client) => holdings(client, { space: this.space, scope }, signal),
        )
        .catch((error: unknown) => {
          if (!(error instanceof DiagnosticError)) throw error;
          return { unknown: `and what hangs on it could not be read (${error.detail})` };
        });
    this.#holdings.set(scope, asked);
    const found = await asked;
    return (dependent) => {
      if ("unknown" in found) return { ...dependent, note: found.unknown };
      const note = found.get(dependent.id);
      return note === undefined ? dependent : { ...dependent, note: `with ${note}` };
    };
  }

  async #ask(scope: string, { signal }: Stoppable): Promise<EntryList> {
    try {
      const list = await this.fresh(scope, signal);
      const { strays } = list;
      await this.guard.record({ type: "associations", scope, associations: list.associations(), strays });
      return list;
    } catch (error) {
      if (error instanceof DiagnosticError)
        await this.guard.record({ type: "unreadable", scope, reason: error.detail });
      throw error;
    }
  }

  #reportOnce(key: string, report: () => void): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    report();
  }
}
