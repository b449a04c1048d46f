// The proof of the guard: random plans by the real terraform, against an oracle of its own. Arguments go to the soak.
import { requireTerraform } from "./require-terraform.mjs";
import { run } from "./run.mjs";

requireTerraform();
run("node", ["scripts/build-if-changed.mjs"]);
run("npx", ["tsx", "test/e2e/soak/soak.ts", ...process.argv.slice(2)]);
