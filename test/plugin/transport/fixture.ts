/** A provider that does what the tests of the transport ask for; bundled and started as a process of its own. */

import { appendFileSync } from "node:fs";
import { serve } from "../../../src/plugin/serve.js";
import { removeAbandoned } from "../../../src/plugin/transport/remove-abandoned.js";

void serve({
  name: "registry.terraform.io/belay-iac/fixture",
  install: "belay install",
  debug: process.argv.includes("--debug"),
  load: async () => {
    if (process.env.FIXTURE_FAILS) throw new Error("as ordered");
    return {
      ...(await import("./fixture-methods.js")),
      tidyUp: () => void removeAbandoned(),
      onExit: () => appendFileSync(process.env.FIXTURE_NOTES ?? "/dev/null", "exit\n"),
    };
  },
});
