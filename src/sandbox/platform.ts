import type { House } from "./house.js";
import type { Problem } from "./problem.js";
import type { Caller } from "./tenants.js";

/** What tells who calls, before anything else of a request is looked at. */
export interface Visit {
  operationId: string;
  /** A header by its name in lower case, undefined when it was not sent. */
  header(name: string): string | undefined;
}

/** A request that the contract allows and whose caller is known. */
export interface Call {
  operationId: string;
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  caller: Caller;
}

export interface Answer {
  status: number;
  body?: unknown;
  /** What a body that is a text is; plain text when it is not said. */
  contentType?: string;
  /** Shows something that the contract does not know, on purpose: it is not held to the contract. */
  beyondContract?: boolean;
}

/**
 * One platform of the sandbox: what its contract cannot say. Its contract is `<name>.yaml`, and it lives under the path
 * `/<name>`.
 */
export interface Platform<Access extends object = object> {
  /** Beginnings of its paths that are its own without its name, too: for clients that are told a host and nothing else. */
  ownPaths?: readonly string[];
  /** What a client needs in order to use it: in the line that `belay sandbox` prints. Made at the first start. */
  access(): Access;
  /** Who calls. Throws a Problem when nobody may come in so; an operation that is open to everyone has `anyone`. */
  authenticate(visit: Visit): Caller;
  /** Throws a Problem when the caller may not do this. The body was not looked at yet. */
  authorize?(call: Pick<Call, "operationId" | "path" | "caller">): void;
  /** Adds to a body what the platform does without and the contract does not, before it is held to the contract. */
  complete?(operationId: string, body: unknown): unknown;
  /** The body of a refusal: a text is sent as text, anything else as JSON. `path`: what was asked for. */
  errorBody(problem: Problem, path: string): unknown;
  /**
   * What it answers where its contract has no operation, but clients of other people ask something; undefined where nothing is
   * there either. For whom `authenticate` and `authorize` let in to the operation `unlisted`.
   */
  unlisted?(method: string, path: string, body: unknown): Answer | undefined;
  /** By operation id. Each runs in a transaction, which a Problem undoes. */
  operations: Record<string, (call: Call) => Answer>;
  /**
   * What a test may tell it: `POST /_test/<key>`, each in a transaction. Keys must not meet those of another platform:
   * all but Qovery's begin with the platform's name.
   */
  controls: Record<string, (body: unknown) => Answer>;
}

/** Makes a platform in its house, its tables included if they are not there yet. */
export type MakePlatform<Access extends object = object> = (house: House) => Platform<Access>;
