/** How the guard speaks of credentials and dependents, wherever it speaks. */
import { type Dependent, type IdSpace, NOT_YET_KNOWN, type Reason } from "./model.js";

type Named = { readonly id: string; readonly name: string };
type DependentWord = IdSpace["dependent"];
type Space = Pick<IdSpace, "platform" | "dependent" | "moves">;

/** Why a dependent stops a deletion. */
export const REASONS: Record<Reason, string> = {
  stays: "this plan keeps it on this credential",
  "put-on": "this plan puts it on this credential",
  "not-taken-off": "nothing in this plan takes it off this credential",
};

/** What to do about a deletion that would break something: of an object that is not in the configuration any more. */
export const waysOut = (space: Space): string[] => [
  takeOff(space),
  "keep the credential: put its resource back into the configuration",
  "stop managing it without deleting it: a removed block whose lifecycle has destroy = false",
];

/** The same, of an object that is replaced. */
export const waysOutOfReplacement = (space: Space): string[] => [
  takeOff(space),
  "keep the credential: undo what replaces it",
];

/** The same, of an older object that a failed apply left behind: it is deleted whatever the configuration says. */
export const waysOutOfDeposed = (space: Space): string[] => [takeOff(space)];

const takeOff = ({ platform, dependent: { many }, moves }: Space) =>
  moves
    ? `move ${many} to another credential, or delete them or their bindings, in the same change`
    : `delete or replace the ${many} in the same change, with all that is in them: ${platform} cannot move them to another credential`;

/** That a platform which does not refuse a deletion would leave dependents with nothing; nothing where it does something else. */
export const leftBehind = ({ platform, on_delete }: IdSpace, n: number, until = ""): string[] =>
  on_delete === "breaks"
    ? [
        `${platform} deletes a credential although it is in use: ${n === 1 ? "it" : "they"} would be left without one${until}.`,
      ]
    : [];

/** What to do where nothing else makes sure of the order. */
export const inTwoApplies = ({ dependent: { many }, moves }: Space) =>
  `${moves ? "move" : "delete"} the ${many} in one apply, and delete the credential in the next`;

export function count({ one, many }: DependentWord, n: number): string {
  return n === 1 ? `one ${one}` : `${n} ${many}`;
}

export const quote = ({ id, name }: Named) => JSON.stringify(name || id);

/** `"name" (id)`, or the id alone where no name is known; of a dependent with what hangs on it. */
export function full({ id, name, note }: Named & Pick<Dependent, "note">): string {
  if (id === NOT_YET_KNOWN) return "one whose id is known after apply";
  const called = name ? `${JSON.stringify(name)} (${id})` : id;
  return note === undefined ? called : `${called}, ${note}`;
}
