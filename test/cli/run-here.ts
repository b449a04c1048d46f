/** Runs `belay` in this process: its answer without the half second that a process takes to start. */
import { jest } from "@jest/globals";
import { run } from "../../src/cli/run.js";
import type { Outcome } from "./run-belay.js";

/** What of the environment belongs to Belay, to its platforms, to GitHub and to terminals. */
export const OURS = /^(BELAY|QOVERY|CIVO|TAIKUN|GITHUB|NO_COLOR|FORCE_COLOR)/;

/** `env`: all that the environment has of Belay's, the platforms' and GitHub's. Runs one at a time. */
export async function runHere(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { isTerminal = false } = {},
): Promise<Outcome & { code: number }> {
  const before = { ...process.env };
  const { isTTY } = process.stdout;
  for (const name of Object.keys(process.env)) if (OURS.test(name)) delete process.env[name];
  Object.assign(process.env, env);
  process.stdout.isTTY = isTerminal;
  const said = { stdout: "", stderr: "" };
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation((text) => keep("stdout", text)),
    jest.spyOn(process.stderr, "write").mockImplementation((text) => keep("stderr", text)),
    jest.spyOn(console, "log").mockImplementation((text) => void keep("stdout", `${text}\n`)),
    jest.spyOn(console, "error").mockImplementation((text) => void keep("stderr", `${text}\n`)),
  ];
  function keep(where: keyof typeof said, text: unknown): boolean {
    said[where] += String(text);
    return true;
  }
  try {
    return { code: await run([...args], { executables: [], script: null }), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.stdout.isTTY = isTTY;
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
