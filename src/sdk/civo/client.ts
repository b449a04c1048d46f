/** The typed client of Civo. */
import { checkWord, header } from "../authorization.js";
import { type ConnectionOptions, checkConnection } from "../connection.js";
import { createPlatformClient, type PlatformClient } from "../platform-client.js";
import type { decoders } from "./decoders.js";
import { codeIn, codeOf, detailIn } from "./error-body.js";
import type { operations as contract, paths } from "./gen/contract.js";
import * as tables from "./gen/operations.js";

/** Where Civo is, who asks, and how. */
export type CivoClientOptions = ConnectionOptions & {
  /** An API key, or the access token of a login, without the word before it. */
  token: string;
  /** Where Civo's API is, without the `/v2`. Default: https://api.civo.com */
  endpoint?: string | undefined;
};

/** Civo gives the secret with every answer, and has no operation for it: the same request again, with an answer that keeps it. */
interface Operations extends contract {
  /**
   * @description Read a credential with its secret: `revealSecret` makes sure that there is one
   */
  revealObjectStoreCredential: contract["getObjectStoreCredential"];
}

const operations = {
  ...tables.operations,
  revealObjectStoreCredential: {
    ...tables.operations.getObjectStoreCredential,
    answer: "RevealedCredential",
    reveals: true,
  },
} as const;

/**
 * One method per operation of the contract, one that reveals a key pair, and `raw`: the openapi-fetch client under them, with
 * the same retries, for who wants answers as they are, which is with the secret of every credential.
 * @interface
 */
export type CivoClient = PlatformClient<paths, Operations, typeof operations, typeof decoders> & {
  /** Where its requests go. */
  readonly endpoint: string;
};

/**
 * Makes a client of Civo. Options are checked here, once; a wrong one is a TypeError that names it.
 *
 * Each method takes one object: path parameters, query parameters (`region` in each), `body` and `signal`. It gives what the
 * answer holds (a page for lists, nothing for deletions, never a secret but where it reveals one) or rejects with a
 * PlatformError. A deletion that was sent twice, because the first answer was lost, may reject with `not_found` although it
 * was the one that deleted.
 *
 * @example
 * const civo = createCivoClient({ token: "…" });
 * const { items } = await civo.listObjectStoreCredentials({ region: "LON1", page: 1, per_page: 100 });
 */
export function createCivoClient(options: CivoClientOptions): CivoClient {
  checkWord("token", options.token);
  const connection = checkConnection(options, "https://api.civo.com");
  const client = createPlatformClient<CivoClient>(
    {
      tables: { ...tables, operations },
      loadDecoders: async () => (await import("./decoders.js")).decoders,
      detailOf: detailIn,
      platformCodeOf: codeIn,
      refusal: (status, body) => ({ code: codeOf(status, body) }),
    },
    connection,
    header("Authorization", options.token, "Bearer"),
  );
  return { ...client, endpoint: connection.endpoint };
}
