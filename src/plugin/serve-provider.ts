import type { Provider } from "./provider.js";
import { RPCS } from "./rpc/index.js";
import type { Schema } from "./schema/index.js";
import { serve } from "./serve.js";
import { Server } from "./server.js";

/** Serves a provider to the Terraform that started this process; with `debug`, to any that is told where it is. */
export function serveProvider<S extends Schema, C>(
  provider: Provider<S, C>,
  { debug = false }: { readonly debug?: boolean } = {},
): Promise<void> {
  const server = new Server(provider as unknown as Provider<Schema, unknown>);
  const methods = Object.fromEntries(Object.entries(RPCS).map(([name, rpc]) => [name, rpc(server)]));
  return serve({
    name: provider.address,
    methods,
    debug,
    onExit: () => provider.onExit?.(),
  });
}
