// Builds dist/, unless it was made of what is here now.
import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";
import { digestOfSources } from "./sources.mjs";

const builtFrom = "dist/.built-from";
if (!existsSync(builtFrom) || readFileSync(builtFrom, "utf8") !== digestOfSources())
  run("node", ["scripts/build.mjs"]);
