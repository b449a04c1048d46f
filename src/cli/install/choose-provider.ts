import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What this copy of Belay can put in place as the provider. */
export interface Distribution {
  /** Where executables for this machine may be, the best first; not all of them are there. */
  readonly executables: readonly string[];
  /** The Node script. Null in the executable, which does not hold it. */
  readonly script: string | null;
}

export interface Provider {
  readonly kind: "executable" | "script";
  readonly file: string;
  /** Why it is this one, to follow "because". */
  readonly because: string;
}

/** A program that does nothing else than to say its version gets this long, in milliseconds. */
const LIMIT = 10_000;

/**
 * The executable, if one is there that runs on this machine, else the script. A string says why there is neither. An
 * executable is tried, because no name of a machine tells what its processor and its C library can do.
 */
export function chooseProvider(
  { executables, script }: Distribution,
  version: string,
  isScriptWanted: boolean,
): Provider | string {
  const faults = isScriptWanted ? ["--script asks for it"] : [];
  for (const file of isScriptWanted ? [] : executables.filter((one) => existsSync(one))) {
    const fault = tryOut(file, version);
    if (fault === null) return { kind: "executable", file, because: "it runs on this machine" };
    faults.push(`${file} does not run here: ${fault}`);
  }
  if (faults.length === 0) faults.push(`no executable for ${process.platform} ${process.arch} is there`);
  const because = faults.join("; ");
  if (script === null)
    return `this executable does not hold the Node script, which the npm package belay-iac has: ${because}`;
  if (process.platform === "win32") return `Windows starts no Node script as a program, and ${because}`;
  if (!existsSync(script)) return `${script} is missing, and ${because}. Run: npm run build`;
  return { kind: "script", file: script, because };
}

/** Null: it runs, and is of this version. */
function tryOut(file: string, version: string): string | null {
  const { error, signal, status, stdout, stderr } = spawnSync(file, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT,
  });
  // The file is there: what is missing is the loader that it names, which another C library has under another name.
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return "its C library is not there";
  if (error) return error.message;
  if (signal) return `it ended with ${signal}`;
  if (status !== 0)
    return `it ended with exit code ${status}${stderr.trim() && `: ${stderr.trim().split("\n")[0]}`}`;
  return stdout.trim() === version ? null : `it is version ${stdout.trim()}, and this is ${version}`;
}
