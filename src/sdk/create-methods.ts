/** Makes one method per operation of a contract, with checked answers and typed errors. */
import { vouch, withheld } from "../text/index.js";
import { asFormData } from "./as-form-data.js";
import type { ReadErrorBody } from "./error-body.js";
import { codeOfStatus, PlatformError, type PlatformErrorCode, platformErrorCodes } from "./errors.js";
import { fillPath } from "./fill-path.js";
import { whyRefused } from "./rate-limit-words.js";
import { secretsIn, takeOut } from "./secrets.js";

/** A row of gen/operations.ts. */
export type Operation = {
  readonly method: string;
  readonly path: string;
  /** A schema of the contract, "text" for what is not JSON, null for an operation that answers nothing. */
  readonly answer: string | null;
  /** How the body is sent, when it is not JSON: as a form, or as a text of this media type. */
  readonly body?: string;
  /** It is there to give a secret, which therefore stays in its answer. */
  readonly reveals?: true;
};

/** What gen/operations.ts holds. */
export type Tables = {
  readonly operations: Readonly<Record<string, Operation>>;
  /** Fields of request bodies that hold secrets: a platform may repeat a value in its error, we do not. */
  readonly secretFields: readonly string[];
  /** Fields of answers that hold secrets: they are cut off before anything reads the answer. */
  readonly secretAnswers: readonly string[];
};

/** Checks what a platform answered and gives it its type. Throws an Error that says what is wrong with it. */
export type Decoder = (body: unknown) => unknown;

