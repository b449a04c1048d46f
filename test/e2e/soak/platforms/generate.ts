/** What a case says of a world of EntryGuard or Civo besides: how the platform deletes, whose pairs are whose. By dice of its own. */
import { type Case, isTaikun } from "../case.js";
import { caseSeed, random } from "../random.js";

export function platformCase(drawn: Case): Case {
  if (isTaikun(drawn.platform)) return drawn;
  const dice = random(caseSeed(drawn.seed, drawn.platform === "civo" ? 7 : 6));
  if (drawn.platform === "civo") {
    const pair = () => (dice.chance(0.5) ? "own" : "made");
    return {
      ...drawn,
      credentials: drawn.credentials.map((cell) => ({ ...cell, pair: pair() })),
      changes: drawn.changes.map((change) =>
        change.kind === "add" ? { ...change, credential: { ...change.credential, pair: pair() } } : change,
      ),
    };
  }
  const deletion = dice.pick(["refuse", "cascade", "active"] as const);
  return { ...drawn, deletion, inactive: drawn.clusters.filter(() => dice.chance(0.3)) };
}
