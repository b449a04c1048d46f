/** A `fetch` that tries again where that is safe, within limits. */
import { setTimeout } from "node:timers/promises";
import { alongTheWay, describeConnectionError, isFinal, wasNeverSent } from "./connection-error.js";
import { PlatformError } from "./errors.js";
import type { Way } from "./network/way.js";
import { createRateGate, type Pass, type RateLimitWait } from "./rate-gate.js";
import { refusedForGood, waitRefused } from "./rate-limit-words.js";
import { readBody } from "./read-body.js";
import { retryAfter } from "./retry-after.js";

const maxTries = 4;
const totalMs = 60_000;
const tryMs = 30_000;
const firstBackoffMs = 500;
/** A server that fails may make a plan stand still for this long at once, whatever its Retry-After says. */
const maxWaitMs = 20_000;
/** Who asks to be asked again at once, again and again, is believed so often for one request. */
const maxAtOnce = 3;
/** How long a request may wait in all because there are too many, where nobody says. */
export const usualRateLimitWait = 120_000;

/** What a log can say about a request that is about to be sent again. */
export type Retry = {
  method: string;
  path: string;
  /** The number of the try that failed, from 1. */
  attempt: number;
  waitMs: number;
  /** Why: the status of the answer, or the message of the error. */
  because: string;
  /** Whether the platform refused it because there were too many requests. */
  isRateLimit: boolean;
};

