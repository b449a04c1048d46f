import type { WalkEvent } from "../../guard/walk/index.js";
import type { Batch } from "./messages.js";

/** Complete, because the compiler says so: what is not in here is another version's. */
const EVENT_TYPES: Readonly<Record<WalkEvent["type"], true>> = {
  associations: true,
  unreadable: true,
  "credential-late": true,
  "read-gone": true,
  "credential-stored": true,
  "credential-read": true,
  "credential-kept": true,
  "credential-deleted": true,
  "credential-created": true,
  "binding-stored": true,
  "binding-read": true,
  "binding-planned": true,
  imported: true,
  "namesake-planned": true,
  applying: true,
};

/** A member's line as a batch of events that this version knows by name; throws where it is none. */
export function readBatch(line: string): Batch {
  const { batch, events } = parse(line) ?? {};
  if (typeof batch !== "number" || !Array.isArray(events)) throw new Error("a line is no batch of events");
  for (const one of events) {
    if (typeof one?.space !== "string") throw new Error("an event tells no id space");
    const type = one.event?.type;
    if (!Object.hasOwn(EVENT_TYPES, type)) throw new Error(`nothing is known of the event ${type}`);
  }
  return { batch, events };
}

function parse(line: string): Partial<Batch> | null {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error("a line is no JSON", { cause });
  }
}
