/** What runs Belay: Node, and Bun in the executable. What both must do alike is tested on both. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";

export type Runtime = "node" | "executable";

/** What `npm run build` made: Belay's executable, which not every machine has. */
export const executable = resolve(`dist/executable/belay${process.platform === "win32" ? ".exe" : ""}`);

/** `BELAY_PROVIDER=script npm test` runs all on the script; jest's project "script" sets the same for its tests. */
const asked = (globalThis as { BELAY_PROVIDER?: string }).BELAY_PROVIDER ?? process.env.BELAY_PROVIDER;
if (asked !== undefined && asked !== "script" && asked !== "executable") {
  throw new Error(
    `BELAY_PROVIDER can be "executable" or "script", or not be there, and not ${JSON.stringify(asked)}`,
  );
}
if (asked === "executable" && !existsSync(executable))
  throw new Error(`${executable} is missing. Run: npm run build`);

/** What tests run that run Belay in one form. */
export const runtime: Runtime = asked !== "script" && existsSync(executable) ? "executable" : "node";

/** The words that run what was built as `belay`. */
export const builtBelay: readonly [string, ...string[]] =
  runtime === "executable" ? [executable] : [process.execPath, resolve("dist/cli/main.js")];

/** What tests run on that hold both to the same: `BELAY_PROVIDER=script` leaves the executable out. */
export const runtimes: readonly Runtime[] = runtime === "executable" ? ["node", "executable"] : ["node"];

/** Makes a program, at `file`, of a TypeScript file, as the product's are made for this runtime. */
export function makeProgram(on: Runtime, entry: string, file: string): void {
  if (on === "executable") {
    execFileSync(process.execPath, ["scripts/executable/make-executable.mjs", entry, file], {
      stdio: "inherit",
    });
    return;
  }
  buildSync({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "error",
  });
  chmodSync(file, 0o755);
}
