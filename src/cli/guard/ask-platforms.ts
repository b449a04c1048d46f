import type { Answer, Plan, Question } from "../../guard/index.js";
import type { Held } from "../../sdk/index.js";
import { withheld } from "../../text/index.js";
import { CliError } from "../cli-error.js";
import { describe, failedRequest } from "../platforms/connect.js";
import type { Opened, Place, Platform } from "../platforms/platform.js";
import { plannedScope } from "../platforms/scope.js";
import { idSpacesOf, platforms } from "../platforms.js";
import { vouching } from "../say.js";
import { noted } from "./holdings.js";

/** What the platforms said, and who can be asked for more. */
export interface Asked {
  readonly answers: readonly Answer[];
  /** The same, with what hangs on the dependents at the platforms of these names, where they can tell. */
  withHoldings(names: ReadonlySet<string>): Promise<readonly Answer[]>;
}

export const nobodyAsked: Asked = { answers: [], withHoldings: async () => [] };

/** Asks the platforms that have a client, one list for each id space and scope, and what rules look up. The others are left unanswered. */
export async function askPlatforms(all: readonly Question[], lookupOf: LookupOf): Promise<Asked> {
  const lookups = all.filter(({ credential }) => credential !== undefined);
  const [exchanges, found] = await Promise.all([
    askClients(all.filter(({ credential }) => credential === undefined)),
    lookups.length === 0 ? [] : lookUp(lookups, lookupOf),
  ]);
  return {
    answers: [...exchanges.map(({ answer }) => answer), ...found],
    withHoldings: async (names) => [
      ...(await Promise.all(
        exchanges.map(({ platform, opened, scope, answer }) =>
          names.has(platform.name) ? noted(answer, { platform, opened, scope }) : answer,
        ),
      )),
      ...found,
    ],
  };
}

/** The rule that says how to ask about a kind. */
type LookupOf = Plan["rules"]["lookup"];

/** Loaded only where there is something to look up. */
async function lookUp(questions: readonly Question[], lookupOf: LookupOf) {
  return (await import("./lookups/ask-lookups.js")).askLookups(questions, lookupOf);
}

async function askClients(questions: readonly Question[]): Promise<Exchange[]> {
  const all: Exchange[] = [];
  for (const platform of platforms) {
    // By name: a file of rules may declare more of a platform than Belay can ask for.
    const ours = questions.filter(({ kind }) => idSpacesOf(platform).includes(kind));
    if (ours.length > 0) all.push(...(await ask(platform, ours)));
  }
  return all;
}

/** A question, who was asked it, and where. */
interface Exchange {
  readonly platform: Platform;
  readonly opened: Opened;
  readonly scope: string;
  readonly answer: Answer;
}

const WAY_OUT = "or decide from the plan alone: --offline";

async function ask(platform: Platform, questions: readonly Question[]): Promise<Exchange[]> {
  const opened = await platform.open().catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(error.exitCode, `${error.message.replace(/\.$/, "")}, ${WAY_OUT}`);
  });
  const lists = new Map<string, ReturnType<typeof listOf>>();
  return Promise.all(
    questions.map(async (question): Promise<Exchange> => {
      const { kind } = question;
      const scope = await plannedScope(platform.scope, question.scope, WAY_OUT);
      const key = JSON.stringify([kind, scope]);
      const list = lists.get(key) ?? listOf(platform, opened, { kind, scope });
      lists.set(key, list);
      return { platform, opened, scope, answer: { ...question, ...(await list) } };
    }),
  );
}

const idsOf = ({ entries, strays }: Held) =>
  [...entries, ...strays, ...entries.flatMap(({ dependents }) => dependents)].map(({ id }) => id);

type Said = Answer extends infer One ? (One extends Answer ? Omit<One, keyof Question> : never) : never;

async function listOf(platform: Platform, opened: Opened, place: Place): Promise<Said> {
  try {
    const told = await opened.held(place);
    const { entries, strays } = vouching()(told);
    // A verdict is by ids: one that is withheld is none.
    if (idsOf(told).join() !== idsOf({ entries, strays }).join())
      return { unreachable: `an id in the list of ${platform.name} is ${withheld}` };
    return {
      associations: entries.map(({ id, name, dependents }) => ({ id, name, dependents })),
      strays,
      ...(!platform.scope?.isUnique && { mayBeElsewhere: true }),
    };
  } catch (error) {
    return { unreachable: describe(platform, await failedRequest(error)) };
  }
}
