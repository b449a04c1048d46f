/** A `fetch` that takes a way, on Node: by undici, because the `fetch` of Node 20 knows no proxies. */
import type { Dispatcher } from "undici";
import { fetchBy as fetchOfBun } from "./fetch-by-bun.js";
import { ProxyRefusal } from "./proxy-refusal.js";
import type { Way } from "./way.js";

export function fetchBy(way: Way): typeof globalThis.fetch {
  const { proxy } = way;
  if (process.versions.bun) return fetchOfBun(way);
  // With this variable Node 24 takes the proxies of the environment, by rules of its own.
  if (!proxy && !process.env.NODE_USE_ENV_PROXY) return (input, init) => globalThis.fetch(input, init);
  let dispatcher: Dispatcher | undefined;
  return async (input, init) => {
    // Only here: 0.5 MB, which most processes never need.
    const { Agent, fetch, ProxyAgent } = await import("undici");
    // As Go and Bun do it: the proxy itself gets a request by http://, and opens a tunnel for one by https://.
    dispatcher ??= proxy
      ? new ProxyAgent({ uri: proxy.origin, proxyTunnel: false, ...login(proxy) })
      : new Agent();
    const request = new Request(input, init);
    const { url, method, headers, redirect, signal } = request;
    const body = request.body === null ? null : await request.arrayBuffer();
    try {
      // Its classes are others than the global ones.
      const options = {
        method,
        headers: [...headers] as [string, string][],
        redirect,
        signal,
        body,
        dispatcher,
      };
      return (await fetch(url, options)) as unknown as Response;
    } catch (error) {
      throw (proxy && ProxyRefusal.from(error)) ?? error;
    }
  };
}

function login({ username, password }: URL): { token?: string } {
  if (!username && !password) return {};
  const words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { token: `Basic ${Buffer.from(words).toString("base64")}` };
}
