import type { Provider } from "./provider.js";
import { encodedProviderSchema } from "./rpc/get-provider-schema.js";
import { RPCS } from "./rpc/index.js";
import type { Schema } from "./schema/index.js";
import type { Served } from "./serve.js";
import { Server } from "./server.js";
import { openDoor } from "./transport/open-door.js";
import { removeAbandoned } from "./transport/remove-abandoned.js";

/** A provider in the form that `serve` takes. `schema`: the answer to GetProviderSchema, where a build has made it. */
export function served<S extends Schema, C>(provider: Provider<S, C>, schema?: () => Uint8Array): Served {
  const server = new Server(provider as unknown as Provider<Schema, unknown>);
  return {
    openDoor,
    methods: {
      ...Object.fromEntries(Object.entries(RPCS).map(([name, rpc]) => [name, rpc(server)])),
      ...(schema && { GetProviderSchema: encodedProviderSchema(schema) }),
    },
    tidyUp: () => void removeAbandoned(),
    onExit: () => provider.onExit?.(),
  };
}
