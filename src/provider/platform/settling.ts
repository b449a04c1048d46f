/** After a create or change that the platform works on by itself: a bounded wait until it is done. */
import { setTimeout as sleep } from "node:timers/promises";
import { DiagnosticError } from "../../plugin/index.js";
import { type Entry, PlatformError } from "../../sdk/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { Connection } from "./connection.js";
import type { Identity } from "./platform.js";

/** How a platform's credentials become ready. */
export interface Settling<Client> {
  /** What an entry tells. `failed`: why, in the platform's words; it will never be ready. */
  stateOf(entry: Entry): "ready" | "pending" | { readonly failed: string };
  /** One entry, for the next look. */
  find(
    client: Client,
    credential: Identity & { readonly scope: string },
    signal: AbortSignal,
  ): Promise<Entry>;
  /** How long at most, in milliseconds, where nobody says. */
  readonly patience: number;
  readonly words: {
    /** `was not verified`, of a credential that failed. */
    readonly failed: string;
    /** `is not verified yet` */
    readonly pending: string;
    /** What to do about one that failed, and about one that is pending. */
    readonly ifFailed: string;
    readonly ifPending: string;
  };
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;

/**
 * The entry when it is ready. What is still pending when the time is over is a warning, as an error would make Terraform replace
 * it; what failed is an error. `onSeen`: told each entry, so that what is known is in the state whatever follows.
 */
export async function settle<C>(
  connection: Connection<C>,
  settling: Settling<C>,
  { entry, scope, patience }: { readonly entry: Entry; readonly scope: string; readonly patience: number },
  { signal, diagnostics }: PlanCall,
  onSeen: (entry: Entry) => void,
): Promise<Entry> {
  const { name } = connection.platform;
  const { words } = settling;
  const credential = `Credential ${JSON.stringify(entry.name)}`;
  const deadline = Date.now() + patience;
  let current = entry;
  let why = "";
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const state = settling.stateOf(current);
    if (state === "ready") return current;
    if (state !== "pending") {
      throw new DiagnosticError(
        `${credential} ${words.failed}`,
        `${name} says of ${current.id}: ${state.failed}\n\n${words.ifFailed}`,
      );
    }
    if (Date.now() + pause > deadline || signal.aborted) break;
    await sleep(pause, undefined, { signal }).catch(() => {});
    if (signal.aborted) break;
    try {
      current = await settling.find(connection.client(), { id: entry.id, scope }, signal);
      onSeen(current);
    } catch (error) {
      // The create has succeeded: that it cannot be looked at now takes nothing back.
      if (!(error instanceof PlatformError)) throw error;
      why = `${error.message}\n\n`;
      if (error.code === "unauthenticated" || error.code === "forbidden") break;
    }
  }
  const waited = patience === 0 ? "" : ` after ${Math.round(patience / 1000)} s`;
  diagnostics.warning(
    `${credential} ${words.pending}`,
    `${name} is still at work on ${entry.id}${signal.aborted ? "" : waited}. ${why}${words.ifPending}`,
  );
  return current;
}
