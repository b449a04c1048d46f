import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { executable, runtime } from "../runtimes.js";

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  /** What `belay` has printed and how it ended. */
  ended: Promise<Outcome>;
}

const source = [process.execPath, "--import", "tsx", "src/cli/main.ts"];

/** The words of a command line that runs `belay`: the executable, or from its source under Node. */
export const belay: readonly string[] = runtime === "executable" ? [executable] : source;

/** Starts `belay`, with nothing of Belay's or a platform's in its environment but `env`. */
export function startBelay(args: string[], env: Record<string, string> = {}, words = belay): Running {
  const clean = Object.entries(process.env).filter(
    ([name]) => !/^(BELAY|QOVERY|CIVO|NO_COLOR|FORCE_COLOR)/.test(name),
  );
  const [command = "", ...first] = words;
  const child = spawn(command, [...first, ...args], {
    env: { ...Object.fromEntries(clean), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const outcome: Outcome = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    outcome.stderr += text;
  });
  const ended = once(child, "close").then(([code]) => ({ ...outcome, code }));
  return { child, ended };
}

/** Runs `belay` to its end. */
export function runBelay(args: string[], env: Record<string, string> = {}, words = belay): Promise<Outcome> {
  return startBelay(args, env, words).ended;
}

/** What the one line of a started sandbox says. */
export interface SandboxLine {
  endpoint: string;
  platforms: {
    qovery: { endpoint: string; organization_id: string; token: string; viewer_token: string };
    civo: { endpoint: string; account_id: string; token: string; region: string; regions: string[] };
  };
}

/** Starts `belay sandbox` on a free port and waits for its line. */
export async function startSandbox(
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<{ line: SandboxLine; stop(): Promise<Outcome> }> {
  const { child, ended } = startBelay(["sandbox", "--port", "0", ...args], env);
  if (!child.stdout) throw new Error("belay has no stdout");
  const first = await Promise.race([once(createInterface(child.stdout), "line"), ended]);
  if (!Array.isArray(first)) throw new Error(`belay sandbox ended: ${first.stderr}`);
  return {
    line: JSON.parse(first[0]),
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
