/** Runs one case: an apply that is disturbed once, and what a person does then, until all is as it should be. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox } from "../../../src/sandbox/index.js";
import { converse, type Outcome } from "../support/command.js";
import { Workspace } from "../support/workspace.js";
import { adviceIn, pasted } from "./advice.js";
import { type Case, mark } from "./case.js";
import { Door } from "./door.js";
import { type End, judge } from "./judge.js";
import type { Ground } from "./platforms/platform.js";
import { leftIn, send } from "./processes.js";
import { restoreState } from "./restore-state.js";
import type { Result } from "./result.js";
import { strike } from "./strike.js";

/** What a case may take, and what a provider may take to leave. */
const LIMIT = 120_000;
const PARTING = 3_000;

export async function runCase(
  one: Case,
  sandbox: Sandbox,
  tell: (what: string, text: string) => void = () => {},
): Promise<Result> {
  const begin = Date.now();
  const door = await Door.open(sandbox, one.platform.isWrite);
  try {
    const ground = await one.platform.open(one, sandbox, door);
    const run = new Run(one, ground, door, tell);
    const { end, failures, announced } = await run.toEnd();
    const rest = failures.length > 0 || one.destroys ? [] : await run.nothingLeft();
    const wrong = [...failures, ...rest, ...(await judge(one, ground, door, run.evidence()))];
    const ended = wrong.length > 0 ? "not at all" : end;
    const { restored } = run;
    return {
      one,
      ended,
      hit: door.hit,
      restored,
      announced,
      failures: wrong,
      milliseconds: Date.now() - begin,
    };
  } finally {
    door.disarm();
    await door.close();
  }
}

class Run {
  readonly #workspace: Workspace;
  readonly #said: Outcome[] = [];
  readonly #log: string | null;

  constructor(
    private readonly one: Case,
    private readonly ground: Ground,
    private readonly door: Door,
    private readonly tell: (what: string, text: string) => void,
  ) {
    const log = one.logged ? { TF_LOG: "trace", TF_LOG_PATH: "terraform.log" } : {};
    this.#workspace = new Workspace({ variables: ground.variables }, { ...log, TF_VAR_mark: mark(one) });
    this.#log = one.logged ? join(this.#workspace.directory, "terraform.log") : null;
  }

  /** What is searched for secrets, and held against what there is. */
  evidence(): End {
    const file = (name: string) => {
      const path = join(this.#workspace.directory, name);
      return existsSync(path) ? readFileSync(path, "utf8") : "";
    };
    return {
      state: file("terraform.tfstate"),
      texts: {
        output: this.#said.map(({ stdout, stderr }) => stdout + stderr).join("\n"),
        state: file("terraform.tfstate"),
        "the state's backup": file("terraform.tfstate.backup"),
        "the log": this.#log ? file("terraform.log") : "",
      },
    };
  }

  async toEnd(): Promise<Pick<Result, "failures" | "announced"> & { readonly end: Result["ended"] }> {
    const { one, ground, door } = this;
    const begun = await this.#start(ground.render(one.start), ["apply", ...QUIETLY]);
    if (begun.code !== 0) return failed(`the start could not be applied: ${begun.text}`);

    const command = one.destroys
      ? ["destroy"]
      : ["apply", ...one.replaced.map((label) => this.#replace(label))];
    const disturbed = await this.#disturbed([...command, ...QUIETLY]);
    const left = await leftIn(this.#workspace.temporary, PARTING);
    door.disarm();
    this.restored = restoreState(this.#workspace.directory);
    const orphans = left.map(({ pid, command: line }) => `process ${pid} is left: ${line}`);
    if (disturbed.code === 0) return { end: "at once", announced: 0, failures: orphans };

    let announced = 0;
    let heard = disturbed.text;
    for (const attempt of ["next apply", "second apply"] as const) {
      const plan = await this.#run([
        "plan",
        ...(one.destroys ? ["-destroy"] : command.slice(1)),
        "-no-color",
        "-input=false",
      ]);
      announced += await this.#follow(plan.text);
      const applied = await this.#run([...command, ...QUIETLY]);
      heard = applied.text;
      if (applied.code !== 0) continue;
      for (const id of this.#later) await this.ground.remove(id);
      return { end: announced > 0 ? "by advice" : attempt, announced, failures: orphans };
    }
    return failed(`the second apply after it failed, too: ${heard}`, ...orphans);
  }

  /** Whether the backup of the state had to be taken. */
  restored = false;
  readonly #done = new Set<string>();
  readonly #later: string[] = [];

  /** Does what a person is told to do. How many orphans were named. */
  async #follow(text: string): Promise<number> {
    const { refresh, imports, deletions } = adviceIn(text, this.one.goal);
    const isNew = (id: string) => !this.#done.has(id) && this.#done.add(id);
    const fresh = {
      imports: imports.filter(({ id }) => isNew(id)),
      deletions: deletions.filter(({ id }) => isNew(id)),
    };
    if (refresh) await this.#run(["apply", "-refresh-only", ...QUIETLY]);
    appendFileSync(join(this.#workspace.directory, "imports.tf"), pasted(fresh));
    for (const { id, later } of fresh.deletions) {
      if (later) this.#later.push(id);
      else await this.ground.remove(id);
    }
    return fresh.imports.length + fresh.deletions.length;
  }

  /** The plan must be empty then. */
  async nothingLeft(): Promise<string[]> {
    const plan = await this.#run(["plan", "-detailed-exitcode", "-no-color", "-input=false"]);
    return plan.code === 0 ? [] : [`the plan is not empty: ${plan.text}`];
  }

  #replace(label: string): string {
    return `-replace=${this.one.platform.type}.${label}`;
  }

  #start(configuration: string, args: readonly string[]): Promise<Outcome> {
    this.#workspace.configure(configuration);
    return this.#run(args);
  }

  async #run(args: readonly string[]): Promise<Outcome> {
    const { outcome } = this.#begin(args);
    return this.#noted(args, await outcome);
  }

  async #disturbed(args: readonly string[]): Promise<Outcome> {
    const { one, door } = this;
    if (!one.destroys) this.#workspace.configure(this.ground.render(one.goal));
    const { child, outcome } = this.#begin(args);
    const group = child.pid ?? 0;
    door.arm(one.disturbance, (blow) => strike(blow, group, this.#workspace.temporary));
    return this.#noted(args, await outcome);
  }

  #noted(args: readonly string[], outcome: Outcome): Outcome {
    this.#said.push(outcome);
    this.tell(`terraform ${args.join(" ")} (exit code ${outcome.code})`, outcome.stdout + outcome.stderr);
    return outcome;
  }

  #begin(args: readonly string[]) {
    const { directory: cwd } = this.#workspace;
    const terraform = converse("terraform", args, {
      cwd,
      env: this.#workspace.environmentOf(),
      detached: true,
    });
    terraform.child.stdin?.end();
    const limit = setTimeout(() => send(-(terraform.child.pid ?? 0), "SIGKILL"), LIMIT);
    void terraform.outcome.finally(() => clearTimeout(limit));
    return terraform;
  }
}

const QUIETLY = ["-no-color", "-input=false", "-auto-approve"];

const failed = (...failures: string[]) => ({ end: "not at all" as const, announced: 0, failures });
