/** Where a platform is and how its requests are sent: the options that every client has, checked once. */
import type { RateLimitWait } from "./rate-gate.js";
import { type Retry, usualRateLimitWait } from "./retry.js";

/** The options that every client has. */
export type ConnectionOptions = {
  /** Where the platform's API is. */
  endpoint?: string | undefined;
  /** Sends each try of each request. Default: the global fetch. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Default: belay-iac */
  userAgent?: string | undefined;
  /** Called before a request is sent again. */
  onRetry?: ((retry: Retry) => void) | undefined;
  /**
   * How many milliseconds a request may wait in all because the platform says that there are too many; 0: it does not wait.
   * Default: 120,000
   */
  rateLimitWait?: number | undefined;
  /** Called when the platform allows no more requests for now, and when they go on. */
  onRateLimit?: ((wait: RateLimitWait) => void) | undefined;
};

export type Connection = {
  readonly endpoint: string;
  readonly fetch: typeof globalThis.fetch;
  readonly userAgent: string;
  readonly onRetry: ((retry: Retry) => void) | undefined;
  readonly rateLimitWait: number;
  readonly onRateLimit: ((wait: RateLimitWait) => void) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

const longestWait = 24 * 3_600_000;

/** Fills in the defaults. Throws a TypeError that names the option, and quotes none: what was given may well be a secret. */
export function checkConnection(options: ConnectionOptions, defaultEndpoint: string): Connection {
  const {
    endpoint = defaultEndpoint,
    // Looked up at each call, so that a global fetch that is replaced later is heeded.
    fetch = (input, init) => globalThis.fetch(input, init),
    userAgent = "belay-iac",
    onRetry,
    rateLimitWait = usualRateLimitWait,
    onRateLimit,
  } = options;
  if (!/^[\x20-\x7e]+$/.test(userAgent)) throw new TypeError("userAgent: must be one line of ASCII.");
  if (typeof rateLimitWait !== "number" || !(rateLimitWait >= 0 && rateLimitWait <= longestWait)) {
    throw new TypeError(
      "rateLimitWait: must be a number of milliseconds from 0 to 86400000, which is a day.",
    );
  }
  return { endpoint: checkEndpoint(endpoint), fetch, userAgent, onRetry, rateLimitWait, onRateLimit };
}

function checkEndpoint(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new TypeError("endpoint: must be a URL that begins with https:// or http://.");
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError("endpoint: must hold no user, password, query or fragment.");
  }
  return url.href.replace(/\/+$/, "");
}
