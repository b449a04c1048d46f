/** A program that a test starts, reads, and talks to. */
import { type ChildProcess, spawn } from "node:child_process";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as a person sees them, with runs of white space as one space: Terraform wraps at the terminal's width. */
  readonly text: string;
}

/** A program that is under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** In a process group of its own, which can be sent a signal. */
  readonly detached?: boolean;
}

export interface Conversation extends Running {
  readonly child: ChildProcess;
  /** Resolves as soon as its standard output holds the text; rejects, with all that it said, if it ends without. */
  said(text: string): Promise<void>;
  /** Writes a line to its standard input and closes it. */
  answer(line: string): void;
}

/** Starts a program whose standard input stays open. Its outcome rejects only if it cannot be started. */
export function converse(
  command: string,
  args: readonly string[],
  { cwd, env, detached = false }: Surroundings,
): Conversation {
  const child = spawn(command, args, { cwd, env, detached, stdio: "pipe" });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  // A program that does not read its standard input may end before it is closed.
  child.stdin.on("error", () => {});
  const outcome = new Promise<Outcome>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const text = `${stdout}\n${stderr}`.replace(/[│╷╵]/g, " ").replace(/\s+/g, " ");
      resolve({ code: code ?? -1, stdout, stderr, text });
    });
  });
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!stdout.includes(text)) return;
        child.stdout.off("data", look);
        resolve();
      };
      child.stdout.on("data", look);
      child.on("close", () => reject(new Error(`"${text}" was never said:\n${stdout}\n${stderr}`)));
      look();
    });
  return { child, outcome, said, answer: (line) => void child.stdin.end(`${line}\n`) };
}

/** Runs a program to its end, whatever it says, with nothing on its standard input. */
export function runCommand(
  command: string,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const { child, outcome } = converse(command, args, surroundings);
  child.stdin?.end();
  return outcome;
}
