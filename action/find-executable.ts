import { spawnSync } from "node:child_process";
import { closeSync, openSync, readSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** A program that does nothing else than to say its version gets this long, in milliseconds. */
const LIMIT = 10_000;

/**
 * The executable `belay` on the PATH, if it is of this version; null: there is none, or the npm package's script, which would start
 * Node once more. Only the PATH is looked at: what lies in the checkout, `.terraform/providers` included, came with the pull request,
 * and it would run with the job's tokens.
 */
export function findExecutable(version: string, { PATH = "" }: NodeJS.ProcessEnv): string | null {
  const name = process.platform === "win32" ? "belay.exe" : "belay";
  const file = PATH.split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isProgram);
  if (file === undefined) return null;
  const { status, stdout } = spawnSync(file, ["--version"], { encoding: "utf8", timeout: LIMIT });
  return status === 0 && stdout.trim() === version ? file : null;
}

/** A file that can be read and is no script. */
function isProgram(file: string): boolean {
  const start = Buffer.alloc(2);
  try {
    const descriptor = openSync(file, "r");
    try {
      readSync(descriptor, start);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false; // not there, or a folder
  }
  return start.toString("latin1") !== "#!";
}
