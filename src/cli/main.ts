#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { exitCodes } from "./cli-error.js";
import { describeDefect } from "./defect.js";
import { run } from "./run.js";

// Exit code 1 is a verdict, and no defect may look like one.
process.on("uncaughtException", (error) => {
  console.error(`belay: ${describeDefect(error)}`);
  process.exit(exitCodes.usage);
});
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has read enough, such as head, is no failure.
  if (error.code === "EPIPE") return;
  console.error(`belay: cannot write standard output: ${error.message}`);
  process.exit(exitCodes.usage);
});

// From src/cli as well as from dist/cli, the package's root is two folders up.
const root = fileURLToPath(new URL("../../", import.meta.url));
process.exitCode = await run(process.argv.slice(2), root);
