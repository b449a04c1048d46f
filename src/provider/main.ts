/** The provider's executable. `--debug` serves it to a Terraform that is told by TF_REATTACH_PROVIDERS. */
import { serveProvider } from "../plugin/serve-provider.js";

/** Replaced by the package's version when the executable is built. */
declare const BELAY_VERSION: string;

void serveProvider({
  address: "registry.terraform.io/belay-iac/belay",
  install: "belay install",
  debug: process.argv.includes("--debug"),
  load: async () => (await import("./provider.js")).belayProvider(BELAY_VERSION),
});
