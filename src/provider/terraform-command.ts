/**
 * The command line of the Terraform that started this provider. No call of the protocol tells a provider that a walk only
 * refreshes before a destroy; the command line does. Where it cannot be read the guard gives its verdict, which is the
 * safe side.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export interface TerraformCommand {
  /** Tells this run of Terraform from any other: process id and start time. */
  readonly run: string;
  /** `terraform destroy`, or `-destroy` on plan or apply. */
  readonly destroys: boolean;
  readonly refreshes: boolean;
  /** `terraform refresh`, or `-refresh-only` on plan or apply: whatever is planned on the way is dropped. */
  readonly onlyRefreshes: boolean;
  readonly isTargeted: boolean;
}

/** Null: the command line cannot be read, or is not Terraform's. */
export function readTerraformCommand(
  pid: number = process.ppid,
  environment: NodeJS.ProcessEnv = process.env,
): TerraformCommand | null {
  const found = readProcess(pid);
  return found && { run: `${pid}:${found.started}`, ...parseArguments(found.argv.slice(1), environment) };
}

export function parseArguments(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Omit<TerraformCommand, "run"> {
  const subcommand = argv.find((argument) => !argument.startsWith("-")) ?? "";
  const words = [
    ...argv,
    ...(environment.TF_CLI_ARGS ?? "").split(/\s+/),
    ...(environment[`TF_CLI_ARGS_${subcommand}`] ?? "").split(/\s+/),
  ].map((word) => word.replace(/^--/, "-"));
  return {
    destroys: subcommand === "destroy" || words.includes("-destroy") || words.includes("-destroy=true"),
    refreshes: !words.includes("-refresh=false"),
    onlyRefreshes:
      subcommand === "refresh" || words.includes("-refresh-only") || words.includes("-refresh-only=true"),
    isTargeted: words.some((word) => /^-target(=|$)/.test(word)),
  };
}

function readProcess(pid: number): { argv: string[]; started: string } | null {
  try {
    if (process.platform === "linux") {
      const argv = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The second field is the program's name in parentheses and may hold spaces; the start time is the 22nd.
      const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
      return argv.length > 0 && started ? { argv, started } : null;
    }
    if (process.platform === "darwin") {
      const ps = (column: string) =>
        execFileSync("ps", ["-p", String(pid), "-o", `${column}=`], { encoding: "utf8" }).trim();
      return { argv: ps("command").split(/\s+/), started: ps("lstart") };
    }
  } catch {
    return null; // no such process any more, or it is not ours to look at
  }
  return null;
}
