import { execFile } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { targets } from "../executable/targets.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);
const manifest = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Packs the package of one target's executable into `folder`, and gives the name of the file. */
export function packExecutable(target, { executable, notices, folder }) {
  const { version, license, engines: _ } = manifest();
  return inStaging((staging) => {
    const program = `belay${target.suffix}`;
    copyFileSync(executable, join(staging, program));
    chmodSync(join(staging, program), 0o755);
    writeFileSync(join(staging, "THIRD_PARTY_NOTICES.txt"), notices);
    writeJson(join(staging, "package.json"), {
      name: `@belay-iac/${target.npm}`,
      version,
      description: `Belay's executable for ${target.npm}: belay-iac brings it along where it fits`,
      license,
      os: [target.os],
      cpu: [target.cpu],
      ...(target.libc && { libc: [target.libc] }),
      files: [program, "THIRD_PARTY_NOTICES.txt"],
      preferUnplugged: true,
    });
    return pack(staging, folder);
  });
}

/** Packs the package itself, which names all executables: npm installs the one that fits, and does without where none does. */
export function packBelay(folder) {
  return inStaging(async (staging) => {
    const tarball = await pack(root, staging);
    await run("tar", ["-xzf", tarball, "-C", staging], { cwd: staging });
    const { version } = manifest();
    const optionalDependencies = Object.fromEntries(targets.map(({ npm }) => [`@belay-iac/${npm}`, version]));
    const { devDependencies: _, scripts: __, ...published } = manifest();
    writeJson(join(staging, "package", "package.json"), { ...published, optionalDependencies });
    return pack(join(staging, "package"), folder);
  });
}

async function inStaging(work) {
  const staging = mkdtempSync(join(tmpdir(), "belay-pack-"));
  try {
    return await work(staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function pack(from, folder) {
  mkdirSync(folder, { recursive: true });
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  return (await run("npm", args, { cwd: from })).stdout.trim();
}

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
