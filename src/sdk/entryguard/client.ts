/** The typed client of EntryGuard. */
import { setTimeout as sleep } from "node:timers/promises";
import { checkWord, header } from "../authorization.js";
import { type ConnectionOptions, checkConnection } from "../connection.js";
import { codeOfStatus } from "../errors.js";
import { createPlatformClient, type PlatformClient } from "../platform-client.js";
import type { decoders } from "./decoders.js";
import { describeError, platformCodeOf } from "./describe-error.js";
import type { operations as contract, paths } from "./gen/contract.js";
import * as tables from "./gen/operations.js";
import { logInAs } from "./log-in.js";

/** Where EntryGuard is, who asks, and how: by a login, or with the token of one. */
export type EntryGuardClientOptions = ConnectionOptions & {
  /** Where EntryGuard's API is. Default: https://api.entryguard.io/api/v1 */
  endpoint?: string | undefined;
} & (EntryGuardLogin | EntryGuardToken);

/** A user who logs in. Only an administrator of the organization may use credentials. */
export type EntryGuardLogin = {
  /** The organization's slug, as in the address of its pages. */
  organization: string;
  email: string;
  password: string;
  /** For a user with a second factor: the secret of the authenticator in base32, or one code. */
  totp?: string | undefined;
  token?: undefined;
};

/** The access token of a login that was made elsewhere. It is good for some minutes. */
export type EntryGuardToken = {
  token: string;
  organization?: undefined;
  email?: undefined;
  password?: undefined;
  totp?: undefined;
};

/**
 * One method per operation of the contract, and `raw`: the openapi-fetch client under them, with the same retries, for
 * who wants answers as they are, secrets included.
 * @interface
 */
export type EntryGuardClient = PlatformClient<paths, contract, typeof tables.operations, typeof decoders>;

/** The operations alone. */
export type EntryGuardMethods = Omit<EntryGuardClient, "raw">;

/**
 * Makes a client of EntryGuard. Options are checked here, once; a wrong one is a TypeError that names it.
 *
 * A login is made at the first request, serves all of them, and is renewed before it ends. One that lets nobody in rejects with a
 * PlatformError: `mfa_required` when a second factor is due and there is none, `password_expired`, or `unauthenticated`.
 *
 * Each method takes one object: path parameters, `body` and `signal`. It gives what the answer holds or rejects with a
 * PlatformError. A deletion that was sent twice, because the first answer was lost, may reject with `not_found` although it
 * was the one that deleted.
 *
 * @example
 * const entryguard = createEntryGuardClient({ organization: "acme", email: "ops@acme.example", password: "…" });
 * for (const { name, provider } of await entryguard.listCredentials()) console.log(name, provider);
 */
export function createEntryGuardClient(options: EntryGuardClientOptions): EntryGuardClient {
  return createPlatformClient<EntryGuardClient>(
    {
      tables,
      loadDecoders: async () => (await import("./decoders.js")).decoders,
      // A second login is one more token, a second change finds nothing left to do, and to verify twice changes nothing.
      repeatable: [
        "login",
        "refresh",
        "updateResource",
        "verifyResource",
      ] satisfies (keyof EntryGuardMethods)[],
      detailOf: describeError,
      platformCodeOf,
      refusal: (status) => {
        const code = codeOfStatus(status);
        return code === "forbidden" ? { code, words: onlyAdministrators } : { code };
      },
    },
    checkConnection(options, "https://api.entryguard.io/api/v1"),
    authorizationOf(options),
  );
}

const onlyAdministrators = "was refused because only an administrator of the organization may do this";

function authorizationOf(options: EntryGuardClientOptions) {
  const { token, organization, email, password, totp, onRetry } = options;
  if (token !== undefined) {
    const beside = Object.entries({ organization, email, password, totp }).find(
      ([, value]) => value !== undefined,
    );
    if (beside) throw new TypeError(`${beside[0]}: must not be given with token, which stands for a login.`);
    checkWord("token", token);
    return header("Authorization", token, "Bearer");
  }
  for (const [name, value] of Object.entries({ organization, email, password })) {
    if (typeof value !== "string" || value === "") {
      throw new TypeError(
        `${name}: must be given, with organization, email and password for a login, or token alone.`,
      );
    }
  }
  return logInAs({ organization, email, password, totp } as EntryGuardLogin, {
    now: Date.now,
    sleep,
    onRetry,
  });
}
