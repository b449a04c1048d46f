import type { Provider } from "./provider.js";
import type { Schema } from "./schema/index.js";
import { serve } from "./serve.js";

export interface ProviderProgram<S extends Schema, C> {
  /** Where users find the provider: `registry.terraform.io/belay-iac/belay`. */
  readonly address: string;
  /** The command that installs it, for the message to a person who starts it by hand. */
  readonly install: string;
  /** Serve Terraform commands that are told where by TF_REATTACH_PROVIDERS, until Ctrl-C. */
  readonly debug: boolean;
  /** Loads the provider; called once Terraform has been told where to connect. */
  load(): Promise<Provider<S, C>>;
}

/** Serves a provider to the Terraform that started this process. */
export function serveProvider<S extends Schema, C>(program: ProviderProgram<S, C>): Promise<void> {
  const { address, install, debug, load } = program;
  let clean: (() => void) | undefined;
  return serve({
    name: address,
    install,
    debug,
    async methods() {
      const [provider, { providerMethods }] = await Promise.all([load(), import("./provider-methods.js")]);
      clean = () => provider.onExit?.();
      return providerMethods(provider);
    },
    onExit: () => clean?.(),
  });
}
