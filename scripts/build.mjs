// Builds dist/: the SDK, the guard, the CLI and the constructs as modules with types, the provider as a Node script, and
// provider and CLI as one executable for this machine.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { bundle } from "./executable/bundle.mjs";
import { compile } from "./executable/compile.mjs";
import { findBun } from "./executable/find-bun.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

// Beside dist/ and then in its place: whoever runs from dist/ meanwhile finds it whole.
const next = "dist.next";
rmSync(next, { recursive: true, force: true });
transpile("tsconfig.build.json", next);
transpile("tsconfig.constructs.build.json", `${next}/constructs`);
// CommonJS, as cdktf is: then CDKTF programs of both kinds can load it.
writeFileSync(`${next}/constructs/package.json`, '{ "type": "commonjs" }\n');
chmodSync(`${next}/cli/main.js`, 0o755);
await bundleGuard(`${next}/guard`);
await buildProvider(`${next}/provider.cjs`);
await buildExecutable(`${next}/executable`);
rmSync("dist", { recursive: true, force: true });
renameSync(next, "dist");

function transpile(project, outDir) {
  const tsc = "node_modules/typescript/bin/tsc";
  execFileSync(process.execPath, [tsc, "-p", project, "--outDir", outDir], { stdio: "inherit" });
}

/** The guard's modules as one, so that the command starts faster; only the HTML report stays apart, and is loaded when asked for. */
async function bundleGuard(outdir) {
  for (const file of readdirSync(outdir, { recursive: true })) {
    if (file.endsWith(".js")) rmSync(`${outdir}/${file}`);
  }
  await build({
    entryPoints: ["src/guard/index.ts"],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
  });
}

/**
 * One CommonJS file: it starts faster than modules, and Terraform wants a file, not a folder. V8 reads all of a script
 * before it runs any of it, so what is loaded after the handshake travels as text and is compiled when it is loaded.
 */
async function buildProvider(outfile) {
  const options = {
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
    legalComments: "inline",
    define: { BELAY_VERSION: JSON.stringify(version) },
  };
  const late = await build({ ...options, entryPoints: ["src/provider/load.ts"], write: false });
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
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync(outfile, 0o755);
}

async function buildExecutable(folder) {
  const found = findBun();
  if (!found) {
    console.log(
      `No executable: Bun has none for ${process.platform} ${process.arch}, or npm did not install it. The Node script serves.`,
    );
    return;
  }
  const { bun, target } = found;
  mkdirSync(folder);
  const { text } = await bundle();
  compile(text, `${folder}/belay${target.suffix}`, { bun, runtime: bun, target });
}
