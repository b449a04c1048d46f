import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { CliError, exitCodes } from "../cli-error.js";

/** A state may be far away; nobody waits longer for a plan to be shown. */
const LIMIT_MS = 10 * 60_000;
/** In characters, of what it says. */
const LONGEST = 1 << 16;

/** Terraform or OpenTofu, run in the current directory or in another one. */
export class TerraformBinary {
  private constructor(
    private readonly path: string,
    private readonly folder?: string,
  ) {}

  /** @throws {CliError} where there is none. */
  static find(given: string | undefined): TerraformBinary {
    const candidates = given === undefined ? ["terraform", "tofu"] : [given];
    const answers = (one: string) =>
      spawnSync(one, ["version"], { stdio: "ignore", timeout: LIMIT_MS / 10 }).status === 0;
    const found = candidates.find(answers);
    if (found !== undefined) return new TerraformBinary(found);
    throw new CliError(
      exitCodes.usage,
      given === undefined
        ? "a binary plan file needs terraform or tofu to read it, and neither is on the PATH: install one, name it with --tf-bin, or give the JSON of terraform show -json"
        : `--tf-bin ${given} cannot be run`,
    );
  }

  in(folder: string): TerraformBinary {
    const isPath = /[\\/]/.test(this.path);
    return new TerraformBinary(isPath ? resolve(this.path) : this.path, folder);
  }

  /** What the command prints, in pieces. @throws {CliError} with its messages, where it fails. */
  async *output(args: readonly string[]): AsyncIterable<Uint8Array> {
    // A signal to this process alone must not leave the other one behind: it may come as soon as that one runs.
    const end = (signal: NodeJS.Signals) => {
      child.kill(signal);
      process.exit(exitCodes.usage);
    };
    process.once("SIGTERM", end).once("SIGINT", end);
    const child = spawn(this.path, args, {
      cwd: this.folder,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LIMIT_MS,
    });
    const closed = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (more: string) => {
      said = (said + more).slice(-LONGEST);
    });
    try {
      yield* child.stdout as AsyncIterable<Buffer>;
      const [code, signal] = await closed;
      if (code === 0) return;
      throw new CliError(
        exitCodes.usage,
        `${this.path} ${args.join(" ")} ended with ${code ?? signal}; it must run where the configuration is, after init:\n${said.trim()}`,
      );
    } finally {
      // Whoever reads may stop early.
      child.kill();
      process.off("SIGTERM", end).off("SIGINT", end);
    }
  }
}
