/** Asks the platforms that the rules themselves say how to ask. */

import {
  type Answer,
  AnswerError,
  type Dependent,
  faultOfUrl,
  fillTemplate,
  type Lookup,
  type Question,
  readLookup,
} from "../../../guard/index.js";
import { checkConnection } from "../../../sdk/connection.js";
import { PlatformError } from "../../../sdk/errors.js";
import { createRetryingFetch, type RetryOptions } from "../../../sdk/retry.js";
import { repeatsSecret, withheld } from "../../../text/index.js";
import { CliError, exitCodes } from "../../cli-error.js";
import { connect } from "../../platforms/connect.js";
import { type Answered, type Asking, getJson, limitedFetch, sameOrigin, unexpected } from "./get-json.js";
import { LIMITS, type Limits } from "./limits.js";

export interface LookupOptions {
  readonly limits?: Limits;
  readonly sleep?: RetryOptions["sleep"];
}

type Found = Awaited<ReturnType<typeof readAll>>;

/**
 * Each question is about one credential; where several have the same URL it is asked once. What cannot be read is unreachable.
 *
 * @throws {CliError} where a variable is missing that a rule names.
 */
export async function askLookups(
  questions: readonly Question[],
  lookupOf: (kind: string) => Lookup | undefined,
  { limits = LIMITS, sleep }: LookupOptions = {},
): Promise<Answer[]> {
  const senders = new Map<string, ReturnType<typeof senderTo>>();
  const signal = AbortSignal.timeout(limits.totalMs);
  const inTurn = turns(limits.atOnce);
  const lists = new Map<string, Promise<Found>>();
  const asks = questions.flatMap((question) => {
    const lookup = lookupOf(question.kind);
    return lookup ? [{ question, lookup, headers: headersOf(lookup), endpoint: endpointOf(lookup) }] : [];
  });
  return Promise.all(
    asks.map(async ({ question, lookup, headers, endpoint }): Promise<Answer> => {
      const { id = "", name = "" } = question.credential ?? {};
      const filled = fillTemplate(lookup.url, { id, name, scope: question.scope });
      if (filled === null) return { ...question, unreachable: NOT_TOLD };
      const url = endpoint === null ? new URL(filled) : moved(filled, endpoint);
      const key = JSON.stringify([question.kind, url.href]);
      const sender = senders.get(url.origin) ?? senderTo(url.origin, question.kind, limits, sleep);
      senders.set(url.origin, sender);
      const ask = async () => readAll(url, lookup, { send: await sender, headers, signal, limits });
      const list = lists.get(key) ?? inTurn(ask);
      lists.set(key, list);
      try {
        const dependents = usersOf(id, await list);
        const isSecret = (text: string) => repeatsSecret(text, secretsOf(lookup));
        // A verdict is by ids: one that is withheld is none.
        if (dependents.some((one) => isSecret(one.id)))
          return { ...question, unreachable: `an id in the answer is ${withheld}` };
        const named = dependents.map((one) => (isSecret(one.name) ? { ...one, name: `(${withheld})` } : one));
        return { ...question, associations: [{ id, name, dependents: named }] };
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        const isLate = signal.aborted && error.code === "aborted";
        const unreachable = isLate ? `all lookups took more than ${limits.totalMs / 1000} s` : error.message;
        return { ...question, unreachable };
      }
    }),
  );
}

/** By the proxies, with the patience and the words that all clients of the command have. */
async function senderTo(origin: string, kind: string, limits: Limits, sleep: LookupOptions["sleep"]) {
  const { fetch, ...connection } = await connect(kind, (common) =>
    checkConnection({ endpoint: origin, ...common }, origin),
  );
  return createRetryingFetch({
    ...connection,
    fetch: limitedFetch(fetch, limits),
    isRepeatable: () => true,
    ...(sleep && { sleep }),
  });
}

const NOT_TOLD = "the plan does not tell its id, name or scope, which the url of its lookup needs";

function usersOf(credential: string, found: Found): Dependent[] {
  return found.flatMap(({ dependent, credentials }) =>
    credentials === null || credentials.includes(credential) ? [dependent] : [],
  );
}

/** All pages. */
async function readAll(start: URL, lookup: Lookup, asking: Asking) {
  const found = [];
  const seen = new Set<string>();
  for (let url: URL | null = start; url; ) {
    const request = new Request(url);
    if (seen.has(url.href)) throw unexpected(request, "was answered with a page that leads back to itself");
    if (seen.size === asking.limits.pages)
      throw unexpected(request, `was answered with more than ${asking.limits.pages} pages`);
    seen.add(url.href);
    const answered = await getJson(url, asking, lookup.empty_status ?? []);
    if (lookup.empty_status?.includes(answered.status)) return [];
    const { dependents, next } = read(lookup, answered, request);
    found.push(...dependents);
    url = nextPage(lookup, answered, next, request);
  }
  return found;
}

function read(lookup: Lookup, { body }: Answered, request: Request) {
  try {
    return readLookup(lookup, body);
  } catch (error) {
    if (error instanceof AnswerError) throw unexpected(request, `was answered ${error.message}`);
    throw error;
  }
}

function nextPage(
  { pages }: Lookup,
  { url, link }: Answered,
  next: string | null,
  request: Request,
): URL | null {
  if (next !== null && pages?.parameter !== undefined) {
    const to = new URL(url);
    to.searchParams.set(pages.parameter, next);
    return to;
  }
  const to = next ?? link;
  return to === null ? null : sameOrigin(to, url, request, "was answered with a next page that leads");
}

/** The URL at another place, which may have a path of its own in front. */
const moved = (url: string, endpoint: string): URL => {
  const { pathname, search } = new URL(url);
  return new URL(`${endpoint.replace(/\/+$/, "")}${pathname}${search}`);
};

const WAY_OUT = "or decide from the plan alone: --offline";

function endpointOf({ endpoint }: Lookup): string | null {
  const value = endpoint && process.env[endpoint.env];
  if (!value) return null;
  const fault = faultOfUrl(value) ?? (new URL(value).search ? "must hold no query" : null);
  if (fault === null) return value;
  throw new CliError(exitCodes.usage, `${endpoint.env} ${fault}`);
}

const secretsOf = ({ headers = {} }: Lookup): string[] =>
  Object.values(headers).flatMap(({ env }) => process.env[env] || []);

/** No message holds a value. */
function headersOf({ headers = {}, accept = "application/json" }: Lookup): Headers {
  const made = new Headers({ accept, "user-agent": "belay-iac" });
  for (const [name, { env, prefix = "" }] of Object.entries(headers)) {
    const value = process.env[env];
    if (!value)
      throw new CliError(
        exitCodes.usage,
        `the header ${name} of a lookup is missing: set ${env}, ${WAY_OUT}`,
      );
    if (!/^[\x20-\x7e]+$/.test(prefix + value)) {
      throw new CliError(exitCodes.usage, `${env} must be one line of ASCII: it is a header of a lookup`);
    }
    made.set(name, prefix + value);
  }
  return made;
}

/** Runs so many at once, the others when their turn comes. */
function turns(atOnce: number): <T>(run: () => Promise<T>) => Promise<T> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free--;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
