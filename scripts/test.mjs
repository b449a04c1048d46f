// Everything that needs only Node and terraform: the build, the import rules, then all tests. Arguments go to jest.
import { requireTerraform } from "./require-terraform.mjs";
import { run } from "./run.mjs";

requireTerraform();
run("node", ["scripts/build.mjs"]);
run("npx", ["depcruise", "src", "constructs", "action"]);
run("npx", ["jest", ...process.argv.slice(2)]);
