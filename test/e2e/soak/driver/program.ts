/**
 * A process that starts providers as Terraform or OpenTofu would. A provider looks at its parent: at the executable, which is
 * a link of Node under the program's name, and at the command line, whose `plan` is a script in the working directory.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { toPem } from "../../../../src/plugin/transport/certificate.js";
import {
  COOKIE,
  type Connection,
  clientCertificate,
  dial,
} from "../../../plugin/transport/terraform-double.js";
import { prepared } from "../../support/prepared.js";
import type { Workspace } from "../../support/workspace.js";

export type ProgramName = "tofu" | "terraform";

/** Each line of its input asks for one provider, whose handshake line is printed. */
const SCRIPT = `
const { spawn } = require("node:child_process");
process.stdin.on("data", (lines) => {
  for (const byte of lines)
    if (byte === 10) spawn(process.env.SOAK_PROVIDER, { stdio: ["ignore", "inherit", "inherit"] });
}).on("end", () => process.exit());
`;

export class Program {
  readonly #child: ChildProcess;
  readonly #handshakes: AsyncIterator<string>;
  #stderr = "";

  /** `args`: of `plan`. */
  constructor(workspace: Workspace, name: ProgramName, args: readonly string[]) {
    const folder = programs();
    this.#child = spawn(join(folder, name), ["plan", ...args], {
      cwd: folder,
      stdio: "pipe",
      env: {
        ...workspace.environmentOf(),
        SOAK_PROVIDER: providerIn(workspace),
        TF_PLUGIN_MAGIC_COOKIE: COOKIE,
        PLUGIN_PROTOCOL_VERSIONS: "5,6",
        PLUGIN_MIN_PORT: "10000",
        PLUGIN_MAX_PORT: "25000",
        PLUGIN_CLIENT_CERT: toPem(clientCertificate.der),
      },
    });
    this.#child.stderr?.on("data", (text) => {
      this.#stderr += text;
    });
    const output = this.#child.stdout as NodeJS.ReadableStream;
    this.#handshakes = createInterface({ input: output })[Symbol.asyncIterator]();
  }

  /** A new provider process. */
  async provider(): Promise<Connection> {
    this.#child.stdin?.write("\n");
    const { value, done } = await this.#handshakes.next();
    if (done) throw new Error(`a provider did not start: ${this.#stderr}`);
    return dial(String(value).split("|"));
  }

  async end(): Promise<void> {
    const gone = once(this.#child, "close");
    this.#child.stdin?.end();
    await gone;
  }
}

/** The folder with the programs and their script. */
function programs(): string {
  const folder = join(prepared().root, `programs-${process.pid}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  writeFileSync(join(folder, "plan"), SCRIPT);
  for (const name of ["tofu", "terraform"]) linkOrCopy(process.execPath, join(folder, name));
  return folder;
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // another file system, or another owner
    chmodSync(to, 0o755);
  }
}

/** The provider that Terraform starts there: the one file below folders of one entry each. */
function providerIn({ directory }: Workspace): string {
  let path = join(directory, ".terraform/providers");
  while (statSync(path).isDirectory())
    path = join(path, readdirSync(path).find((entry) => entry !== "package.json") ?? "nothing");
  return path;
}
