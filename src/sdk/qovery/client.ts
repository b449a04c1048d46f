/** The typed client of Qovery. */
import createClient, { type Client } from "openapi-fetch";
import { type AnyClient, createMethods, type Methods } from "../methods.js";
import { createRetryingFetch, type Retry } from "../retry.js";
import type { decoders } from "./decoders.js";
import type { operations as contract, paths } from "./gen/contract.js";
import { operations, secretFields } from "./gen/operations.js";
import { checkOptions } from "./options.js";

/** Where Qovery is, who asks, and how. */
export type QoveryClientOptions = {
  /** An API token (scheme Token) or the token of a login (scheme Bearer), without the word before it. */
  token: string;
  /** Where Qovery's API is. Default: https://api.qovery.com */
  endpoint?: string | undefined;
  /** The word before the token in the Authorization header. Default: Token */
  scheme?: "Token" | "Bearer" | undefined;
  /** Sends each try of each request. Default: the global fetch. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Default: belay-iac */
  userAgent?: string | undefined;
  /** Called before a request is sent again. */
  onRetry?: ((retry: Retry) => void) | undefined;
};

/**
 * One method per operation of the contract, and `raw`: the openapi-fetch client under them, with the same retries, for
 * who wants answers as they are.
 * @interface
 */
export type QoveryClient = Methods<contract, typeof operations, typeof decoders> & {
  readonly raw: Client<paths>;
};

/**
 * Makes a client of Qovery. Options are checked here, once; a wrong one is a TypeError that names it.
 *
 * Each method takes one object: path parameters, query parameters, `body` and `signal`. It gives what the answer holds (a
 * list for lists, nothing for deletions) or rejects with a PlatformError. A deletion that was sent twice, because the first
 * answer was lost, may reject with `not_found` although it was the one that deleted.
 *
 * @example
 * const qovery = createQoveryClient({ token: "…" });
 * for (const { credential, clusters } of await qovery.listOrganizationCredentials({ organizationId: "…" })) {
 *   console.log(credential.name, clusters.length);
 * }
 */
export function createQoveryClient(options: QoveryClientOptions): QoveryClient {
  const { token, endpoint, scheme, fetch, userAgent, onRetry } = checkOptions(options);

  const raw = createClient<paths>({
    baseUrl: endpoint,
    headers: { Authorization: `${scheme} ${token}`, Accept: "application/json", "User-Agent": userAgent },
    // A followed redirect may turn a POST into a GET, and a login page into a success.
    redirect: "manual",
    fetch: createRetryingFetch({ fetch, isRepeatable, onRetry }),
  });

  const methods = createMethods({
    operations,
    client: raw as unknown as AnyClient,
    endpoint,
    loadDecoders: async () => (await import("./decoders.js")).decoders,
    secretFields,
    token,
  });
  // The methods are made from the table whose type Methods maps: TypeScript cannot follow that through a loop.
  return { ...methods, raw } as unknown as QoveryClient;
}

/** Sets which credential a cluster uses: a POST, but the second one finds nothing left to do. */
const setLink = new RegExp(
  `${operations.specifyClusterCloudProviderInfo.path.replace(/\{\w+\}/g, "[^/]+")}$`,
);

function isRepeatable(request: Request): boolean {
  if (request.method === "POST") return setLink.test(new URL(request.url).pathname);
  return ["GET", "HEAD", "PUT", "DELETE"].includes(request.method);
}
