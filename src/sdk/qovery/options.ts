/** Checks the options of a Qovery client, once, and fills in the defaults. */
import type { QoveryClientOptions } from "./client.js";

export function checkOptions(options: QoveryClientOptions) {
  const {
    token,
    endpoint = "https://api.qovery.com",
    scheme = "Token",
    // Looked up at each call, so that a global fetch that is replaced later is heeded.
    fetch = (input, init) => globalThis.fetch(input, init),
    userAgent = "belay-iac",
    onRetry,
  } = options;

  // Not quoted, in none of these messages: what was given may well be the token.
  if (typeof token !== "string" || token === "") throw new TypeError("token: must not be empty.");
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError("token: must be one word in ASCII, without spaces and line breaks.");
  }
  if (scheme !== "Token" && scheme !== "Bearer") throw new TypeError('scheme: must be "Token" or "Bearer".');
  if (!/^[\x20-\x7e]+$/.test(userAgent)) throw new TypeError("userAgent: must be one line of ASCII.");
  return { token, endpoint: checkEndpoint(endpoint), scheme, fetch, userAgent, onRetry };
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
