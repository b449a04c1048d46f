/** Makes one method per operation of a contract, with checked answers and typed errors. */
import { codeOfStatus, PlatformError } from "./errors.js";
import type { OneOf } from "./one-of.js";

/** A row of gen/operations.ts. `answer` is null for an operation that answers nothing. */
export type Operation = { readonly method: string; readonly path: string; readonly answer: string | null };

/** Checks what a platform answered and gives it its type. Throws an Error that says what is wrong with it. */
export type Decoder = (body: unknown) => unknown;

type None = Record<never, never>;
type OrNone<T> = [T] extends [never] ? None : T;
type Path<O> = O extends { parameters: { path: infer P extends object } } ? P : None;
type Query<O> = O extends { parameters: { query?: infer Q extends object } } ? OrNone<Q> : None;
type Body<O> = O extends { requestBody: { content: { "application/json": infer B } } }
  ? { body: OneOf<B> }
  : None;
type Flat<T> = { [K in keyof T]: T[K] };

/** What an operation takes: path parameters, query parameters, `body` and `signal` side by side. */
export type Arguments<O> = Flat<Path<O> & Query<O> & Body<O> & { signal?: AbortSignal | undefined }>;

type Result<Row, Decoders> = Row extends { answer: infer Answer extends keyof Decoders }
  ? Decoders[Answer] extends (body: unknown) => infer T
    ? T
    : never
  : undefined;

/**
 * One method per operation id: the contract's types give its arguments and its comment, the decoders its result. Mapped over
 * the contract alone, since only then do the comments come along; the table has the same ids.
 */
export type Methods<Contract, Table, Decoders> = {
  [Id in keyof Contract]: (
    ...args: None extends Arguments<Contract[Id]>
      ? [args?: Arguments<Contract[Id]>]
      : [args: Arguments<Contract[Id]>]
  ) => Promise<Result<Table[Id & keyof Table], Decoders>>;
};

/** An openapi-fetch client, seen without the types of one contract. */
export type AnyClient = {
  request(
    method: string,
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
};

export type MethodsOptions = {
  operations: Readonly<Record<string, Operation>>;
  client: AnyClient;
  endpoint: string;
  /** Called at each answer, so that a program can start before its validation library is loaded. */
  loadDecoders: () => Promise<Readonly<Record<string, Decoder>>>;
  /** Fields of request bodies that hold secrets: a platform may repeat a value in its error, we do not. */
  secretFields: readonly string[];
  token: string;
};

type GivenArguments = Record<string, unknown> & { body?: unknown; signal?: AbortSignal };

/** Enough for any sentence, too short for a stack trace. */
const maxDetail = 500;

/** The methods of one client; `Methods` of the contract is their type. */
export function createMethods(
  options: MethodsOptions,
): Record<string, (args?: GivenArguments) => Promise<unknown>> {
  const { operations, client, endpoint, loadDecoders } = options;
  return Object.fromEntries(
    Object.entries(operations).map(([id, operation]) => [id, (args) => call(id, operation, args)]),
  );

  async function call(id: string, operation: Operation, args: GivenArguments = {}): Promise<unknown> {
    const { body, signal, ...parameters } = args;
    const { path, rest: query } = fillPath(id, operation.path, parameters);
    const request = { method: operation.method, url: endpoint + path };

    const { data, error, response } = await client.request(operation.method, path, {
      params: { query },
      parseAs: "text",
      ...(body !== undefined && { body }),
      ...(signal !== undefined && { signal }),
    });
    const { status } = response;
    if (!response.ok) {
      const location = response.headers.get("location");
      const reason =
        location === null ? {} : { reason: `it points to ${hostOf(location, request.url)} instead` };
      const detail = detailOf(error, [options.token, ...secretsIn(body, options.secretFields)]);
      throw new PlatformError(codeOfStatus(status), request, { status, detail, ...reason });
    }

    if (operation.answer === null) return undefined;
    const decode = (await loadDecoders())[operation.answer];
    if (decode === undefined) throw new Error(`No decoder for ${operation.answer}, the answer of ${id}.`);
    const answer = parseJson(data, request, response);
    try {
      return decode(answer);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new PlatformError("unexpected_response", request, { status, reason, cause });
    }
  }
}

/** Puts the path parameters into their places and gives back the parameters that had none. */
function fillPath(id: string, template: string, parameters: Record<string, unknown>) {
  const rest = { ...parameters };
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    // An empty part or a dot would make it the path of another operation, possibly a deletion of something else.
    if (typeof value !== "string" || value === "" || value === "." || value === "..") {
      throw new TypeError(`${id}: ${name} must be an id, not ${JSON.stringify(value)}.`);
    }
    return encodeURIComponent(value);
  });
  return { path, rest };
}

/** The JSON error is no cause: its message quotes the text, and the text may hold anything. */
function parseJson(text: unknown, request: { method: string; url: string }, response: Response): unknown {
  try {
    return JSON.parse(String(text ?? ""));
  } catch {
    const type = response.headers.get("content-type") ?? "no content type";
    const reason = text ? `${type}, ${String(text).length} characters` : "an empty body";
    throw new PlatformError("not_json", request, { status: response.status, reason });
  }
}

/** What the platform says went wrong; undefined when its body does not say it in a way that we know. */
function detailOf(body: unknown, secrets: readonly string[]): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const fields: Record<string, unknown> = { ...body };
  const said = [fields.detail, fields.message, fields.error].find(
    (field) => typeof field === "string" && field !== "",
  );
  if (typeof said !== "string") return undefined;
  // Hidden before anything is cut, or the first half of a secret would stay.
  const hidden = secrets.reduce(
    (text, secret) => (secret === "" ? text : text.replaceAll(secret, "(hidden)")),
    said,
  );
  return hidden.replace(/\s+/g, " ").slice(0, maxDetail);
}

function secretsIn(body: unknown, names: readonly string[]): string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    typeof value === "string" && names.includes(name) ? [value] : secretsIn(value, names),
  );
}

function hostOf(location: string, base: string): string {
  return URL.canParse(location, base) ? new URL(location, base).host : "a place that is no URL";
}
