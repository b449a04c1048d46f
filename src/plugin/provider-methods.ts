import type { Provider } from "./provider.js";
import { RPCS } from "./rpc/index.js";
import type { Schema } from "./schema/index.js";
import { Server } from "./server.js";
import type { UnaryMethod } from "./transport/method.js";

/** A provider as the methods that the transport serves. */
export function providerMethods<S extends Schema, C>(provider: Provider<S, C>): Record<string, UnaryMethod> {
  const server = new Server(provider as unknown as Provider<Schema, unknown>);
  return Object.fromEntries(Object.entries(RPCS).map(([name, rpc]) => [name, rpc(server)]));
}