/** An openapi-fetch client, seen without the types of one contract. */
export type AnyClient = {
  request(
    method: string,
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
};

export type Refusal = { readonly code: PlatformErrorCode; readonly words?: string };

export type MethodsOptions = {
  tables: Tables;
  client: AnyClient;
  endpoint: string;
  /** Called at each answer, so that a program can start before its validation library is loaded. */
  loadDecoders: () => Promise<Readonly<Record<string, Decoder>>>;
  detailOf: ReadErrorBody;
  platformCodeOf: ReadErrorBody;
  /** What an answer with a status of success says of its failure; undefined when it is none. */
  failureIn?: ReadErrorBody;
  /** What proves who asks, as far as it is known by now. No error shows it. */
  secrets: () => readonly string[];
  /** What an answer that is no success means, where it is not what its status means elsewhere. */
  refusal?: (status: number, body: unknown) => Refusal;
};

export type GivenArguments = Record<string, unknown> & { body?: unknown; signal?: AbortSignal };

/** The methods of a client, seen without the types of one contract. */
export type AnyMethods = Record<string, (args?: GivenArguments) => Promise<unknown>>;

/** The methods of one client; `Methods` of the contract is their type. */
export function createMethods(options: MethodsOptions): AnyMethods {
  const { tables, client, endpoint, loadDecoders } = options;
  const { refusal = (status): Refusal => ({ code: codeOfStatus(status) }) } = options;
  return Object.fromEntries(
    Object.entries(tables.operations).map(([id, operation]) => [id, (args) => call(id, operation, args)]),
  );

  async function call(id: string, operation: Operation, args: GivenArguments = {}): Promise<unknown> {
    const { body, signal, ...parameters } = args;
    const { path, rest: query } = fillPath(id, operation.path, parameters);
    const request = { method: operation.method, url: endpoint + path };

    const { data, error, response } = await client.request(operation.method, path, {
      params: { query },
      parseAs: "text",
      ...(body !== undefined && asBody(id, operation, body)),
      ...(signal !== undefined && { signal }),
    });
    const { status } = response;
    if (!response.ok) {
      const { code, words = platformErrorCodes[code] } = refusal(status, error);
      throw new PlatformError(code, request, {
        status,
        words: words + whyRefused(response),
        ...(await said(error, response, request, await sent(body))),
      });
    }

    if (operation.answer === null) {
      // A page of whatever stands in between, say: then nobody knows whether the platform did what it was asked.
      if (data) await checkDone(await parsed());
      return undefined;
    }
    if (operation.answer === "text") return String(data ?? "");
    const decode = (await loadDecoders())[operation.answer];
    if (decode === undefined) throw new Error(`No decoder for ${operation.answer}, the answer of ${id}.`);
    const answer = await parsed();
    await checkDone(answer);
    const taken = operation.reveals ? null : takeOut(answer, tables.secretAnswers);
    try {
      return decode(answer);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const inAnswer = taken ?? (await secretsIn(answer, tables.secretAnswers));
      const reason = vouch(message, [...inAnswer, ...(await sent(body))]);
      // A cause that had to be changed is none that may be shown.
      const shown = reason === message ? { cause } : {};
      throw new PlatformError("unexpected_response", request, {
        status,
        reason: reason ?? `what is wrong with it is ${withheld}`,
        ...shown,
      });
    }

    async function checkDone(answer: unknown): Promise<void> {
      const failure = options.failureIn?.(answer);
      if (failure === undefined) return;
      const secrets = [...(await sent(body)), ...(await secretsIn(answer, tables.secretAnswers))];
      throw new PlatformError("rejected", request, { status, ...shown({ detail: failure }, secrets) });
    }

    async function parsed(): Promise<unknown> {
      return parseJson(data, request, response, await sent(body));
    }
  }

  /** What was sent that no error may show. */
  async function sent(body: unknown): Promise<string[]> {
    const inBody = typeof body === "string" ? [body] : await secretsIn(body, tables.secretFields);
    return [...options.secrets(), ...inBody];
  }

  /** What the platform says of its refusal. */
  async function said(
    body: unknown,
    { headers }: Response,
    { url }: { url: string },
    given: readonly string[],
  ) {
    const secrets = [...given, ...(await secretsIn(body, tables.secretAnswers))];
    const location = headers.get("location");
    const about = shown({ detail: options.detailOf(body), code: options.platformCodeOf(body) }, secrets);
    if (location === null) return about;
    const elsewhere = `it points to ${hostOf(location, url, secrets)} instead`;
    return { ...about, reason: about.reason === undefined ? elsewhere : `${elsewhere}, and ${about.reason}` };
  }
}

type Said = { detail?: string | undefined; platformCode?: string | undefined; reason?: string };

/** What the platform says, all of it or nothing: where one part repeats a secret, the others may have the rest. */
function shown(
  said: { detail: string | undefined; code?: string | undefined },
  secrets: readonly string[],
): Said {
  const detail = vouch(said.detail ?? "", secrets);
  const code = vouch(said.code ?? "", secrets);
  if (detail === null || code === null) return { reason: `what the platform said is ${withheld}` };
  return { detail: detail || undefined, platformCode: /^[\w.:-]{1,80}$/.test(code) ? code : undefined };
}

/** The body as openapi-fetch sends it, which takes it for JSON unless it is told otherwise. */
function asBody(id: string, { body: how }: Operation, body: unknown): object {
  if (how === undefined) return { body };
  if (how === "multipart") return { body: asFormData(id, body), bodySerializer: asItIs };
  if (typeof body !== "string") throw new TypeError(`${id}: body must be a text, not ${typeof body}.`);
  return { body, bodySerializer: asItIs, headers: { "Content-Type": how } };
}

const asItIs = (body: unknown) => body;

/** The JSON error is no cause: its message quotes the text, and the text may hold anything. */
function parseJson(
  text: unknown,
  request: { method: string; url: string },
  { headers, status }: Response,
  secrets: readonly string[],
): unknown {
  try {
    return JSON.parse(String(text ?? ""));
  } catch {
    const type = typeOf(headers.get("content-type"), secrets);
    const reason = text ? `${type}, ${String(text).length} characters` : "an empty body";
    throw new PlatformError("not_json", request, { status, reason });
  }
}

/** Without its parameters, of which some are made up for each answer. */
function typeOf(header: string | null, secrets: readonly string[]): string {
  if (header === null) return "no content type";
  const [type = ""] = header.split(";");
  if (!/^\s*[\w.+-]{1,40}\/[\w.+-]{1,80}\s*$/.test(type)) return "a content type that is none";
  return vouch(type, secrets) ?? `a content type that is ${withheld}`;
}

function hostOf(location: string, base: string, secrets: readonly string[]): string {
  if (!URL.canParse(location, base)) return "a place that is no URL";
  return vouch(new URL(location, base).host, secrets) ?? `a host that is ${withheld}`;
}
