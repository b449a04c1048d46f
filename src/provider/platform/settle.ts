/** After a create or change that the platform works on by itself: a bounded wait until it is done. */
import { setTimeout as sleep } from "node:timers/promises";
import { DiagnosticError } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { Connection } from "./connection.js";
import type { Named, Settling } from "./platform.js";

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;

/**
 * The object when it is ready. What is still pending when the time is over is a warning, as an error would make Terraform replace
 * it; what failed is an error. `onSeen`: told each answer, so that what is known is in the state whatever follows.
 */
export async function settle<C, Seen extends Named>(
  connection: Connection<C>,
  settling: Settling<C, Seen>,
  { made, scope, patience }: { readonly made: Seen; readonly scope: string; readonly patience: number },
  { signal, diagnostics }: PlanCall,
  onSeen: (seen: Seen) => void,
): Promise<Seen> {
  const { name } = connection.platform;
  const { words } = settling;
  const called = `${settling.noun} ${JSON.stringify(made.name)}`;
  const start = Date.now();
  const deadline = start + patience;
  let current = made;
  let why = "";
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const state = settling.stateOf(current);
    if (state === "ready") return current;
    if (state !== "pending") {
      throw new DiagnosticError(
        `${called} ${words.failed}`,
        `${name} says of ${current.id}: ${state.failed}\n\n${words.ifFailed}`,
      );
    }
    if (Date.now() + pause > deadline || signal.aborted) break;
    await sleep(pause, undefined, { signal }).catch(() => {});
    if (signal.aborted) break;
    try {
      current = await settling.find(connection.client(), { id: made.id, scope }, signal);
      onSeen(current);
    } catch (error) {
      // The create has succeeded: that it cannot be looked at now takes nothing back.
      if (!(error instanceof PlatformError)) throw error;
      why = `${error.message}\n\n`;
      if (error.code === "unauthenticated" || error.code === "forbidden") break;
    }
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  const waited = seconds === 0 ? "" : ` after ${seconds} s`;
  diagnostics.warning(
    `${called} ${words.pending}`,
    `${name} is still at work on ${made.id}${signal.aborted ? "" : waited}. ${why}${words.ifPending}`,
  );
  return current;
}
