// The campaign of kills and faults: applies of the real terraform, each disturbed once. Arguments go to the campaign.
import { requireTerraform } from "./require-terraform.mjs";
import { run } from "./run.mjs";

requireTerraform();
run("node", ["scripts/build-if-changed.mjs"]);
run("npx", ["tsx", "test/e2e/faults/campaign.ts", ...process.argv.slice(2)]);
