/** The provider's executable. `--debug` serves it to a Terraform that is told by TF_REATTACH_PROVIDERS. */
import { serveProvider } from "../plugin/index.js";
import { belayProvider } from "./provider.js";

/** Replaced by the package's version when the executable is built. */
declare const BELAY_VERSION: string;

void serveProvider(belayProvider(BELAY_VERSION), { debug: process.argv.includes("--debug") });
