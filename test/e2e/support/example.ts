/** An example in the hands of a user: a copy of its folder, with the packages that a project of its own would have. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { executable, runtime } from "../../runtimes.js";
import { type Conversation, converse, runCommand } from "./command.js";
import { prepared } from "./prepared.js";
import type { Outcome } from "./workspace.js";
import { type Access, variablesOf } from "./workspace.js";
import type { QoveryAccess } from "./world.js";

/** What an example may depend on, and where this repository has it. */
const packages = {
  "belay-iac": ".",
  cdktf: "node_modules/cdktf",
  constructs: "node_modules/constructs",
  "@cdktf": "node_modules/@cdktf",
  tsx: "node_modules/tsx",
};
const commands = {
  belay: runtime === "executable" ? executable : "dist/cli/main.js",
  tsx: "node_modules/tsx/dist/cli.mjs",
  curl: "test/e2e/support/programs/curl.mjs",
  jq: "test/e2e/support/programs/jq.mjs",
};

type Environment = Readonly<Record<string, string>>;

export class ExampleProject {
  /** @param directory where the copy is; commands run there unless they are told otherwise */
  constructor(
    readonly directory: string,
    private readonly environment: Environment,
  ) {}

  path(...names: string[]): string {
    return join(this.directory, ...names);
  }

  write(file: string, text: string): this {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
    return this;
  }

  /** Runs a program to its end, whatever it says. Those of `commands` are on its PATH. */
  run(command: string, args: readonly string[], environment: Environment = {}): Promise<Outcome> {
    return runCommand(command, args, this.surroundings(environment));
  }

  /** Starts a program that the test talks to. */
  start(command: string, args: readonly string[], environment: Environment = {}): Conversation {
    return converse(command, args, this.surroundings(environment));
  }

  /** What a program prints; throws, with all that it said, unless it succeeds. */
  async succeeded(command: string, args: readonly string[], environment: Environment = {}): Promise<Outcome> {
    const outcome = await this.run(command, args, environment);
    if (outcome.code === 0) return outcome;
    const line = [command, ...args].join(" ");
    throw new Error(`${line} ended with ${outcome.code}:\n${outcome.stdout}\n${outcome.stderr}`);
  }

  private surroundings(environment: Environment) {
    return { cwd: this.directory, env: { ...process.env, ...this.environment, ...environment } };
  }
}

/**
 * Copies `examples/<name>` into a fresh directory, whose programs know the sandbox and where the provider is.
 *
 * @param environment wins over what every example is given
 */
export function exampleProject(
  name: string,
  access: Access | QoveryAccess,
  environment: Environment = {},
): ExampleProject {
  const { root, cliConfig } = prepared();
  const directory = mkdtempSync(join(root, "example-"));
  cpSync(join("examples", name), directory, { recursive: true });
  const bin = linkPackages(directory);
  const project = new ExampleProject(directory, {
    ...variablesOf(access),
    PATH: [bin, process.env.PATH].join(delimiter),
    TF_CLI_CONFIG_FILE: cliConfig,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    TMPDIR: mkdtempSync(join(root, "t")), // short: socket paths may hold little more than 100 characters
    NO_COLOR: "1",
    ...environment,
  });
  if (!existsSync(project.path("package.json")))
    project.write("package.json", '{ "private": true, "type": "module" }\n');
  return project;
}

/** Fills node_modules with links, as `npm link` does, and gives the folder of their commands. */
function linkPackages(directory: string): string {
  const modules = join(directory, "node_modules");
  const bin = join(modules, ".bin");
  mkdirSync(bin, { recursive: true });
  for (const [name, path] of Object.entries(packages)) symlinkSync(resolve(path), join(modules, name));
  for (const [name, path] of Object.entries(commands)) symlinkSync(resolve(path), join(bin, name));
  return bin;
}
