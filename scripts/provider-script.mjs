import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { encodedSchema } from "./encoded-schema.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * The provider as one CommonJS file for Node: it starts faster than modules, and Terraform wants a file, not a folder. V8 reads
 * all of a script before it runs any of it, so what is loaded after the handshake travels as text and is compiled when it is
 * loaded; and what hardly any process needs, undici for proxies, as compressed text. `plugins`: esbuild's.
 */
export async function buildProviderScript(outfile, plugins = []) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const options = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
    legalComments: "inline",
    define: { BELAY_VERSION: JSON.stringify(version), BELAY_SCHEMA: await encodedSchema(plugins) },
  };
  const entryPoints = ["src/provider/load.ts"];
  const whenNeeded = { name: "when-needed", setup: (build) => compressUndici(build, options) };
  const late = await build({ ...options, entryPoints, plugins: [whenNeeded, ...plugins], write: false });
  const asText = {
    name: "late",
    setup({ onLoad }) {
      onLoad({ filter: /src\/provider\/load\.ts$/ }, () => ({
        loader: "js",
        contents: `
          const late = { exports: {} };
          const text = ${JSON.stringify(late.outputFiles[0].text)};
          const filename = __filename + " (loaded after the handshake)";
          require("node:vm").compileFunction(text, ["require", "module"], { filename })(require, late);
          export const { belay } = late.exports;
        `,
      }));
    },
  };
  await build({
    ...options,
    entryPoints: ["src/provider/main.ts"],
    outfile,
    plugins: [asText],
    banner: { js: launcher() },
  });
}

/** A shell runs the lines of the comment, which end in node; that runs what comes after it. A shell starts as fast as env. */
function launcher() {
  const lines = readFileSync(`${root}scripts/launch.sh`, "utf8");
  return `#!/bin/sh\n":" /*\n${lines.replace(/^#.*\n/gm, "")}*/;`;
}

function compressUndici({ onResolve, onLoad }, options) {
  onResolve({ filter: /^undici$/ }, () => ({ path: "undici", namespace: "when-needed" }));
  onLoad({ filter: /.*/, namespace: "when-needed" }, async () => {
    const { outputFiles } = await build({
      ...options,
      entryPoints: ["undici"],
      legalComments: "none",
      write: false,
    });
    const text = gzipSync(outputFiles[0].text, { level: 9 }).toString("base64");
    return {
      loader: "js",
      contents: `
        const text = require("node:zlib").gunzipSync(Buffer.from("${text}", "base64")).toString();
        const parameters = ["require", "module", "exports"];
        require("node:vm").compileFunction(text, parameters, { filename: "undici" })(require, module, exports);
      `,
    };
  });
}
