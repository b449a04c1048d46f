/** The provider's executable. `--debug` serves it to a Terraform that is told by TF_REATTACH_PROVIDERS. */
import { serve } from "../plugin/serve.js";

void serve({
  name: "registry.terraform.io/belay-iac/belay",
  install: "belay install",
  debug: process.argv.includes("--debug"),
  load: async () => (await import("./load.js")).belay,
});
