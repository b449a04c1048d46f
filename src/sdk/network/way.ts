/** The way that requests to an endpoint take: straight there, or through a proxy. */
import { isLoopback } from "./loopback.js";
import { isTakenOut } from "./no-proxy.js";

export type Way = {
  /** Null: straight there, whatever the runtime would do by itself. */
  readonly proxy: URL | null;
  /** For messages, with a proxy: which it is and who says so, such as `proxy.corp:3128 (HTTPS_PROXY)`. Never its user and password. */
  readonly name: string;
  /** For messages, without one: why, after the reason of a failure. */
  readonly note: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `proxy`: a URL, or "environment": then as Go's programs choose, so that Terraform, its other providers and Belay take the same
 * way. Throws a TypeError that names the option or the variable, and quotes none: it may hold a password.
 */
export function chooseWay(endpoint: string, proxy: string, env: Environment = process.env): Way {
  if (proxy !== "environment") {
    const url = proxyUrl(proxy);
    if (!url) throw new TypeError(`proxy: must be "environment", or ${wanted}.`);
    return through(url, "the option proxy");
  }
  const url = new URL(endpoint);
  const [variable, value] = setting(env, url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY");
  if (!value) return straight(isLoopback(url.hostname) ? "" : "; no proxy is set");
  if (isLoopback(url.hostname)) return straight("; no proxy is used for this machine itself");
  const found = proxyUrl(value.includes("://") ? value : `http://${value}`);
  if (!found) throw new TypeError(`proxy: the environment variable ${variable} must be ${wanted}.`);
  const way = through(found, variable);
  const [noProxy, exceptions] = setting(env, "NO_PROXY");
  return isTakenOut(exceptions, url) ? straight(`; ${noProxy} takes it out of the proxy ${way.name}`) : way;
}

const wanted = "the URL of a proxy such as http://proxy.example:3128, which begins with http:// or https://";

const through = (proxy: URL, by: string): Way => ({ proxy, name: `${proxy.host} (${by})`, note: "" });
const straight = (note: string): Way => ({ proxy: null, name: "", note });

/** Go's order: capital letters first. An empty variable counts as one that is not set. */
function setting(env: Environment, name: string): [variable: string, value: string] {
  const variable = env[name] ? name : name.toLowerCase();
  return [variable, env[variable]?.trim() ?? ""];
}

function proxyUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (url?.protocol === "http:" || url?.protocol === "https:") && canDecode(url) ? url : null;
}

function canDecode({ username, password }: URL): boolean {
  try {
    return decodeURIComponent(username + password) !== null;
  } catch {
    return false;
  }
}
