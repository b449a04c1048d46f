/** What is said of a request that a platform refuses for longer than it may wait. */
import { PlatformError, platformErrorCodes } from "./errors.js";

const whys = new WeakMap<Response, string>();

/** Notes why the answer was not waited out. `askedMs`: how long the platform asks to wait; null: it does not say. */
export function refusedForGood(answer: Response, askedMs: number | null, limitMs: number): Response {
  whys.set(answer, askedMs === null ? over(limitMs) : tooLong(askedMs, limitMs));
  return answer;
}

/** Of an answer that was not waited out; empty for any other. */
export const whyRefused = (answer: Response): string => whys.get(answer) ?? "";

/** The error of a request that was not sent, because the platform has asked to wait for longer than it may. */
export function waitRefused(request: Request, askedMs: number, limitMs: number): PlatformError {
  const words = `was not sent: the last one ${platformErrorCodes.rate_limited}${tooLong(askedMs, limitMs)}`;
  return new PlatformError("rate_limited", request, { words });
}

const tooLong = (askedMs: number, limitMs: number): string =>
  `; the platform asks to wait ${seconds(askedMs)}, and a request may wait ${seconds(limitMs)} in all (rateLimitWait)`;

const over = (limitMs: number): string =>
  `, for all of the ${seconds(limitMs)} that a request may wait (rateLimitWait)`;

/** Rounded up: who waits that long has waited enough. */
const seconds = (ms: number): string => `${Math.ceil(ms / 1000)} s`;
