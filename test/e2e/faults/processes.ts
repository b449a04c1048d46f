/** The processes that a case has started, and no others: known by the directory for temporary files that is its own. */
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

export function processesIn(temporary: string): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
        if (!environment.includes(`TMPDIR=${temporary}`)) return [];
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ").trim();
        // One that has ended, and is not waited for yet, has no command line.
        return command === "" ? [] : [{ pid: Number(pid), parent, command }];
      } catch {
        return []; // it has ended meanwhile, or is somebody else's
      }
    });
}

/** Those that are still there after this time; they are ended. */
export async function leftIn(temporary: string, patience: number): Promise<Process[]> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    if (processesIn(temporary).length === 0) return [];
  }
  const left = processesIn(temporary);
  for (const { pid } of left) send(pid, "SIGKILL");
  return left;
}

/** To a process, or, below zero, to a group. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
