/** Where a platform is and how its requests are sent: the options that every client has, checked once. */
import type { Retry } from "./retry.js";

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
  /** What no error may show besides what this client is given and what it sends: a platform may repeat what it was sent before. */
  secrets?: (() => Iterable<string>) | undefined;
};

export type Connection = {
  readonly endpoint: string;
  readonly fetch: typeof globalThis.fetch;
  readonly userAgent: string;
  readonly onRetry: ((retry: Retry) => void) | undefined;
  readonly secrets?: (() => Iterable<string>) | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** Fills in the defaults. Throws a TypeError that names the option, and quotes none: what was given may well be a secret. */
export function checkConnection(options: ConnectionOptions, defaultEndpoint: string): Connection {
  const {
    endpoint = defaultEndpoint,
    // Looked up at each call, so that a global fetch that is replaced later is heeded.
    fetch = (input, init) => globalThis.fetch(input, init),
    userAgent = "belay-iac",
    onRetry,
    secrets,
  } = options;
  if (!/^[\x20-\x7e]+$/.test(userAgent)) throw new TypeError("userAgent: must be one line of ASCII.");
  return { endpoint: checkEndpoint(endpoint), fetch, userAgent, onRetry, secrets };
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
