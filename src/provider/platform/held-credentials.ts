/** The credentials of one id space of a configured platform: one list per scope and walk, and the guard over it. */
import type { Association, Dependent, IdSpace, StoredCredential } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { PlanCall, SpaceGuard, SpaceView, Stoppable } from "../guard/space-guard.js";
import type { Kind } from "../kinds/kind.js";
import type { Connection } from "./connection.js";
import { type Detailed, Details } from "./details.js";
import { EntryList } from "./entry-list.js";
import { Holdings } from "./holdings.js";
import type { Lateness } from "./late-words.js";
import { Made } from "./made.js";
import { Shared } from "./shared.js";

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
  readonly #late = new Map<string, Lateness>();
  readonly #made: Made;
  readonly #fresh = new Shared<EntryList>();
  readonly #plannedLinks = new Map<string, unknown>();
  readonly #newLinks: unknown[] = [];
  readonly #holdings: Holdings<Client>;
  #guard: SpaceGuard | null = null;
  /** Whether an object of the state was found to be gone. */
  #hasGone = false;

  constructor(
    readonly connection: Connection<Client>,
    readonly space: IdSpace,
  ) {
    this.#details = new Details(connection);
    this.#holdings = new Holdings(connection, space);
    this.#made = new Made(connection);
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

  /** The list, asked for after this call: those who call while a list is on its way share the one after it. */
  fresh(scope: string, signal: AbortSignal): Promise<EntryList> {
    return this.#fresh.get(scope, () => this.#request(scope, signal));
  }

  async #request(scope: string, signal: AbortSignal): Promise<EntryList> {
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

  /** A list that was asked for later than this one. Whoever waits for the same list waits for one request. */
  async newer(scope: string, than: EntryList, call: Stoppable): Promise<EntryList> {
    if ((await this.list(scope, call)) === than) this.forget(scope);
    return this.list(scope, call);
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

  wasRead(id: string): boolean {
    return this.#read.has(id);
  }

  /** It is there, and the list does not have it: what uses it is not known. */
  noteLate(id: string, lateness: Lateness): void {
    this.#late.set(id, lateness);
  }

  latenessOf(id: string): Lateness | undefined {
    return this.#late.get(id);
  }

  /** Who asks for the list from now on waits until it has it. */
  noteMade(scope: string, id: string): void {
    this.#made.add(scope, id);
  }

  noteDeleted(scope: string, id: string): void {
    this.#made.delete(scope, id);
  }

  /** An object of the state is gone from the platform. */
  async noteGone(): Promise<null> {
    this.#hasGone = true;
    await this.guard.record({ type: "read-gone" });
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
    const late = this.#late.get(id);
    if (late) {
      const reason = `${late.summary}. ${late.detail}`;
      await this.guard.record({ type: "credential-late", id, reason });
      return { unreadable: reason };
    }
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
    const note = await this.#holdings.notes(scope, call);
    const associations = list.associations().map((one) => ({ ...one, dependents: one.dependents.map(note) }));
    await this.guard.record({ type: "associations", scope, associations, strays: list.strays });
    return associations;
  }

  /** The same of dependents that are at hand. */
  async withHoldings(dependents: readonly Dependent[], scope: string, call: Stoppable): Promise<Dependent[]> {
    return dependents.map(await this.#holdings.notes(scope, call));
  }

  async #ask(scope: string, { signal }: Stoppable): Promise<EntryList> {
    try {
      const list = await this.#made.whole(scope, () => this.fresh(scope, signal), signal);
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
