// Builds dist/: the SDK with the text that it vouches for, the guard and the constructs as CommonJS with types, the CLI as modules, the provider as a Node script,
// and provider and CLI as one executable for this machine.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { build, transformSync } from "esbuild";
import { bundle } from "./executable/bundle.mjs";
import { compile } from "./executable/compile.mjs";
import { findBun } from "./executable/find-bun.mjs";
import { buildProviderScript } from "./provider-script.mjs";
import { digestOfSources } from "./sources.mjs";

// Beside dist/ and then in its place: whoever runs from dist/ meanwhile finds it whole.
const next = "dist.next";
const builtFrom = digestOfSources();
rmSync(next, { recursive: true, force: true });
await Promise.all([
  transpile("tsconfig.build.json", next),
  transpile("tsconfig.constructs.build.json", `${next}/constructs`),
]);
chmodSync(`${next}/cli/main.js`, 0o755);
for (const folder of ["constructs", "sdk", "guard", "text"]) {
  // CommonJS, which modules can load, and which the programs that cdktf and jest make of TypeScript can load, too.
  writeFileSync(`${next}/${folder}/package.json`, '{ "type": "commonjs" }\n');
}
for (const folder of ["sdk", "text"]) asCommonJs(`${next}/${folder}`);
await bundleGuard(`${next}/guard`);
await buildProviderScript(resolve(next, "provider.cjs"));
chmodSync(`${next}/provider.cjs`, 0o755);
await buildExecutable(`${next}/executable`);
writeFileSync(`${next}/.built-from`, builtFrom);
rmSync("dist", { recursive: true, force: true });
renameSync(next, "dist");

async function transpile(project, outDir) {
  const tsc = "node_modules/typescript/bin/tsc";
  const args = [tsc, "-p", project, "--outDir", outDir];
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  const [code] = await once(child, "close");
  if (code !== 0) process.exit(1);
}

/**
 * Each module by itself, so that what several platforms' clients have in common exists once, whichever of them a program loads:
 * otherwise an error of one were no PlatformError to another.
 */
function asCommonJs(folder) {
  for (const path of scriptsIn(folder)) {
    const { code } = transformSync(readFileSync(path, "utf8"), {
      format: "cjs",
      platform: "node",
      target: "node20",
      // A real import() would be refused by jest.
      supported: { "dynamic-import": false },
    });
    writeFileSync(path, code);
  }
}

/**
 * The guard's modules as one, so that the command starts faster; only the HTML report stays apart, and is loaded when asked for.
 * The entry is a script of its own: Node reads all of a CommonJS script that a module imports for the names of its exports, which
 * takes longer than to run it.
 */
async function bundleGuard(outdir) {
  for (const path of scriptsIn(outdir)) rmSync(path);
  const options = {
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
  };
  const html = "report/html/html";
  const apart = {
    name: "apart",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/html\/html\.js$/ }, () => ({ path: `./${html}.js`, external: true }));
    },
  };
  const outfile = `${outdir}/guard.js`;
  await build({ ...options, entryPoints: ["src/guard/index.ts"], outfile, plugins: [apart] });
  await build({ ...options, entryPoints: [`src/guard/${html}.ts`], outfile: `${outdir}/${html}.js` });

  const names = Object.keys(createRequire(import.meta.url)(resolve(outfile)));
  writeFileSync(
    `${outdir}/index.js`,
    `const guard = require("./guard.js");\nmodule.exports = guard;\n// For Node, which reads the names here:\n0 && (module.exports = { ${names.join(", ")} });\n`,
  );
}

function scriptsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(".js"))
    .map((path) => `${folder}/${path}`);
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
  await compile(text, `${folder}/belay${target.suffix}`, { bun, runtime: bun, target });
}
