/** A locked credential is deleted by no plan, unless the same plan unlocks it: as its replacement does that is not to be locked. */
import type { StoredCredential } from "../../guard/walk/index.js";
import { DiagnosticError, type Private } from "../../plugin/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import type { Platform } from "../platform/platform.js";
import type { Kind } from "./kind.js";

type Fields = Readonly<Record<string, unknown>>;

/** A credential that goes. */
export interface Leaving extends StoredCredential {
  readonly isLocked: boolean;
}

/**
 * What this process has created that is not to be locked, by kind, scope and name. Where Terraform creates first, it does not hand on
 * what planning set to the deletion of what is replaced: that is known by its replacement.
 */
const unlocked = new WeakMap<object, Set<string>>();

const keyOf = ({ name: kind }: Kind, { scope, name }: { readonly scope: string; readonly name: unknown }) =>
  JSON.stringify([kind, scope, name]);

export const isLocked = <C>({ locking }: Platform<C>, state: Fields): boolean =>
  locking !== undefined && state[locking.argument] === true;

/** Says while planning that a locked credential cannot be deleted. `plan`: of what replaces it. */
export function planLeaving<C>(
  { connection }: HeldCredentials<C>,
  { id, name, isLocked, keptOnDestroy }: Leaving,
  plan: Fields | null,
  call: PlanCall & { setPrivate?(value: Private): void },
): void {
  const { locking } = connection.platform;
  if (!locking || !isLocked || keptOnDestroy || connection.isApplying) return;
  const { argument } = locking;
  if (plan?.[argument] === false) {
    call.setPrivate?.({ unlocks: id });
    return;
  }
  call.diagnostics.error(
    `Credential ${JSON.stringify(name)} is locked`,
    plan
      ? `This plan replaces it (${id}), and so deletes what is locked. Set ${argument} = false here, and the same apply unlocks and replaces it; or leave it as it is.`
      : `This plan deletes it (${id}). Keep its block, set ${argument} = false, apply that, and delete it then. Or set on_destroy = "keep" and apply: then Terraform only forgets it.`,
    plan ? [argument] : undefined,
  );
}

/** Before a credential is created that may replace a locked one. */
export function noteUnlocked<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  scope: string,
  { config, plan }: { readonly config: Fields; readonly plan: Fields },
): void {
  const { locking } = held.connection.platform;
  if (!locking || config[locking.argument] !== false) return;
  unlocked.set(held, (unlocked.get(held) ?? new Set()).add(keyOf(kind, { scope, name: plan.name })));
}

/** Before a credential is deleted: unlocks it, where its plan said so; refuses where it did not. */
export async function unlockLeaving<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  { id, name, scope, isLocked }: Leaving,
  planned: Private,
  signal: AbortSignal,
): Promise<void> {
  const { connection } = held;
  const { locking } = connection.platform;
  if (!locking || !isLocked) return;
  const what = `Credential ${JSON.stringify(name)} was not deleted`;
  if (planned.unlocks !== id && !unlocked.get(held)?.has(keyOf(kind, { scope, name })))
    throw new DiagnosticError(
      `${what}, because it is locked`,
      `${connection.platform.name} holds it (${id}) locked. Unlock it there, or by ${locking.argument} = false, and apply again.`,
    );
  await connection.request(what, (client) => locking.unlock(client, { kind, scope, id }, signal));
}
