/**
 * Lists may lag behind writes: one that lacks an object proves that it is gone only where a request by its id does not find it
 * either. Where that does, the list is waited for, since nothing but the list tells what uses a credential.
 */
import { DiagnosticError } from "../../plugin/index.js";
import { PlatformError } from "../../sdk/index.js";
import type { PlanCall, Stoppable } from "../guard/space-guard.js";
import type { EntryList } from "./entry-list.js";
import type { HeldCredentials } from "./held-credentials.js";
import { isLate, LIST_PATIENCE } from "./late-words.js";
import { lookUntil } from "./look-until.js";

/** `late`: it is there, and the list still lacks it. Null: it is gone. */
export type Sought<Found> = Found | "late" | null;

export interface Search<Client, Found> {
  /** Such as `credential "aws-prod" (3fa8…)`. */
  readonly called: string;
  readonly id: string;
  readonly scope: string;
  /** Undefined: the list does not have it. */
  inList(list: EntryList): Found | undefined;
  /** Asks for it by its id: whether it is what the state says. A PlatformError says that it is not there. */
  byId(client: Client): Promise<boolean>;
}

/** Of an object that a list lacks. */
export async function seek<Client, Found>(
  held: HeldCredentials<Client>,
  { called, scope, inList, byId }: Search<Client, Found>,
  call: Stoppable,
): Promise<Sought<Found>> {
  const { connection } = held;
  const { name } = connection.platform;
  const isThere = await connection.request(`${name}'s ${called} could not be read`, (client) =>
    byId(client).catch(unlessGone),
  );
  if (!isThere) return null;
  connection.log(
    "info",
    `${name}'s list does not have ${called} yet, which a request by its id finds: waiting up to ${LIST_PATIENCE / 1000} s for the list`,
  );
  let list = await held.list(scope, call);
  const found = await lookUntil(
    async () => {
      list = await held.newer(scope, list, call);
      return inList(list);
    },
    (seen) => seen !== undefined,
    call.signal,
    LIST_PATIENCE,
  );
  return found ?? "late";
}

/** The same while refreshing: what is late, and what cannot be read, is reported, and the state stays as it is. */
export async function seekOrReport<Client, Found>(
  held: HeldCredentials<Client>,
  search: Search<Client, Found>,
  call: PlanCall,
): Promise<Sought<Found>> {
  const found = await orReport(() => seek(held, search, call), call);
  if (found !== "late" || call.diagnostics.hasErrors) return found;
  const { summary, detail } = isLate(held.connection.platform.name, search);
  call.diagnostics.warning(summary, detail);
  return found;
}

/** `late` where it is reported that nobody can tell. */
export async function orReport<Found>(
  look: () => Promise<Sought<Found>>,
  { diagnostics }: PlanCall,
): Promise<Sought<Found>> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    diagnostics.error(error.summary, error.detail, error.path);
    return "late";
  }
}

/** A list that lacks it and a refusal to show it are proof enough, whatever the refusal is called. */
function unlessGone(error: unknown): false {
  if (error instanceof PlatformError && (error.code === "not_found" || error.code === "forbidden"))
    return false;
  throw error;
}
