#!/usr/bin/env node
/** `belay` as the npm package has it. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { command } from "./command.js";

// From src/cli as well as from dist/cli, the package's root is two folders up.
const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const suffix = process.platform === "win32" ? ".exe" : "";

await command({
  executables: [fileOf(`dist/executable/belay${suffix}`), ...platformPackages()],
  script: fileOf("dist/provider.cjs"),
});

/** The executables in packages of their own, of which npm installs the one for this machine. */
function platformPackages(): string[] {
  const { resolve } = createRequire(import.meta.url);
  const key = `${process.platform}-${process.arch}`;
  return [`@belay-iac/${key}`, `@belay-iac/${key}-musl`].flatMap((name) => {
    try {
      return [resolve(`${name}/belay${suffix}`)];
    } catch {
      return []; // not installed
    }
  });
}
