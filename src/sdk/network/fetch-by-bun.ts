/** A `fetch` that takes a way, on Bun. */
import { ProxyRefusal } from "./proxy-refusal.js";
import type { Way } from "./way.js";

/** What Bun reads beside the proxy that it is given, by rules of its own. */
const EXCEPTIONS = ["NO_PROXY", "no_proxy"];

export function fetchBy({ proxy }: Way): typeof globalThis.fetch {
  return async (input, init) => {
    try {
      const response = await withoutExceptions(() =>
        // False, because with null or "" it asks the environment.
        globalThis.fetch(input, { ...init, proxy: proxy?.href ?? false } as RequestInit),
      );
      if (proxy && response.status === 407) throw new ProxyRefusal(response.status);
      return response;
    } catch (error) {
      throw (proxy && ProxyRefusal.from(error)) ?? error;
    }
  };
}

/** The environment is as it was before anybody else sees it: Bun reads it at once. */
function withoutExceptions<T>(start: () => T): T {
  const set = EXCEPTIONS.map((name) => [name, process.env[name]] as const).filter(([, value]) => value);
  for (const [name] of set) process.env[name] = "";
  try {
    return start();
  } finally {
    for (const [name, value] of set) process.env[name] = value;
  }
}
