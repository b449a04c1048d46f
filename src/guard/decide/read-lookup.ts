/** Takes out of what a platform answered to a lookup who uses a credential. The answer may be anything. */
import { canonicalId, type Dependent } from "../association/model.js";
import { isFields, text } from "../plan/fields.js";
import { everythingAt, parsePath, type Step } from "../rules/attribute-path.js";
import type { Lookup } from "../rules/lookup.js";

/** What is wrong with an answer, in words that follow "was answered". */
export class AnswerError extends Error {
  override readonly name = "AnswerError";
}

/** What one answer tells. */
export interface LookupPage {
  /** Dependents with the ids of their credentials; null where the list is of one credential alone. */
  readonly dependents: readonly {
    readonly dependent: Dependent;
    readonly credentials: readonly string[] | null;
  }[];
  /** What leads to the next page: a URL or a token. */
  readonly next: string | null;
}

/** @throws {AnswerError} where the answer is not what the rule says. */
export function readLookup(lookup: Lookup, answer: unknown): LookupPage {
  return {
    dependents: listOf(lookup, answer).map((one) => {
      const id = textAt(one, lookup.id ?? "id");
      if (id === null)
        throw new AnswerError(`with a dependent that has no ${JSON.stringify(lookup.id ?? "id")}`);
      return {
        dependent: { id: canonicalId(id), name: textAt(one, lookup.name ?? "name") ?? "" },
        credentials: credentialsOf(lookup, one),
      };
    }),
    next: lookup.pages ? textAt(answer, lookup.pages.next) : null,
  };
}

/** No list is empty: an answer that lacks it is another one than the rule means. */
function listOf({ dependents }: Lookup, answer: unknown): unknown[] {
  const found = dependents === undefined ? [answer] : everythingAt(answer, stepsOf(dependents));
  const where = dependents === undefined ? "" : ` at ${JSON.stringify(dependents)}`;
  if (found.length === 0 && !dependents?.includes("[*]")) throw new AnswerError(`without anything${where}`);
  return found.flatMap((one) => {
    if (one === null) return [];
    if (Array.isArray(one)) return one as unknown[];
    throw new AnswerError(`with something other than a list${where}`);
  });
}

function credentialsOf({ credential }: Lookup, dependent: unknown): string[] | null {
  if (credential === undefined) return null;
  if (!isFields(dependent)) throw new AnswerError("with a dependent that is no object");
  return [credential].flat().flatMap((path) =>
    everythingAt(dependent, stepsOf(path))
      .flat()
      .flatMap((one) => canonicalId(checkedText(one) ?? "") || []),
  );
}

function textAt(value: unknown, path: string): string | null {
  return checkedText(everythingAt(value, stepsOf(path))[0]);
}

/** A number whose last digits are lost is no id. */
function checkedText(value: unknown): string | null {
  try {
    return text(value);
  } catch {
    throw new AnswerError("with an id that is a number of more digits than can be told apart");
  }
}

const stepsOf = (path: string): readonly Step[] => parsePath(path)?.steps ?? [];
