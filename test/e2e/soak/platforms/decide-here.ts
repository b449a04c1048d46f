/** `belay guard`'s decision on a plan, where its answers come from the worlds themselves and not by the command. */
import { readFileSync } from "node:fs";
import { decide, questions, readPlan, readState } from "../../../../src/guard/index.js";
import type { Workspace } from "../../support/workspace.js";
import type { Asked, GuardReport } from "../belay-guard.js";
import type { Ground } from "../prepare.js";
import { stateFile } from "../state-file.js";

/** `withState`: it is also told what the state says. */
export async function decideHere(
  workspace: Workspace,
  grounds: readonly Ground[],
  text: string,
  withState: boolean,
): Promise<Asked> {
  const plan = await readPlan(text);
  const reports = await Promise.all(grounds.map((ground) => ground.report()));
  const answers = questions(plan).map((question) => {
    const at = reports.findIndex(({ reading }) => reading.space.kind === question.kind);
    const { names = "" } = reports[at]?.reading.space ?? {};
    const { clusters } = grounds[at]?.ids ?? { clusters: new Map<string, string>() };
    const nameOf = (id: string) => [...clusters].find(([, found]) => found === id)?.[0] ?? id;
    const associations = [...(reports[at]?.A ?? [])].map(([id, used]) => ({
      id,
      name: `${names}${id}`,
      dependents: used.map((one) => ({ id: one, name: nameOf(one) })),
    }));
    return { ...question, associations };
  });
  const state = withState
    ? { state: await readState(readFileSync(stateFile(workspace.directory), "utf8")) }
    : {};
  const report = decide(plan, answers, state) as GuardReport & { verdict: string };
  const isFine = report.verdict === "allowed" && report.findings.every(({ level }) => level !== "error");
  return { code: isFine ? 0 : 1, report, stderr: "", requests: [] };
}
