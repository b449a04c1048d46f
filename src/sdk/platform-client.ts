/** Makes the client of a platform from what the platform's own folder tells of it. */
import createClient, { type Client } from "openapi-fetch";
import type { Authorization } from "./authorization.js";
import type { Connection } from "./connection.js";
import { type AnyClient, createMethods, type Decoder, type Refusal, type Tables } from "./create-methods.js";
import { type ReadErrorBody, usualDetail } from "./error-body.js";
import { codeOfStatus, PlatformError } from "./errors.js";
import { knowSecrets } from "./known-secrets.js";
import { createLoginFetch, type LoginOptions, type Refuse, type Send } from "./login.js";
import type { Methods } from "./methods.js";
import { repeatableIn } from "./repeatable.js";
import { createRetryingFetch } from "./retry.js";

/**
 * One method per operation of the contract, and `raw`: the openapi-fetch client under them, with the same retries, for
 * who wants answers as they are, secrets included.
 */
export type PlatformClient<Paths extends object, Contract, Table, Decoders> = Methods<
  Contract,
  Table,
  Decoders
> & { readonly raw: Client<Paths> };

/** What is one platform's own. */
export type Platform = {
  readonly tables: Tables;
  readonly loadDecoders: () => Promise<Readonly<Record<string, Decoder>>>;
  /** The POST and PATCH operations that may be sent again although they may have taken effect. */
  readonly repeatable?: readonly string[];
  /** What an error says, from the body of the answer. Default: the first text of `detail`, `message` and `error`. */
  readonly detailOf?: ReadErrorBody;
  /** What the platform calls an error, from the body of the answer. Default: it has no name. */
  readonly platformCodeOf?: ReadErrorBody;
  /** What an answer with a status of success says of its failure. Default: there is none. */
  readonly failureIn?: ReadErrorBody;
  /** What a refusal means that is not of a login, where it means more than elsewhere. Default: what its status says. */
  readonly refusal?: (status: number, body: unknown) => Refusal;
};

/** `C` is the platform's PlatformClient. */
export function createPlatformClient<C extends { readonly raw: unknown }>(
  platform: Platform,
  connection: Connection,
  authorization: Authorization<Omit<C, "raw">>,
): C {
  const {
    tables,
    loadDecoders,
    detailOf = usualDetail,
    platformCodeOf = () => undefined,
    failureIn,
  } = platform;
  const { endpoint, userAgent, now } = connection;
  const isRepeatable = repeatableIn(tables.operations, platform.repeatable ?? [], endpoint);
  const { fetch, way, onRetry, rateLimitWait, onRateLimit } = connection;
  const send = createRetryingFetch({ fetch, way, isRepeatable, onRetry, rateLimitWait, onRateLimit });
  const common = {
    ...{ tables, loadDecoders, detailOf, platformCodeOf, endpoint },
    ...(failureIn && { failureIn }),
  };

  const others = () => [...(connection.secrets?.() ?? [])];
  const { headers, ...proof } =
    "headers" in authorization
      ? { ...authorization, send, secrets: () => [...authorization.secrets, ...others()] }
      : { ...loggingIn(authorization), headers: {} };
  const raw = clientOf(proof.send, headers);
  knowSecrets(raw, proof.secrets);
  const { refusal } = platform;
  const methods = createMethods({
    ...common,
    client: raw,
    secrets: proof.secrets,
    ...(refusal && { refusal }),
  });
  // The methods are made from the table whose type Methods maps: TypeScript cannot follow that through a loop.
  return { ...methods, raw } as unknown as C;

  function clientOf(send: Send, headers: Readonly<Record<string, string>>): AnyClient {
    return createClient({
      baseUrl: endpoint,
      headers: { ...headers, Accept: "application/json", "User-Agent": userAgent },
      // A followed redirect may turn a POST into a GET, and a login page into a success.
      redirect: "manual",
      fetch: send,
    }) as unknown as AnyClient;
  }

  function loggingIn({ login, refresh, headersOf, secrets }: LoginOptions<Omit<C, "raw">>) {
    let last = { method: "POST", url: endpoint };
    const client = clientOf((request) => {
      last = { method: request.method, url: request.url };
      return send(request);
    }, {});
    const refuse: Refuse = (reason, code) =>
      code === undefined
        ? new PlatformError("unauthenticated", last, { reason, words: loginRefused })
        : new PlatformError(code, last, { reason });
    const all = () => [...secrets, ...fetching.secrets(), ...others()];
    const methods = createMethods({ ...common, client, secrets: all, refusal: refusalOfLogin });
    const typed = methods as unknown as Omit<C, "raw">;
    const fetching = createLoginFetch({
      send,
      login: () => login(typed, refuse),
      refresh: refresh && ((session) => refresh(typed, session, refuse)),
      headersOf,
      now,
    });
    return { send: fetching.send, secrets: all };
  }
}

const loginRefused = "did not log in";

/** A login that is refused, in whatever way, proves nothing of what the request was about: not even that it is not there. */
function refusalOfLogin(status: number): Refusal {
  const code = codeOfStatus(status);
  const isRefused = ["unauthenticated", "forbidden", "not_found", "rejected"].includes(code);
  return isRefused ? { code: "unauthenticated", words: loginRefused } : { code };
}
