/** A directory with a configuration, and the real Terraform in it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { converse, type Outcome, type Running } from "./command.js";
import { prepared } from "./prepared.js";
import type { QoveryAccess } from "./world.js";

export type { Outcome, Running };

export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly deposed?: string;
  readonly change: { readonly actions: readonly string[]; readonly before: unknown; readonly after: unknown };
}

/** How a provider gets in: by variables of its environment. */
export interface Access {
  readonly variables: Readonly<Record<string, string>>;
}

export class Workspace {
  readonly directory: string;
  /** TMPDIR of the Terraforms that run here, so that what they leave behind can be told from what others leave. */
  readonly temporary: string;

  /** @param template a directory in which `terraform init` has run */
  constructor(
    private readonly access: Access | QoveryAccess,
    private readonly environment: Readonly<Record<string, string>> = {},
    template = prepared().template,
  ) {
    const { root } = prepared();
    this.directory = mkdtempSync(join(root, "workspace-"));
    this.temporary = mkdtempSync(join(root, "t")); // short: socket paths may hold little more than 100 characters
    // Links stay links: .terraform/providers points into the mirror.
    cpSync(template, this.directory, { recursive: true, verbatimSymlinks: true });
  }

  /** Replaces the configuration; `required_providers` is there already, in main.tf. */
  configure(hcl: string): this {
    return this.write("test.tf", hcl);
  }

  write(file: string, text: string): this {
    const path = join(this.directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  /** Runs `terraform <args>`, which is waited for to its end whatever it says. */
  run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    return this.start(args, environment).outcome;
  }

  /** Starts `terraform <args>`, for a test that disturbs it. */
  start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
    const env = this.environmentOf(environment);
    const terraform = converse("terraform", args, { cwd: this.directory, env });
    terraform.child.stdin?.end();
    return terraform;
  }

  /** What a Terraform that runs here finds in its environment. */
  environmentOf(further: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
    return { ...process.env, ...this.variables(), ...this.environment, ...further };
  }

  /** What the Terraforms that ran here left in the directory for temporary files. */
  leftovers(): string[] {
    return readdirSync(this.temporary);
  }

  plan(...args: string[]): Promise<Outcome> {
    return this.run(["plan", "-no-color", "-input=false", ...args]);
  }

  apply(...args: string[]): Promise<Outcome> {
    return this.run(["apply", "-no-color", "-input=false", "-auto-approve", ...args]);
  }

  /** Applies and throws, with everything that Terraform said, unless it succeeds. */
  async applied(...args: string[]): Promise<Outcome> {
    const outcome = await this.apply(...args);
    if (outcome.code !== 0) throw new Error(`terraform apply failed:\n${outcome.stdout}\n${outcome.stderr}`);
    return outcome;
  }

  /** The resource changes of a plan file, a refused plan's included. */
  async changes(planFile: string): Promise<ResourceChange[]> {
    const { stdout, stderr } = await this.run(["show", "-json", planFile]);
    if (!stdout) throw new Error(stderr);
    return (JSON.parse(stdout) as { resource_changes?: ResourceChange[] }).resource_changes ?? [];
  }

  /** The values of each object in the state, by address. */
  async state(): Promise<Record<string, Record<string, unknown>>> {
    const { stdout } = await this.run(["show", "-json"]);
    const { values } = JSON.parse(stdout) as {
      values?: { root_module: { resources?: { address: string; values: Record<string, unknown> }[] } };
    };
    return Object.fromEntries((values?.root_module.resources ?? []).map((one) => [one.address, one.values]));
  }

  private variables(): Record<string, string> {
    return {
      TF_CLI_CONFIG_FILE: prepared().cliConfig,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      TMPDIR: this.temporary,
      ...variablesOf(this.access),
    };
  }
}

/** What tells every program of Belay where the sandbox is. */
export const variablesOf = (access: Access | QoveryAccess): Readonly<Record<string, string>> =>
  "variables" in access
    ? access.variables
    : {
        BELAY_QOVERY_ENDPOINT: access.endpoint,
        QOVERY_API_TOKEN: access.token,
        QOVERY_ORGANIZATION_ID: access.organizationId,
      };
