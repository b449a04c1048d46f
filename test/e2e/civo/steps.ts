/** One workspace walked through many configurations: what is planned, asked and said at each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CivoWorld } from "../support/civo-world.js";
import { plannedActions } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import type { Outcome, Workspace } from "../support/workspace.js";

export interface Step {
  /** By address without `belay_civo_`. */
  readonly actions: Readonly<Record<string, string>>;
  /** The requests of the plan, of its apply, and of the plan after it. */
  readonly plan: readonly string[];
  readonly apply: readonly string[];
  readonly again: readonly string[];
  /** Summaries of what the plan warns of. */
  readonly warnings: readonly string[];
}

export class Walk {
  /** All that Terraform wrote and said: state, plan files, standard output. */
  readonly texts: string[] = [];

  constructor(
    readonly world: CivoWorld,
    readonly workspace: Workspace,
  ) {}

  /** Plans, applies that plan, and plans again, which must find nothing to do. */
  async to(configuration: string, ...args: string[]): Promise<Step> {
    const { world, workspace } = this;
    workspace.configure(configuration);
    await world.requests();
    const planned = await this.run("plan", "-json", "-out=step.tfplan", ...args);
    if (planned.code !== 0)
      throw new Error(`the plan failed:\n${JSON.stringify(diagnosticsOf(planned), null, 2)}`);
    const plan = await world.asked();
    this.texts.push((await workspace.run(["show", "-json", "step.tfplan"])).stdout);
    const applied = await this.run("apply", "-no-color", "step.tfplan");
    if (applied.code !== 0) throw new Error(`the apply failed:\n${applied.stdout}\n${applied.stderr}`);
    const apply = await world.asked();
    const empty = await this.run("plan", "-detailed-exitcode", "-no-color");
    if (empty.code !== 0) throw new Error(`the plan is not empty:\n${empty.stdout}\n${empty.stderr}`);
    const actions = Object.entries(plannedActions(planned)).map(([address, action]) => [
      address.replace("belay_civo_", ""),
      action,
    ]);
    return {
      actions: Object.fromEntries(actions),
      plan,
      apply,
      again: await world.asked(),
      warnings: diagnosticsOf(planned).map(({ summary }) => summary),
    };
  }

  /** A plan, or another command, that is refused: what it says. */
  async refused(configuration: string, command: string, ...args: string[]): Promise<readonly Diagnostic[]> {
    this.workspace.configure(configuration);
    const outcome = await this.run(command, "-json", ...args);
    if (outcome.code === 0) throw new Error(`${command} was not refused:\n${outcome.stdout}`);
    return diagnosticsOf(outcome).filter(({ severity }) => severity === "error");
  }

  async run(command: string, ...args: string[]): Promise<Outcome> {
    const outcome = await this.workspace.run([command, "-input=false", ...args]);
    this.texts.push(outcome.stdout, outcome.stderr, this.state());
    return outcome;
  }

  state(): string {
    try {
      return readFileSync(join(this.workspace.directory, "terraform.tfstate"), "utf8");
    } catch {
      return "";
    }
  }
}

/** The lists of so many regions. */
export const lists = (regions: number) =>
  Array.from({ length: regions }, () => ["GET /objectstore/credentials 200", "GET /objectstores 200"]).flat();
