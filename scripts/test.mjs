// Everything that needs only Node and terraform: the build, the import rules, then all tests. Arguments go to jest.
import { requireTerraform } from "./require-terraform.mjs";
import { run } from "./run.mjs";

requireTerraform();
run("node", ["scripts/build-if-changed.mjs"]);
run("npx", ["depcruise", "src", "constructs", "action"]);
if (!process.env.BELAY_TESTS)
  console.log("The short run. BELAY_TESTS=full checks every case in every mode, as CI does.");
run("npx", ["jest", ...process.argv.slice(2)]);
