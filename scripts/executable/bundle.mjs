import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { encodedSchema } from "../encoded-schema.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the command reads beside its own code. */
const FILES = [
  "openapi/civo.yaml",
  "openapi/entryguard.yaml",
  "openapi/qovery.yaml",
  "openapi/taikun.yaml",
  "schemas/guard-rules.schema.json",
];

/**
 * A program, Belay's executable if no other entry is named, as one CommonJS text, and esbuild's record of what is in it. esbuild,
 * and not Bun, because what it makes starts faster. `plugins`: further ones of esbuild.
 */
export async function bundle(entry = "src/cli/executable.ts", plugins = []) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const texts = Object.fromEntries(FILES.map((file) => [file, readFileSync(root + file, "utf8")]));
  const files = { ...texts, "package.json": JSON.stringify({ version }) };
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    // What Bun's engine and Node 20 both have.
    target: "node20",
    format: "cjs",
    minify: true,
    legalComments: "none", // in the notices that go with a release
    external: ["bun:sqlite"],
    define: {
      BELAY_VERSION: JSON.stringify(version),
      BELAY_FILES: JSON.stringify(files),
      BELAY_SCHEMA: await encodedSchema(plugins),
    },
    plugins: [{ name: "bun-variants", setup: preferBunVariants }, ...plugins],
    metafile: true,
    write: false,
  });
  return { text: outputFiles[0].text, metafile };
}

/** Where Bun needs other code than Node, it stands in `<module>-bun.ts`, beside `<module>.ts`. */
function preferBunVariants({ onResolve }) {
  onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer }) => {
    const variant = resolve(dirname(importer), path.replace(/\.js$/, "-bun.ts"));
    return existsSync(variant) ? { path: variant } : null;
  });
}