export type RetryOptions = {
  fetch: typeof globalThis.fetch;
  /** The way that `fetch` takes, for messages. */
  way?: Way | undefined;
  /** Whether a request may be sent again although it may already have taken effect. */
  isRepeatable: (request: Request) => boolean;
  onRetry?: ((retry: Retry) => void) | undefined;
  /** In milliseconds. */
  rateLimitWait?: number | undefined;
  onRateLimit?: ((wait: RateLimitWait) => void) | undefined;
  now?: () => number;
  random?: () => number;
  /** Resolves after `ms`, rejects as soon as the signal aborts. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/**
 * Wraps `fetch`: at most 4 tries and 60 seconds in all, waits included, each try at most 30 seconds; besides, what a rate limit
 * makes it wait, for which there is one gate for all requests, and a limit of its own.
 *
 * Tried again are 429, 5xx, and connections that fail, a body that is cut off included: therefore the answer that comes
 * back has its body already read. A request that may have taken effect is tried again only when `isRepeatable` allows it.
 * Rejects with a PlatformError (unreachable, timeout, aborted, too_large; rate_limited where it could not even be sent); every answer is returned,
 * whatever its status.
 */
export function createRetryingFetch(options: RetryOptions): (request: Request) => Promise<Response> {
  const { way, isRepeatable, onRetry, now = Date.now, random = Math.random, sleep = sleepFor } = options;
  const { rateLimitWait = usualRateLimitWait, onRateLimit } = options;
  const gate = createRateGate({ now, random, sleep, onRateLimit });

  return async (request) => {
    const body = request.body === null ? null : await request.arrayBuffer();
    const ticket = gate.ticket();
    let end = now() + totalMs;
    let leftMs = rateLimitWait;
    let failures = 0;
    let atOnce = 0;

    for (let attempt = 1; ; attempt++) {
      const start = now();
      const pass = await enter(ticket, leftMs, request);
      const sent = now();
      const outcome = await tryOnce(request, body, Math.min(tryMs, end - start));
      const refusal = refusalIn(outcome);
      if (refusal?.askedMs === 0 && ++atOnce > maxAtOnce) refusal.askedMs = null;
      gate.leave(pass, refusal);

      const isRefused = refusal !== null && isWorthRetrying(request, outcome);
      const spent = (isRefused ? now() : sent) - start;
      leftMs -= spent;
      end += spent;
      if (isRefused && outcome instanceof Response) {
        if (leftMs <= 0 || (refusal.askedMs ?? 0) > leftMs)
          return refusedForGood(outcome, refusal.askedMs, rateLimitWait);
        tell(request, attempt, outcome, gate.shutMs(), true);
        continue;
      }
      failures++;
      const waitMs = Math.min(maxWaitMs, askedIn(outcome) ?? backoff(failures));
      if (!isWorthRetrying(request, outcome) || failures === maxTries || now() + waitMs >= end) {
        if (outcome instanceof Response) return outcome;
        throw outcome;
      }
      tell(request, attempt, outcome, waitMs, false);
      await wait(waitMs, request);
    }
  };

  function tell(
    request: Request,
    attempt: number,
    outcome: Response | PlatformError,
    waitMs: number,
    isRateLimit: boolean,
  ): void {
    onRetry?.({
      method: request.method,
      path: new URL(request.url).pathname,
      attempt,
      waitMs,
      because: outcome instanceof Response ? `status ${outcome.status}` : outcome.message,
      isRateLimit,
    });
  }

  async function enter(ticket: number, leftMs: number, request: Request): Promise<Pass> {
    const answer = await gate.enter(ticket, leftMs, request.signal).catch((cause) => {
      throw new PlatformError("aborted", request, { cause });
    });
    if ("round" in answer) return answer;
    throw waitRefused(request, answer.asksMs, rateLimitWait);
  }

  /** Null: there were not too many requests. */
  function refusalIn(outcome: Response | PlatformError): { askedMs: number | null } | null {
    if (!(outcome instanceof Response)) return null;
    const askedMs = askedIn(outcome);
    return outcome.status === 429 || (outcome.status === 503 && askedMs) ? { askedMs } : null;
  }

  function askedIn(outcome: Response | PlatformError): number | null {
    return outcome instanceof Response ? retryAfter(outcome.headers.get("retry-after"), now()) : null;
  }

  function backoff(attempt: number): number {
    return Math.round(firstBackoffMs * 2 ** (attempt - 1) * (0.5 + random() / 2));
  }

  function isWorthRetrying(request: Request, outcome: Response | PlatformError): boolean {
    if (outcome instanceof Response) {
      return outcome.status === 429 || (outcome.status >= 500 && isRepeatable(request));
    }
    if (outcome.code === "aborted" || outcome.code === "too_large" || isFinal(outcome.cause)) return false;
    return isRepeatable(request) || wasNeverSent(outcome.cause);
  }

  async function wait(ms: number, request: Request): Promise<void> {
    try {
      await sleep(ms, request.signal);
    } catch (cause) {
      throw new PlatformError("aborted", request, { cause });
    }
  }

  async function tryOnce(
    request: Request,
    body: ArrayBuffer | null,
    ms: number,
  ): Promise<Response | PlatformError> {
    const late = new AbortController();
    const done = new AbortController();
    sleep(ms, done.signal).then(
      () => late.abort(),
      () => {}, // the try was over first
    );
    const signal = AbortSignal.any([request.signal, late.signal]);
    try {
      signal.throwIfAborted();
      // The race is for a `fetch` that does not heed its signal.
      return await Promise.race([fetchWhole(options.fetch, request, body, signal), whenAborted(signal)]);
    } catch (cause) {
      if (request.signal.aborted) return new PlatformError("aborted", request, { cause });
      if (late.signal.aborted)
        return new PlatformError("timeout", request, {
          reason: `waited ${ms / 1000} s${alongTheWay(way)}`,
          cause,
        });
      if (cause instanceof PlatformError) return cause;
      return new PlatformError("unreachable", request, {
        reason: describeConnectionError(cause, way),
        cause,
      });
    } finally {
      done.abort();
    }
  }
}

/** Sends the request and reads the answer to its end, so that a cut body is an error here and not at the caller. */
async function fetchWhole(
  fetch: typeof globalThis.fetch,
  request: Request,
  body: ArrayBuffer | null,
  signal: AbortSignal,
): Promise<Response> {
  const { url, method, headers, redirect } = request;
  const response = await fetch(new Request(url, { method, headers, redirect, body, signal }));
  const bytes = await readBody(response, request);
  const { status, headers: described } = response;
  return new Response(bytes.byteLength === 0 ? null : bytes, { status, headers: described });
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

async function sleepFor(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal });
}
