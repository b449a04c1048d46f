import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll } from "@jest/globals";
import { parse } from "yaml";

export interface Metadata {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

export const metadata = parse(readFileSync("action.yml", "utf8")) as Metadata;

/** What a job tells the step, beside the inputs. */
export interface Job {
  /** Files of the workspace. */
  files?: Record<string, string>;
  env?: Record<string, string>;
  event?: unknown;
  /** What github.token is. */
  token?: string;
}

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  workspace: string;
}

const root = mkdtempSync(join(tmpdir(), "belay-action-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs what action.yml names as a runner does: in the workspace, with nothing but the runner's variables. */
export async function runAction(inputs: Record<string, string>, job: Job = {}): Promise<Outcome> {
  const home = mkdtempSync(join(root, "run-"));
  const [workspace, temp] = [join(home, "workspace"), join(home, "temp")];
  for (const folder of [workspace, temp, join(workspace, "infra")]) mkdirSync(folder);
  const [output, summary, event] = ["output", "summary", "event.json"].map((name) => join(home, name));
  writeFileSync(`${output}`, "");
  writeFileSync(`${summary}`, "");
  writeFileSync(`${event}`, JSON.stringify(job.event ?? { ref: "refs/heads/main" }));
  for (const [name, content] of Object.entries(job.files ?? {}))
    writeFileSync(join(workspace, name), content);

  const child = spawn(process.execPath, [resolve(metadata.runs.main)], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: job.event ? "pull_request" : "push",
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: "acme/infra",
      GITHUB_RUN_ID: "42",
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ...variables(inputs, job.token ?? "ghs_default"),
      ...job.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return {
    code,
    stdout,
    stderr,
    outputs: readOutputs(readFileSync(`${output}`, "utf8")),
    summary: readFileSync(`${summary}`, "utf8"),
    workspace,
  };
}

/** As the runner sets them: each input of action.yml, in capitals, with its default where the workflow says nothing. */
function variables(inputs: Record<string, string>, token: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, { default: otherwise = "" }]) => [
      `INPUT_${name.toUpperCase()}`,
      inputs[name] ?? otherwise.replace(/^\$\{\{ github\.token \}\}$/, token),
    ]),
  );
}

/** As the runner reads the file: `name<<delimiter`, lines, and the delimiter. */
function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split("\n");
  for (let at = 0; at < lines.length - 1; at++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (!name || !delimiter) throw new Error(`no output: ${lines[at]}`);
    const end = lines.indexOf(delimiter, at);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
