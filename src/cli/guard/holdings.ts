/** What hangs on the dependents of a platform's credentials, put into its answer as notes. */

import type { Answer, Dependent } from "../../guard/index.js";
import { describe, failedRequest } from "../platforms/connect.js";
import type { Opened, Platform } from "../platforms/platform.js";
import { vouching } from "../say.js";

interface Where {
  readonly platform: Platform;
  readonly opened: Opened;
  readonly scope: string;
}

/** That it cannot be read decides nothing: the notes say so. */
export async function noted(answer: Answer, where: Where): Promise<Answer> {
  if (!("associations" in answer) || !where.opened.holdings) return answer;
  const noteOf = await readNotes(where);
  const withNote = (dependent: Dependent): Dependent => {
    const notes = [dependent.note, noteOf(dependent.id)].filter((one) => one !== undefined);
    return notes.length === 0 ? dependent : { ...dependent, note: notes.join(", ") };
  };
  const associations = answer.associations.map((one) => ({
    ...one,
    dependents: one.dependents.map(withNote),
  }));
  return { ...answer, associations };
}

async function readNotes({ platform, opened, scope }: Where): Promise<(id: string) => string | undefined> {
  try {
    const found = vouching()([...((await opened.holdings?.(scope)) ?? [])]);
    return (id) => {
      const held = new Map(found).get(id);
      return held === undefined ? undefined : `with ${held}`;
    };
  } catch (error) {
    const why = describe(platform, await failedRequest(error));
    return () => `and what hangs on it could not be read (${why})`;
  }
}
