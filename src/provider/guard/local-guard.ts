import {
  type BindingChange,
  type Blocker,
  type Namesake,
  namesake as namesakeWords,
  type StoredBinding,
  type StoredCredential,
  Walk,
  type WalkEvent,
  weigh,
  words,
} from "../../guard/walk/index.js";
import type { Diagnostics, Path, Private } from "../../plugin/index.js";
import type { TerraformCommand } from "../terraform-command.js";
import { Quiet } from "./quiet.js";
import type { Mode, Unproven } from "./settings.js";
import {
  bindingEvent,
  type DeletionPlan,
  deletionEvent,
  type PlanCall,
  type SpaceGuard,
  type SpaceView,
} from "./space-guard.js";

export interface LocalSettings {
  readonly mode: Mode;
  readonly unproven: Unproven;
  readonly command: TerraformCommand | null;
}

const REFRESHED_BY = "refreshed_by";

/**
 * Place 2: what has been planned so far in this process decides. A dependent seen leaving is fine; one seen staying or
 * put on is an error on whichever of the two comes second; one not seen yet is unproven.
 */
export class LocalGuard implements SpaceGuard {
  readonly #walk: Walk;
  readonly #deleted = new Map<string, StoredCredential & { readonly replaced: boolean }>();
  /** The scopes whose strays are reported. */
  readonly #strays = new Set<string>();
  /** Terraform drops the warnings of the create half of a replacement: they go out with the next binding that is planned. */
  #postponed: words.Words[] = [];
  readonly #quiet = new Quiet();
  /** The namesakes that are reported. */
  readonly #namesakes = new Set<string>();

  constructor(
    private readonly settings: LocalSettings,
    private readonly view: SpaceView,
  ) {
    const plansTwice = settings.command?.plansTwice ?? false;
    this.#walk = new Walk(view.space, { readsForgotten: false, plansTwice });
  }

  async record(event: WalkEvent): Promise<void> {
    this.#quiet.disturb();
    this.#walk.add(event);
  }

  async applying(): Promise<void> {
    this.#walk.add({ type: "applying" });
  }

  /**
   * A `destroy` command refreshes in one walk and decides in the next, in another process, with no call to tell them
   * apart. What the first walk reads carries the mark of the run into the second.
   */
  readMark(): Private | null {
    const { command } = this.settings;
    return command?.destroys ? { [REFRESHED_BY]: command.run } : null;
  }

