/**
 * The transport of src/plugin against @grpc/grpc-js, both as one minified bundle, interleaved with bare `node -e 0`.
 * Run: node bench/transport/run.mjs (ROUNDS=5 for a short look)
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const directory = mkdtempSync(join(tmpdir(), "bench-transport-"));
try {
  await build({
    entryPoints: ["raw", "grpc-js", "measure"].map((name) => join(here, `${name}.ts`)),
    outdir: directory,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  const { status } = spawnSync(process.execPath, [join(directory, "measure.cjs")], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
