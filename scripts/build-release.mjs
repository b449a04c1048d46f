/**
 * `npm run build:release`: everything of a release, in release/: the provider for each kind of machine as the registries of Terraform and
 * OpenTofu want it, npm's packages, checksums, bills of materials. The same sources make the same bytes.
 *
 *   --this-machine        only what this machine runs
 *   --sign-with FILE      signs the checksums with the private key (RSA or DSA, ASCII armor) in the file;
 *                         its passphrase, if it has one, is in BELAY_SIGNING_PASSPHRASE
 *
 * SOURCE_DATE_EPOCH, in seconds, is the time of the signature: else it is now, and the signature differs from build to build.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./executable/bundle.mjs";
import { compile } from "./executable/compile.mjs";
import { findBun } from "./executable/find-bun.mjs";
import { targets } from "./executable/targets.mjs";
import { inLanes } from "./lanes.mjs";
import { billOfMaterials } from "./release/bill-of-materials.mjs";
import { fetchRuntime, lockedRuntime } from "./release/fetch-runtime.mjs";
import { notices } from "./release/notices.mjs";
import { packBelay, packExecutable } from "./release/npm-packages.mjs";
import { packagesIn } from "./release/parts.mjs";
import { readSigningKey, sign } from "./release/sign.mjs";
import { writeZip } from "./release/zip.mjs";
import { run } from "./run.mjs";

const { values: options } = parseArgs({
  options: { "this-machine": { type: "boolean" }, "sign-with": { type: "string" } },
});
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const folder = "release";
const name = `terraform-provider-belay_${version}`;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

const found = findBun();
if (!found) refuse(`it is made by Bun, and npm has installed none for ${process.platform} ${process.arch}`);
// Before anything is built: a key that does not fit is told at once.
const { SOURCE_DATE_EPOCH: epoch, BELAY_SIGNING_PASSPHRASE: passphrase } = process.env;
if (epoch && !/^\d+$/.test(epoch))
  refuse(`SOURCE_DATE_EPOCH is a number of seconds, and not ${JSON.stringify(epoch)}`);
const keyFile = options["sign-with"];
const key =
  keyFile === undefined
    ? null
    : await readSigningKey(keyFile, passphrase).catch((error) =>
        refuse(`--sign-with ${keyFile}: ${error.message}`),
      );

run("node", ["scripts/build-if-changed.mjs"]);
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "npm"), { recursive: true });

const { text, metafile } = await bundle();
const packages = packagesIn(metafile);
await inLanes(options["this-machine"] ? [found.target] : targets, release);
await packBelay(join(process.cwd(), folder, "npm"));
write(`${name}_manifest.json`, JSON.stringify({ version: 1, metadata: { protocol_versions: ["6.0"] } }));
await writeChecksums();

async function release(target) {
  const bun = lockedRuntime(target);
  const executable = join(folder, `belay-${target.name}${target.suffix}`);
  await compile(text, executable, { bun: found.bun, runtime: await fetchRuntime(target), target });
  const content = readFileSync(executable);
  const notice = notices(packages, { version, bunVersion: bun.version });

  // The registries have one file for a system and a processor: what they give out is for glibc, and musl's is beside it.
  const isForRegistries = target.libc !== "musl";
  const archive = join(
    folder,
    `${isForRegistries ? "terraform-provider-belay" : "belay"}_${version}_${target.name}.zip`,
  );
  await Promise.all([
    writeZip(archive, [
      { name: `terraform-provider-belay_v${version}${target.suffix}`, content, isProgram: true },
      { name: "THIRD_PARTY_NOTICES.txt", content: Buffer.from(notice) },
    ]),
    packExecutable(target, { executable, notices: notice, folder: join(process.cwd(), folder, "npm") }),
  ]);
  write(
    `${name}_${target.name}.cdx.json`,
    billOfMaterials(packages, { version, target, sha256: sha256(content), bun }),
  );
  rmSync(executable);
  console.log(`${target.name}: ${(content.length / 1e6).toFixed(0)} MB`);
}

async function writeChecksums() {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const lines = files
    .map((file) => file.name)
    .sort()
    .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`);
  const sums = lines.join("");
  write(`${name}_SHA256SUMS`, sums);
  const date = epoch ? new Date(Number(epoch) * 1000) : new Date();
  if (key) write(`${name}_SHA256SUMS.sig`, await sign(Buffer.from(sums), { key, date }));
  else console.log("Not signed: --sign-with names the file of a private key.");
}

function refuse(reason) {
  console.error(`No release: ${reason}.`);
  process.exit(1);
}

function write(file, content) {
  writeFileSync(join(folder, file), content);
}
