import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { build } from "esbuild";

/** What stands for BELAY_SCHEMA in what is built: the answer to GetProviderSchema, made once. `plugins`: esbuild's. */
export async function encodedSchema(plugins = []) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL("../", import.meta.url)),
    entryPoints: ["scripts/encode-schema.ts"],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    plugins,
    write: false,
  });
  const module = { exports: {} };
  const require = createRequire(import.meta.url);
  compileFunction(outputFiles[0].text, ["require", "module"])(require, module);
  return JSON.stringify(module.exports.schema);
}
