/** Whether a plan does what the configuration says: a store that stays where it is must have the key that its owner is planned to have. */
import type { Truth } from "../judge.js";
import { placesOf } from "../oracle.js";
import type { Mismatch } from "../result.js";

export function judgePlan({ plan, A, reading, one }: Truth): Mismatch[] {
  if (one.platform !== "civo") return [];
  const places = placesOf(A);
  return plan.flatMap(({ type, address, change: { actions, before, after } }): Mismatch[] => {
    if (type !== reading.space.dependent || !actions.includes("update")) return [];
    if (before?.access_key_id === after?.access_key_id) return [];
    const owner = places.get(String(before?.id));
    const planned = plan.find(
      (entry) => entry.type === reading.space.credential && entry.change.before?.id === owner,
    );
    const isKept = planned?.change.after && !planned.change.actions.includes("create");
    const key = isKept ? planned.change.after?.access_key_id : reading.keys.get(owner ?? "");
    if (key === after?.access_key_id) return [];
    const detail = `${address} stays with ${owner}, whose key is not ${after?.access_key_id}`;
    return [{ column: "session", wrong: "something else", detail }];
  });
}
