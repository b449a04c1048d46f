/**
 * The command line of the Terraform that started this provider. No call of the protocol tells a provider that a walk only
 * refreshes before a destroy; the command line does. Where it cannot be read the guard gives its verdict, which is the
 * safe side.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync } from "node:fs";
import { basename } from "node:path";

export interface TerraformCommand {
  /** Tells this run of Terraform from any other: process id and start time. */
  readonly run: string;
  /** `terraform destroy`, or `-destroy` on plan or apply. */
  readonly destroys: boolean;
  readonly refreshes: boolean;
  /** `terraform refresh`, or `-refresh-only` on plan or apply: whatever is planned on the way is dropped. */
  readonly onlyRefreshes: boolean;
  readonly isTargeted: boolean;
  /** `terraform plan`: nothing is applied. */
  readonly onlyPlans: boolean;
  /** Some object is replaced because `-replace` says so. */
  readonly replaces: boolean;
  /** `terraform apply <plan file>`: what is planned was shown before. */
  readonly appliesPlanFile: boolean;
  /** `-minimal-refresh`: what would change is planned, read, and planned again. */
  readonly plansTwice: boolean;
}

/** `opentofu`: it reads what it forgets, and Terraform does not. Null: which of the two it is cannot be seen. */
export type Program = "terraform" | "opentofu" | null;

/** By the file that runs, links resolved: a link called terraform may lead to tofu. */
export function readProgram(pid: number = process.ppid): Program {
  const file = basename(executableOf(pid) ?? "");
  if (/tofu/i.test(file)) return "opentofu";
  return /^terraform/i.test(file) ? "terraform" : null;
}

/** Flags whose value may stand in the next argument. All others that Terraform and OpenTofu plan with are booleans. */
const TAKE_VALUES = new Set(
  "backup deprecation exclude exclude-file generate-config-out invoke json-into lock-timeout out parallelism policies replace state state-out target target-file var var-file".split(
    " ",
  ),
);

/** Null: the command line cannot be read, or is not Terraform's. */
export function readTerraformCommand(
  pid: number = process.ppid,
  environment: NodeJS.ProcessEnv = process.env,
): TerraformCommand | null {
  const found = readProcess(pid);
  const said = found && parseArguments(found.argv.slice(1), environment);
  return said && { run: `${pid}:${found.started}`, ...said };
}

/** `argv`: without the program. Null: not what Terraform would understand, or not understood here. */
export function parseArguments(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Omit<TerraformCommand, "run"> | null {
  const at = argv.findIndex((argument) => !argument.startsWith("-"));
  const subcommand = argv[at];
  if (subcommand === undefined) return null;
  // Terraform inserts each variable right after the subcommand, TF_CLI_ARGS first: so that of the subcommand comes before.
  const special = splitWords(environment[`TF_CLI_ARGS_${subcommand}`] ?? "");
  const general = splitWords(environment.TF_CLI_ARGS ?? "");
  const flags = special && general && parseFlags([...special, ...general, ...argv.slice(at + 1)], subcommand);
  if (!flags) return null;

  const destroys = booleanFlag(flags, "destroy", false);
  const refreshes = booleanFlag(flags, "refresh", true);
  const onlyRefreshes = booleanFlag(flags, "refresh-only", false);
  // A destroy refreshes nothing then, in no walk of its own.
  const minimally = booleanFlag(flags, "minimal-refresh", false);
  if (destroys === null || refreshes === null || onlyRefreshes === null || minimally === null) return null;
  const isDestroy = destroys || subcommand === "destroy";
  return {
    destroys: isDestroy,
    refreshes: refreshes && !(isDestroy && minimally),
    plansTwice: minimally,
    onlyRefreshes: onlyRefreshes || subcommand === "refresh",
    onlyPlans: subcommand === "plan",
    replaces: flags.has("replace"),
    appliesPlanFile: flags.has(PLAN_FILE),
    isTargeted: ["target", "target-file", "exclude", "exclude-file"].some((name) => flags.has(name)),
  };
}

/** No flag is called so. */
const PLAN_FILE = "";

/** As Go's flag package does it; the last value of a flag wins. */
function parseFlags(words: readonly string[], subcommand: string): Map<string, string> | null {
  if (words.some((word) => word.startsWith("@"))) return null; // OpenTofu reads arguments from such a file
  const flags = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--" || word === "-" || !word.startsWith("-")) {
      // Only apply takes such an argument, a plan file, and only one. Any other is the value of a flag not known here.
      const plain = words.slice(word === "--" ? at + 1 : at);
      if (plain.length === 1 && subcommand === "apply") return flags.set(PLAN_FILE, plain[0] ?? "");
      return plain.length === 0 ? flags : null;
    }
    const [, name, value] = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) return null;
    const given = value ?? (TAKE_VALUES.has(name) ? words[++at] : "true");
    if (given === undefined) return null;
    flags.set(name, given);
  }
  return flags;
}

/** Null: neither of the words that Go takes for true and false. */
function booleanFlag(flags: ReadonlyMap<string, string>, name: string, otherwise: boolean): boolean | null {
  const value = flags.get(name) ?? String(otherwise);
  if (/^(1|t|T|TRUE|true|True)$/.test(value)) return true;
  return /^(0|f|F|FALSE|false|False)$/.test(value) ? false : null;
}

/**
 * The words of a TF_CLI_ARGS variable, with quotes and backslashes as Terraform reads them: a backslash in double quotes
 * escapes whatever follows, and nothing is expanded. Null: a quote without its end, or what a shell would not pass on.
 */
function splitWords(text: string): string[] | null {
  const piece = /([ \t\r\n]+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t\r\n'"\\;&|<>()`]+)/sy;
  const words: string[] = [];
  let word: string | null = null;
  while (piece.lastIndex < text.length) {
    const found = piece.exec(text);
    if (!found) return null;
    const [, blank, single, double, escaped, bare] = found;
    if (blank === undefined)
      word = (word ?? "") + (single ?? double?.replace(/\\(.)/gs, "$1") ?? escaped ?? bare);
    else if (word !== null) {
      words.push(word);
      word = null;
    }
  }
  return word === null ? words : [...words, word];
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
      const argv = psWords(ps(pid, "command"));
      return argv && { argv, started: ps(pid, "lstart") };
    }
  } catch {
    return null; // no such process any more, or it is not ours to look at
  }
  return null;
}

/** Null: not to be seen, as on Windows, or of a process of somebody else. */
function executableOf(pid: number): string | null {
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/exe`);
    return process.platform === "darwin" ? realpathSync(ps(pid, "comm")) : null;
  } catch {
    return null; // it has ended
  }
}

/** Without a width of its own, ps cuts the line off where there is no terminal. */
function ps(pid: number, column: string): string {
  return execFileSync("ps", ["-ww", "-p", String(pid), "-o", `${column}=`], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 1_000,
  }).trim();
}

/** ps does not show where an argument ends. Null: what looks like a flag may be a part of the value before it. */
export function psWords(line: string): string[] | null {
  const words = line.split(/\s+/);
  const value = words.findIndex((word) => TAKE_VALUES.has(/^--?([\w-]+)/.exec(word)?.[1] ?? ""));
  const isDoubtful = words.some(
    (word, at) => value >= 0 && at > value && /^--?(destroy|refresh|minimal-refresh)/.test(word),
  );
  return isDoubtful ? null : words;
}
