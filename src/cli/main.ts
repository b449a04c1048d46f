#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { run } from "./run.js";

// A reader that has read enough, such as head, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// From src/cli as well as from dist/cli, the package's root is two folders up.
const root = fileURLToPath(new URL("../../", import.meta.url));
process.exitCode = await run(process.argv.slice(2), root);
