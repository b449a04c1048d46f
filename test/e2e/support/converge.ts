/** Plans, applies that plan, and holds Terraform to it: a second plan must find nothing left to do. */
import { diagnosticsOf } from "./diagnostics.js";
import type { Outcome, Workspace } from "./workspace.js";

/** Gives the planned actions by address: create, update, delete, replace, import. */
export async function converge(workspace: Workspace): Promise<Record<string, string>> {
  const plan = await workspace.plan("-json", "-out=converge.tfplan");
  if (plan.code !== 0) throw new Error(`the plan failed:\n${JSON.stringify(diagnosticsOf(plan), null, 2)}`);
  await workspace.applied("converge.tfplan");
  await expectNothingToDo(workspace);
  return plannedActions(plan);
}

/** The planned actions by address, of a plan that ran with `-json`. */
export function plannedActions({ stdout }: Pick<Outcome, "stdout">): Record<string, string> {
  return Object.fromEntries(
    stdout
      .split("\n")
      .filter((line) => line.includes('"planned_change"'))
      .map((line) => JSON.parse(line) as { change: { resource: { addr: string }; action: string } })
      .map(({ change }) => [change.resource.addr, change.action]),
  );
}

/** Throws, with what Terraform said, unless a plan is empty. Returns what it said. */
export async function expectNothingToDo(workspace: Workspace, ...args: string[]): Promise<Outcome> {
  const plan = await workspace.plan("-detailed-exitcode", ...args);
  if (plan.code !== 0) throw new Error(`the plan is not empty:\n${plan.stdout}\n${plan.stderr}`);
  return plan;
}
