import type { PlanSummary } from "../report/report.js";
import type { Plan } from "./plan.js";

/** Several plans as one. Of each thing in it is told which plan it is of, since two may have the same addresses. */
export function together(plans: readonly Plan[]): Plan {
  const [first, ...others] = plans;
  if (!first) throw new TypeError("there is no plan to decide on");
  if (others.length === 0) return first;
  const names = uniqueNames(plans);
  const of = <T extends object>(all: (plan: Plan) => readonly T[]) =>
    plans.flatMap((plan, index) => all(plan).map((one) => ({ ...one, plan: names[index] as string })));
  const summaries = plans.map(({ summary }, index) => ({ ...summary, name: names[index] as string }));
  return {
    rules: first.rules,
    summary: summaryOf(first.summary, summaries),
    plans: summaries,
    credentials: of(({ credentials }) => credentials),
    dependents: of(({ dependents }) => dependents),
    prior: {
      credentials: plans.flatMap(({ prior }) => prior.credentials),
      dependents: of(({ prior }) => prior.dependents),
    },
  };
}

function uniqueNames(plans: readonly Plan[]): string[] {
  const names: string[] = [];
  for (const [index, { summary }] of plans.entries()) {
    const name = summary.name ?? `plan ${index + 1}`;
    names.push(names.includes(name) ? `${name} (${index + 1})` : name);
  }
  return names;
}

/** What all of them say together: the worst of it. */
function summaryOf(first: PlanSummary, all: readonly PlanSummary[]): PlanSummary {
  const sum = (count: "resource_changes" | "deferred_changes") =>
    all.reduce((total, one) => total + one[count], 0);
  const versions = new Set(all.map(({ terraform_version }) => terraform_version));
  return {
    format_version: first.format_version,
    terraform_version: versions.size === 1 ? first.terraform_version : null,
    ...worst(all, "errored", true),
    ...worst(all, "complete", false),
    ...worst(all, "applyable", false),
    resource_changes: sum("resource_changes"),
    deferred_changes: sum("deferred_changes"),
  };
}

/** Absent where one of them does not say, unless another one says the worst. */
function worst(
  all: readonly PlanSummary[],
  name: "errored" | "complete" | "applyable",
  bad: boolean,
): Partial<PlanSummary> {
  const said: readonly unknown[] = all.map((one) => one[name]);
  if (said.includes(bad)) return { [name]: bad };
  return said.every((one) => one === !bad) ? { [name]: !bad } : {};
}
