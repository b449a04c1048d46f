/** The typed client of Taikun. */
import { basic, checkWord, header } from "../authorization.js";
import { type ConnectionOptions, checkConnection } from "../connection.js";
import { createPlatformClient, type PlatformClient } from "../platform-client.js";
import type { decoders } from "./decoders.js";
import { detailIn, failureIn } from "./error-body.js";
import type { operations as contract, paths } from "./gen/contract.js";
import * as tables from "./gen/operations.js";
import { logInAs } from "./log-in.js";

/** Where Taikun is, who asks, and how: a user who logs in, a robot user, or the token of a login. */
export type TaikunClientOptions = ConnectionOptions & {
  /** Where Taikun's API is, without `/api/v1` and `/showback/v1`. Default: https://api.taikun.cloud */
  endpoint?: string | undefined;
} & (TaikunLogin | TaikunRobot | TaikunToken);

/** A user who logs in. */
export type TaikunLogin = {
  email: string;
  password: string;
  /** Default: taikun, as for Taikun's own clients. */
  accountName?: string | undefined;
  /** `keycloak` for a user whom Keycloak knows. */
  mode?: string | undefined;
  accessKey?: undefined;
  secretKey?: undefined;
  token?: undefined;
};

/** A robot user, whose keys go with every request. */
export type TaikunRobot = {
  accessKey: string;
  secretKey: string;
  email?: undefined;
  password?: undefined;
  accountName?: undefined;
  mode?: undefined;
  token?: undefined;
};

/** The token of a login that was made elsewhere. It is not renewed. */
export type TaikunToken = {
  token: string;
  email?: undefined;
  password?: undefined;
  accountName?: undefined;
  mode?: undefined;
  accessKey?: undefined;
  secretKey?: undefined;
};

/**
 * One method per operation of the contract, and `raw`: the openapi-fetch client under them, with the same retries, for
 * who wants answers as they are, secrets included.
 * @interface
 */
export type TaikunClient = PlatformClient<paths, contract, typeof tables.operations, typeof decoders> & {
  /** Where its requests go. */
  readonly endpoint: string;
};

/** The operations alone. */
export type TaikunMethods = Omit<TaikunClient, "raw" | "endpoint">;

/**
 * Makes a client of Taikun. Options are checked here, once; a wrong one is a TypeError that names it.
 *
 * A user's login is made at the first request, serves all of them, and is renewed before it ends. One that lets nobody in rejects
 * with a PlatformError: `mfa_required` when there is a second factor, which only a person can give, or `unauthenticated`.
 *
 * Each method takes one object: path parameters, query parameters (`OrganizationId`, `Limit`, …), `body` and `signal`. It gives
 * what the answer holds (a page for lists, the id for creations, never a secret) or rejects with a PlatformError, also where
 * Taikun says so in an answer with the status 200. A deletion that was sent twice, because the first answer was lost, may reject
 * although it was the one that deleted.
 *
 * @example
 * const taikun = createTaikunClient({ accessKey: "…", secretKey: "…" });
 * for (const { id, fullName } of await taikun.listCloudCredentials()) console.log(id, fullName);
 */
export function createTaikunClient(options: TaikunClientOptions): TaikunClient {
  const connection = checkConnection(options, "https://api.taikun.cloud");
  const client = createPlatformClient<TaikunClient>(
    {
      tables,
      loadDecoders: async () => (await import("./decoders.js")).decoders,
      repeatable: [...repeatable],
      detailOf: detailIn,
      failureIn,
    },
    connection,
    authorizationOf(options),
  );
  return { ...client, endpoint: connection.endpoint };
}

/** A second login is one more token, and the others say what is to be in the end. */
const repeatable: readonly (keyof TaikunMethods)[] = [
  ...(["login", "refresh", "listVsphereDatacenters"] as const),
  ...(["updateAwsCredential", "updateAzureCredential", "updateOpenStackCredential"] as const),
  ...(["updateProxmoxCredential", "updateVsphereCredential", "updateZadaraCredential"] as const),
  ...(["updateTanzuCredential", "updateProxmoxHypervisors", "updateVsphereHypervisors"] as const),
  ...(["updateZededaEdgeNodes", "updateShowbackRule", "updateProjectQuota"] as const),
  ...(["lockCloudCredential", "lockBackupCredential", "lockBillingCredential"] as const),
  ...(["lockShowbackCredential", "lockProject", "makeCloudCredentialDefault"] as const),
  ...(["makeBackupCredentialDefault", "makeBillingCredentialDefault"] as const),
];

const ways = [["token"], ["accessKey", "secretKey"], ["email", "password"]] as const;
const waysInWords = "email and password, accessKey and secretKey of a robot user, or token";

function authorizationOf(options: TaikunClientOptions) {
  const given: Readonly<Record<string, unknown>> = { ...options };
  const way = ways.find((names) => names.some((name) => given[name] !== undefined));
  if (way === undefined) throw new TypeError(`email: must be given: ${waysInWords}.`);
  const rest = [...ways.flat(), ...loginOnly].filter((name) => !(way as readonly string[]).includes(name));
  const beside = rest.find((name) => given[name] !== undefined && !(way[0] === "email" && isLoginOnly(name)));
  if (beside)
    throw new TypeError(`${beside}: must not be given with ${way.join(" and ")}: one of ${waysInWords}.`);
  for (const name of way) {
    if (typeof given[name] !== "string" || given[name] === "")
      throw new TypeError(`${name}: must be given, and not be empty.`);
  }
  for (const name of loginOnly) {
    if (given[name] !== undefined && (typeof given[name] !== "string" || given[name] === ""))
      throw new TypeError(`${name}: must not be empty.`);
  }
  const { token, accessKey, secretKey, email, password, accountName, mode } = options;
  if (token !== undefined) {
    checkWord("token", token);
    return header("Authorization", token, "Bearer");
  }
  if (accessKey !== undefined) {
    if (accessKey.includes(":")) throw new TypeError("accessKey: must hold no colon.");
    return basic(accessKey, secretKey);
  }
  return logInAs({ email, password, accountName, mode }, Date.now);
}

const loginOnly = ["accountName", "mode"] as const;
const isLoginOnly = (name: string) => (loginOnly as readonly string[]).includes(name);
