import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installedRuntime } from "../executable/find-bun.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);
const cache = join(root, "node_modules", ".cache", "belay-runtimes");

/**
 * The Bun that goes into the executable of a target: npm has installed that of this machine, and for any other one it is asked for the
 * package, which is held to the lock file's checksum.
 */
export async function fetchRuntime(target) {
  const installed = installedRuntime(target);
  if (existsSync(installed)) return installed;
  const { version, integrity } = lockedRuntime(target);
  const kept = join(cache, `${target.runtime.split("/")[1]}-${version}`);
  const runtime = join(kept, "package", "bin", `bun${target.suffix}`);
  if (existsSync(runtime)) return runtime;

  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, "part-"));
  try {
    const npm = ["pack", `${target.runtime}@${version}`, "--silent", "--pack-destination", aside];
    const tarball = join(aside, (await run("npm", npm)).stdout.trim());
    const found = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
    if (found !== integrity)
      throw new Error(`${target.runtime}@${version} is not what package-lock.json says`);
    await run("tar", ["-xzf", tarball, "-C", aside]);
    rmSync(tarball);
    renameSync(aside, kept);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return runtime;
}

export function lockedRuntime({ runtime }) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return packages[`node_modules/${runtime}`];
}
