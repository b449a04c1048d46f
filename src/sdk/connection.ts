/** Where a platform is and how its requests are sent: the options that every client has, checked once. */
import { fetchBy } from "./network/fetch-by.js";
import { isLoopback } from "./network/loopback.js";
import { chooseWay, type Way } from "./network/way.js";
import type { RateLimitWait } from "./rate-gate.js";
import { type Retry, usualRateLimitWait } from "./retry.js";

/** The options that every client has. */
export type ConnectionOptions = {
  /** Where the platform's API is. */
  endpoint?: string | undefined;
  /** Sends each try of each request. Default: the global fetch. */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * The URL of the proxy that requests go through, or "environment" for what HTTPS_PROXY, HTTP_PROXY and NO_PROXY say, read as
   * Terraform reads them. Default: what the global fetch does by itself.
   */
  proxy?: string | undefined;
  /** Whether an endpoint beyond this machine may begin with http://, although whoever is on the way can read the token then. */
  allowHttp?: boolean | undefined;
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
  /** What no error may show besides what this client is given and what it sends: a platform may repeat what it was sent before. */
  secrets?: (() => Iterable<string>) | undefined;
};

export type Connection = {
  readonly endpoint: string;
  readonly fetch: typeof globalThis.fetch;
  /** How they get there; undefined: that is up to `fetch`. */
  readonly way?: Way | undefined;
  readonly userAgent: string;
  readonly onRetry: ((retry: Retry) => void) | undefined;
  readonly rateLimitWait: number;
  readonly onRateLimit: ((wait: RateLimitWait) => void) | undefined;
  readonly secrets?: (() => Iterable<string>) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

const longestWait = 24 * 3_600_000;

/** The way out of a refused endpoint, which has another name where a user sees other settings than these. */
export const ALLOW_HTTP = "set allowHttp: true";

/** Fills in the defaults. Throws a TypeError that names the option, and quotes none: what was given may well be a secret. */
export function checkConnection(options: ConnectionOptions, defaultEndpoint: string): Connection {
  const {
    userAgent = "belay-iac",
    proxy,
    onRetry,
    rateLimitWait = usualRateLimitWait,
    onRateLimit,
    secrets,
  } = options;
  const endpoint = checkEndpoint(options.endpoint ?? defaultEndpoint, options.allowHttp ?? false);
  if (!/^[\x20-\x7e]+$/.test(userAgent)) throw new TypeError("userAgent: must be one line of ASCII.");
  if (typeof rateLimitWait !== "number" || !(rateLimitWait >= 0 && rateLimitWait <= longestWait)) {
    throw new TypeError(
      "rateLimitWait: must be a number of milliseconds from 0 to 86400000, which is a day.",
    );
  }
  const common = { endpoint, userAgent, onRetry, rateLimitWait, onRateLimit, secrets };
  if (proxy === undefined) return { ...common, fetch: options.fetch ?? usualFetch };
  if (options.fetch) throw new TypeError("proxy: cannot be together with fetch, which knows its own way.");
  const way = chooseWay(endpoint, proxy);
  return { ...common, fetch: fetchBy(way), way };
}

/** Looked up at each call, so that a global fetch that is replaced later is heeded. */
const usualFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

function checkEndpoint(endpoint: string, allowHttp: boolean): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new TypeError("endpoint: must be a URL that begins with https:// or http://.");
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError("endpoint: must hold no user, password, query or fragment.");
  }
  if (isReadable(url) && !allowHttp) {
    throw new TypeError(
      `endpoint: begins with http:// and leads beyond this machine, so whoever is on the way could read the token. Use https://, or ${ALLOW_HTTP}.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/** Whether what is sent to this URL can be read on the way. */
const isReadable = ({ protocol, hostname }: URL) => protocol === "http:" && !isLoopback(hostname);
