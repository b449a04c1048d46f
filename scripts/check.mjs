// What must be true of the code before it runs: format and lint, types, import rules, fresh generated files, the
// contracts, and a package whose exports work.
import { run } from "./run.mjs";

run("npx", ["biome", "ci", "."]);
run("npx", ["tsc", "--noEmit"]);
run("npx", ["tsc", "--noEmit", "-p", "tsconfig.constructs.json"]);
run("npx", ["depcruise", "src", "constructs", "action"]);
run("node", ["scripts/generate.mjs", "--check"]);
run("npx", ["tsx", "scripts/generate-docs.ts", "--check"]);
run("node", ["scripts/generate-schemas.mjs", "--check"]);
run("npx", ["tsx", "scripts/generate-bindings.ts", "--check"]);
run("npx", ["tsx", "scripts/generate-kinds.ts", "--check"]);
run("node", ["scripts/build-action.mjs", "--check"]);
run("node", ["scripts/lint-contract.mjs"]);
run("node", ["scripts/check-links.mjs"]);
run("npx", ["typedoc", "--emit", "none"]);
run("node", ["scripts/build.mjs"]);
run("npx", ["publint", "--strict"]);
