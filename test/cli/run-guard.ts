/** Runs `belay guard` in this process: its answer without the half second that a process takes to start. */
import { jest } from "@jest/globals";
import { run } from "../../src/cli/run.js";
import type { Outcome } from "./run-belay.js";

/** `env`: all that the environment has of Belay's, Qovery's and GitHub's. Runs one at a time. */
export async function runGuard(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome & { code: number }> {
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (/^(BELAY|QOVERY|GITHUB|NO_COLOR|FORCE_COLOR)/.test(name)) delete process.env[name];
  }
  Object.assign(process.env, env);
  const said = { stdout: "", stderr: "" };
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation((text) => keep("stdout", text)),
    jest.spyOn(process.stderr, "write").mockImplementation((text) => keep("stderr", text)),
    jest.spyOn(console, "error").mockImplementation((text) => void keep("stderr", `${text}\n`)),
  ];
  function keep(where: keyof typeof said, text: unknown): boolean {
    said[where] += String(text);
    return true;
  }
  try {
    return { code: await run(["guard", ...args], { executables: [], script: null }), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