  async planDeletion(call: PlanCall, credential: StoredCredential, how: DeletionPlan): Promise<void> {
    if (this.#walk.isApply) return;
    const { space } = this.view;
    const warn = (found: words.Words) =>
      how.kind === "replacement"
        ? this.#postponed.push(found)
        : call.diagnostics.warning(found.summary, found.detail);
    if (credential.keptOnDestroy) {
      this.#walk.add(deletionEvent(credential, how));
      warn(words.kept(space, credential));
      return;
    }
    if (this.settings.mode === "off" || this.#onlyRefreshes(how)) return;
    const listed = await this.view.associations(credential, call);
    // Only now: a binding that is planned while the list is read must not report what is about to be reported here.
    this.#walk.add(deletionEvent(credential, how));
    const replaced = how.kind === "replacement";
    this.#deleted.set(credential.id, { ...credential, replaced });
    const association = "unreadable" in listed ? listed : this.#walk.association(credential);
    if ("unreadable" in association) {
      const found = words.unreadable(space, credential, association.unreadable, false);
      this.#reportUnproven(call.diagnostics, found, warn);
      return;
    }
    this.#reportStrays(credential.scope, warn);
    const nameOf = (id: string) => this.#walk.dependentName(id);
    const found = weigh(association, this.#walk.plannedBindings(false), nameOf);
    if (found.blockers.length > 0) {
      this.#report(call.diagnostics, words.blocked(space, association, found.blockers, { replaced }), warn);
    } else if (found.unseen.length > 0) {
      const isRefused = this.settings.mode === "enforce" && this.settings.unproven === "error";
      this.#reportUnproven(
        call.diagnostics,
        words.unproven(space, association, found, { replaced, isRefused }),
        warn,
      );
    } else {
      if (found.declared.length > 0) warn(words.declared(space, association, found.declared));
      for (const one of words.order(space, association, found)) warn(one);
    }
  }

  async planBinding(
    { diagnostics }: PlanCall,
    change: BindingChange,
    replaces: StoredBinding | null,
  ): Promise<void> {
    this.#walk.add(bindingEvent(change, replaces));
    const isDropped = change.action === "create" && replaces !== null;
    for (const { summary, detail } of isDropped ? [] : this.#postponed.splice(0)) {
      diagnostics.warning(summary, detail);
    }
    if (change.action === "delete" || this.settings.mode === "off" || this.#walk.isApply) return;
    const credential = this.#deleted.get(change.to);
    if (!credential) return;
    const blocker: Blocker = {
      id: change.dependent,
      name: this.#walk.dependentName(change.dependent),
      reason: change.action === "create" ? "put-on" : "stays",
    };
    const path = ["credential_id"];
    const found = words.boundToDeleted(this.view.space, credential, blocker, credential);
    const warn = ({ summary, detail }: words.Words) => diagnostics.warning(summary, detail, path);
    this.#report(diagnostics, found, warn, path);
  }

  /**
   * What Terraform hands over it hands over in any order: a state that knows the namesake may be about to come. And it does not
   * tell a walk that applies from one that plans: only the latter reads. Where nothing was read, the one object that is as likely
   * being replaced as it is left behind is the one that nothing uses.
   */
  async planNamesake(call: PlanCall, found: Namesake, half: "update" | "create"): Promise<void> {
    const { command } = this.settings;
    const isOld = () => this.#walk.isApply || this.#walk.knows(found.id) || this.#namesakes.has(found.id);
    if (command?.destroys || command?.onlyRefreshes || command?.appliesPlanFile || isOld()) return;
    await this.#quiet.comes(call.signal);
    if (isOld()) return;
    const isPlan = command?.onlyPlans || this.#walk.isRefreshed;
    if (!isPlan && found.dependents.length > 0) return;
    this.#namesakes.add(found.id);
    const said = namesakeWords(this.view.space, found, isPlan === true);
    if (half === "create" && found.replaces) this.#postponed.push(said);
    else call.diagnostics.warning(said.summary, said.detail);
  }

  /** Whether this walk comes before the one that destroys; then there is no P yet, and no verdict. */
  #onlyRefreshes(how: DeletionPlan): boolean {
    const { command } = this.settings;
    if (command?.onlyRefreshes) return true;
    if (!command?.destroys || !command.refreshes) return false;
    if (how.kind === "replacement") return true;
    // A deposed object is marked already when the first walk plans it; but only the first walk reads.
    if (this.#walk.isRefreshBeforeDestroy) return true;
    if (how.private[REFRESHED_BY] === command.run) return false;
    // Not marked: either this is the first walk, or -target pulled the object into the second without a read.
    return !command.isTargeted;
  }

  #reportStrays(scope: string, warn: (found: words.Words) => void): void {
    const found = this.#walk.strays(scope);
    if (found.length === 0 || this.#strays.has(scope)) return;
    this.#strays.add(scope);
    warn(words.strays(this.view.space, found));
  }

  #report(
    diagnostics: Diagnostics,
    found: words.Words,
    warn: (found: words.Words) => void,
    path?: Path,
  ): void {
    if (this.settings.mode === "warn") warn(found);
    else diagnostics.error(found.summary, found.detail, path);
  }

  #reportUnproven(diagnostics: Diagnostics, found: words.Words, warn: (found: words.Words) => void): void {
    if (this.settings.unproven === "warn") warn(found);
    else this.#report(diagnostics, found, warn);
  }
}
