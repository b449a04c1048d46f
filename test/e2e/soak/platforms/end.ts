/** What a platform whose dependents Terraform makes itself should hold after an apply: every one where it was planned, and none lost. */
import { list, type Truth } from "../judge.js";
import { type Associations, linkOf, placesOf } from "../oracle.js";
import type { Mismatch } from "../result.js";
import type { StateObject } from "../state-file.js";

/** Null: gone. `created`: on the new credential that the object at this address names in the state. */
type Place = string | null | { readonly created: string };

/** Where everything that was there is planned to be. */
function planned(truth: Truth): ReadonlyMap<string, Place> {
  const { plan, A, reading } = truth;
  const current = placesOf(A);
  const places = new Map<string, Place>(current);
  for (const { type, address, change } of plan) {
    const { actions, before } = change;
    if (type !== reading.space.dependent || !before) continue;
    const id = String(before.id);
    if (actions.includes("delete")) places.set(id, null);
    // What is not changed stays where it is, whatever the state says.
    if (!actions.includes("update")) continue;
    const to = linkOf(change, plan, A, reading) ?? { created: address };
    if (to !== before[reading.space.on]) places.set(id, to);
  }
  return places;
}

export function platformDifferences(
  now: Associations,
  state: readonly StateObject[],
  left: ReadonlySet<string>,
  truth: Truth,
): Mismatch[] {
  const { plan, A, reading, verdicts } = truth;
  const { space } = reading;
  const current = placesOf(now);
  const objectAt = (address: string) =>
    state.find((object) => object.address === address && object.deposed === null);
  const wrong: string[] = [];
  const named = (id: string) => `${list([id], truth)} (${id})`;
  const isNewCredential = (id: string | undefined) => id !== undefined && now.has(id) && !A.has(id);
  const fits = (is: string | undefined, place: Place) =>
    typeof place === "object" && place !== null
      ? isNewCredential(is) && is === objectAt(place.created)?.attributes[space.on]
      : (is ?? null) === place;
  for (const [id, place] of planned(truth)) {
    const is = current.get(id);
    if (!fits(is, place))
      wrong.push(`${named(id)} is on ${is ?? "nothing"} instead of ${JSON.stringify(place)}`);
  }
  const made = new Set<string>();
  for (const { type, address, change } of plan) {
    if (type !== space.dependent || !change.actions.includes("create")) continue;
    const id = objectAt(address)?.id ?? "";
    made.add(id);
    const place = linkOf(change, plan, A, reading) ?? { created: address };
    if (!fits(current.get(id), place))
      wrong.push(`${address} is on ${current.get(id) ?? "nothing"} instead of ${JSON.stringify(place)}`);
  }
  const known = placesOf(A);
  for (const id of current.keys()) if (!known.has(id) && !made.has(id)) wrong.push(`nothing made ${id}`);

  const deleted = new Set(verdicts.map(({ credential }) => credential).filter((id) => !left.has(id)));
  for (const id of A.keys()) {
    if (deleted.has(id) && now.has(id)) wrong.push(`credential ${id} is still there`);
    if (!deleted.has(id) && !now.has(id)) wrong.push(`credential ${id} is gone`);
  }
  const isCreated = plan.filter(
    ({ type, change }) => type === space.credential && change.actions.includes("create"),
  );
  const created = [...now.keys()].filter((id) => !A.has(id));
  if (created.length !== isCreated.length)
    wrong.push(`${created.length} new credentials instead of ${isCreated.length}`);
  return wrong.map(mismatch);
}

/** After a failed apply everything is where it was, or where it was going; and what was not to go is there. */
export function platformLosses(now: Associations, truth: Truth): Mismatch[] {
  const { A, verdicts } = truth;
  const [before, current] = [placesOf(A), placesOf(now)];
  const deleted = new Set(verdicts.map(({ credential }) => credential));
  const wrong = [...A.keys()]
    .filter((id) => !deleted.has(id) && !now.has(id))
    .map((id) => `credential ${id} is gone`);
  for (const [id, place] of planned(truth)) {
    const is = current.get(id) ?? null;
    const isNew = is !== null && !A.has(is);
    const isFine =
      is === (before.get(id) ?? null) || (typeof place === "object" && place !== null ? isNew : is === place);
    if (!isFine)
      wrong.push(`after the failure ${list([id], truth)} (${id}) is on ${is ?? "nothing: it is lost"}`);
  }
  return wrong.map(mismatch);
}

const mismatch = (detail: string): Mismatch => ({ column: "apply", wrong: "wrong end state", detail });
