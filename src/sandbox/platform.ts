import type { Caller, Tenants } from "./tenants.js";

/** A request that the contract allows and whose token is known. */
export interface Call {
  operationId: string;
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  caller: Caller;
}

export interface Answer {
  status: 200 | 201 | 204;
  body?: unknown;
}

/** One platform of the sandbox: what its contract cannot say. */
export interface Platform {
  /** Its contract is `<name>.yaml`, and it lives under the path `/<name>`. */
  name: string;
  tenants: Tenants;
  /** Throws a Problem when the caller may not do this. The body was not looked at yet. */
  authorize(call: Pick<Call, "operationId" | "path" | "caller">): void;
  /** By operation id. Each runs in a transaction, which a Problem undoes. */
  operations: Record<string, (call: Call) => Answer>;
}
