import type {
  BindingChange,
  Namesake,
  StoredBinding,
  StoredCredential,
  WalkEvent,
} from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import type { SessionMember } from "../session/session-member.js";
import {
  bindingEvent,
  type DeletionPlan,
  deletionEvent,
  type PlanCall,
  type SpaceGuard,
  type SpaceView,
} from "./space-guard.js";

/** Place 1: everything goes to the session, which gives the verdict when it closes. Planning itself refuses nothing. */
export class SessionGuard implements SpaceGuard {
  #applying: Promise<void> | null = null;

  constructor(
    private readonly member: SessionMember,
    private readonly view: SpaceView,
  ) {}

  async record(event: WalkEvent): Promise<void> {
    try {
      await this.member.send(this.view.space.kind, event);
    } catch (cause) {
      throw new DiagnosticError(
        "The plan guard session is gone",
        `What this plan does can no longer be reported to the belay_plan_guard block: ${(cause as Error).message}. Plan again; if it happens again, TF_LOG=debug shows why the other provider process ended.`,
        undefined,
        { cause },
      );
    }
  }

  applying(): Promise<void> {
    this.#applying ??= this.record({ type: "applying" });
    return this.#applying;
  }

  readMark(): null {
    return null;
  }

  async planDeletion(call: PlanCall, credential: StoredCredential, how: DeletionPlan): Promise<void> {
    // Reading the list records it: the session needs A, and only this process may ask the platform.
    if (!credential.keptOnDestroy) await this.view.associations(credential, call);
    await this.record(deletionEvent(credential, how));
  }

  async planBinding(_call: PlanCall, change: BindingChange, replaces: StoredBinding | null): Promise<void> {
    await this.record(bindingEvent(change, replaces));
  }

  /** Whether some state has it is known when the session closes. */
  async planNamesake(_call: PlanCall, namesake: Namesake, half: "update" | "create"): Promise<void> {
    if (half === "create") await this.record({ type: "namesake-planned", namesake });
  }
}
