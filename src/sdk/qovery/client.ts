/** The typed client of Qovery. */
import { checkWord, header } from "../authorization.js";
import { type ConnectionOptions, checkConnection } from "../connection.js";
import { createPlatformClient, type PlatformClient } from "../platform-client.js";
import type { decoders } from "./decoders.js";
import type { operations as contract, paths } from "./gen/contract.js";
import * as tables from "./gen/operations.js";

/** Where Qovery is, who asks, and how. */
export type QoveryClientOptions = ConnectionOptions & {
  /** An API token (scheme Token) or the token of a login (scheme Bearer), without the word before it. */
  token: string;
  /** Where Qovery's API is. Default: https://api.qovery.com */
  endpoint?: string | undefined;
  /** The word before the token in the Authorization header. Default: Token */
  scheme?: "Token" | "Bearer" | undefined;
};

/**
 * One method per operation of the contract, and `raw`: the openapi-fetch client under them, with the same retries, for
 * who wants answers as they are.
 * @interface
 */
export type QoveryClient = PlatformClient<paths, contract, typeof tables.operations, typeof decoders>;

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
  const { token, scheme = "Token" } = options;
  checkWord("token", token);
  if (scheme !== "Token" && scheme !== "Bearer") throw new TypeError('scheme: must be "Token" or "Bearer".');

  return createPlatformClient<QoveryClient>(
    {
      tables,
      loadDecoders: async () => (await import("./decoders.js")).decoders,
      // Sets which credential a cluster uses: a POST, but the second one finds nothing left to do.
      repeatable: ["specifyClusterCloudProviderInfo"] satisfies (keyof typeof tables.operations)[],
    },
    checkConnection(options, "https://api.qovery.com"),
    header("Authorization", token, scheme),
  );
}
