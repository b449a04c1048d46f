/** A user's repository: the quickstart's files, its dependencies installed, and commands that run there. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { QoveryAccess } from "../../e2e/support/world.js";
import { prepared } from "./prepared.js";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  /** Both streams. */
  readonly said: string;
  /** Both as a person reads them: no colours, frames or names of stacks, white space as one space. */
  readonly text: string;
}

const TIME_LIMIT = 60_000;

export class Repository {
  readonly directory: string;

  /** A fresh checkout. Dependencies are linked, which is what makes it fast. */
  constructor(
    private readonly environment: Readonly<Record<string, string>> = {},
    installed: string = prepared().repositories.cdktf,
  ) {
    this.directory = mkdtempSync(join(prepared().root, "checkout-"));
    const filter = (path: string) => basename(path) !== "node_modules";
    cpSync(installed, this.directory, { recursive: true, filter });
    symlinkSync(join(installed, "node_modules"), join(this.directory, "node_modules"));
  }

  path(...parts: readonly string[]): string {
    return join(this.directory, ...parts);
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  write(file: string, text: string): this {
    writeFileSync(this.path(file), text);
    return this;
  }

  /** The JSON of the only stack, as the program has written it. */
  synthesized() {
    return JSON.parse(this.read("cdktf.out/stacks/platform/cdk.tf.json"));
  }

  /** Replaces a part of main.ts, which must be there. */
  edit(part: RegExp, replacement: string): this {
    const text = this.read("main.ts");
    if (!part.test(text)) throw new Error(`main.ts has no ${part}:\n${text}`);
    return this.write("main.ts", text.replace(part, replacement));
  }

  cdktf(...args: readonly string[]): Promise<Outcome> {
    return this.run(prepared().cdktf, args);
  }

  /** A command that the dependencies bring along. */
  installed(name: string, ...args: readonly string[]): Promise<Outcome> {
    return this.run(this.path("node_modules", ".bin", name), args);
  }

  /** Terraform, in the folder that the program wrote for its only stack. */
  terraform(...args: readonly string[]): Promise<Outcome> {
    return this.run("terraform", ["-chdir=cdktf.out/stacks/platform", ...args]);
  }

  run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    const child = spawn(command, args, {
      cwd: this.directory,
      env: { ...process.env, ...quiet(), ...this.environment, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true, // a process group of its own, which can be ended as one
    });
    let stdout = "";
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      said += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
    const limit = setTimeout(() => process.kill(-(child.pid ?? Number.NaN), "SIGKILL"), TIME_LIMIT);
    const outcome = new Promise<Outcome>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code, signal) => {
        if (signal) reject(new Error(`${command} ended by ${signal} after saying:\n${said}`));
        else resolve({ code: code ?? -1, stdout, said, text: asRead(said) });
      });
    });
    return outcome.finally(() => clearTimeout(limit));
  }
}

/** Throws, with all that was said, unless the command succeeded. */
export async function succeeded(command: Promise<Outcome>): Promise<Outcome> {
  const outcome = await command;
  if (outcome.code !== 0) throw new Error(`exit code ${outcome.code}:\n${outcome.said}`);
  return outcome;
}

/** Where Qovery is, as Terraform's environment says it. */
export function connection({ endpoint, token, organizationId }: QoveryAccess): Record<string, string> {
  return {
    BELAY_QOVERY_ENDPOINT: endpoint,
    QOVERY_API_TOKEN: token,
    QOVERY_ORGANIZATION_ID: organizationId,
  };
}

/** Nobody watches, nothing is asked on the internet, and nothing is written to this user's home. */
function quiet(): Record<string, string> {
  const { root, cliConfig } = prepared();
  return {
    CI: "1",
    HOME: root,
    CHECKPOINT_DISABLE: "1",
    TF_INPUT: "0",
    DISABLE_VERSION_CHECK: "1",
    TF_CLI_CONFIG_FILE: cliConfig,
  };
}

function asRead(output: string): string {
  return stripVTControlCharacters(output)
    .replace(/^platform\s/gm, " ")
    .replace(/[│╷╵]/g, " ")
    .replace(/\s+/g, " ");
}
