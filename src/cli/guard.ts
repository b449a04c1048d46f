import { Command, Option } from "commander";
import type { Answer, Format, Plan, Report, Rules } from "../guard/index.js";
import { CliError, exitCodes } from "./cli-error.js";
import { describeDefect } from "./defect.js";
import { askPlatforms, nobodyAsked } from "./guard/ask-platforms.js";
import { decidedAt } from "./guard/decided-at.js";
import { exitCodeOf, type FailOn, parseFailOn } from "./guard/exit-code.js";
import { findPlans } from "./guard/find-plans.js";
import { givenLifecycles, plansThatNeedState, pullLifecycles } from "./guard/lifecycles.js";
import { openPlan } from "./guard/open-plan.js";
import { readRules } from "./guard/read-rules.js";
import { reading } from "./guard/reading.js";
import { TerraformBinary } from "./guard/terraform-binary.js";
import { checkOuts, type Out, parseFormat, parseOut, writeReports } from "./guard/write-reports.js";
import { environmentHelp, platforms } from "./platforms.js";

const examples = `Examples:
  terraform plan -out=tfplan && belay guard tfplan
  terraform show -json tfplan | belay guard
  belay guard network/tfplan clusters/tfplan
  belay guard cdktf.out --compact
  belay guard plan.json --offline --format json | jq .verdict
  belay guard tfplan --out markdown=comment.md --out sarif=belay.sarif

A platform is asked, and its variables are needed, only where a plan deletes one of its credentials.

${environmentHelp(platforms, [
  ["GITHUB_STEP_SUMMARY", "with --format github: the file that the summary is appended to"],
  ["NO_COLOR", "plain text on a terminal too"],
  ["SOURCE_DATE_EPOCH", "what the reports say of the time, in seconds; now by default"],
])}`;

const exitHelp = `
Exit codes: 0 allowed, 1 a finding that --fail-on names (errors by default: what blocks a deletion, or is sure to make its
apply fail), 2 wrong usage or a plan that cannot be read, 3 the platform could not be asked.`;

interface Options {
  offline?: boolean;
  rules?: string[];
  state?: string[];
  failOn: FailOn;
  onUnreachable: "fail" | "warn";
  format: Format;
  compact?: boolean;
  out?: Out[];
  tfBin?: string;
}

/** `belay guard`: decides on a plan of Terraform or OpenTofu. `leave` is told the exit code. */
export function guardCommand(version: string, leave: (code: number) => void): Command {
  return new Command("guard")
    .description(
      "Decide whether a plan, or several together, deletes a credential that something still uses.",
    )
    .addHelpText("before", examples)
    .addHelpText("after", exitHelp)
    .argument(
      "[plans...]",
      "JSON of terraform show -json, binary plan files, or cdktf.out for its stacks; - or nothing: JSON on standard input",
    )
    .option("--offline", "ask no platform: decide from the plan's own prior state")
    .option("--rules <file>", "more resource types, JSON or YAML; may be repeated", collect)
    .option(
      "--state <file>",
      "state of terraform state pull: tells in which order the apply will delete; may be repeated",
      collect,
    )
    .addOption(
      new Option("--fail-on <list>", "levels and codes of findings that make it fail, or never")
        .argParser(parseFailOn)
        .default(parseFailOn("error"), "error"),
    )
    .addOption(
      new Option("--on-unreachable <what>", "when a platform cannot be asked")
        .choices(["fail", "warn"])
        .default("fail"),
    )
    .option(
      "--format <format>",
      "text, json, markdown, sarif, junit, github or html",
      parseFormat,
      "text" as Format,
    )
    .option("--compact", "a text of one screen: the worst of it")
    .option("--out <format=file>", "write a report into a file, too; may be repeated", parseOut)
    .option("--tf-bin <path>", "terraform or tofu, for a binary plan file")
    .action(async (plans: readonly string[], options: Options) =>
      leave(await guard(plans, options, version).catch(asCliError)),
    );
}

async function guard(named: readonly string[], options: Options, version: string): Promise<number> {
  const { format, out: outs = [], compact: isCompact = false } = options;
  if (isCompact && ![format, ...outs.map((out) => out.format)].includes("text"))
    throw new CliError(exitCodes.usage, "--compact is of the text report, and none is written");
  const { files, notes } = findPlans(named);
  checkOuts(outs, files);
  const rules = await readRules(options.rules ?? []);
  const report = await decideOn(files, rules, options, version);
  await writeReports({ ...report, notes: [...report.notes, ...notes] }, { format, outs, isCompact });
  return exitCodeOf(report, options.failOn);
}

async function decideOn(
  files: readonly string[],
  rules: readonly Rules[],
  { offline, state, onUnreachable, tfBin }: Options,
  version: string,
): Promise<Report> {
  const { decide, questions, readPlan } = await import("../guard/index.js");
  const at = decidedAt(process.env);
  let binary: TerraformBinary | undefined;
  const find = () => {
    binary ??= TerraformBinary.find(tfBin);
    return binary;
  };
  const plans: Plan[] = [];
  const readBy = new Map<string, TerraformBinary>();
  for (const file of files) {
    const { name, source, terraform, workspace } = await openPlan(file, find);
    const options = { rules, name, ...(workspace && { workspace }) };
    plans.push(await reading(`the plan (${name})`, () => readPlan(source, options)));
    if (terraform) readBy.set(name, terraform);
  }
  let lifecycles = state === undefined ? null : await givenLifecycles(state, rules);
  // All are read by the same rules.
  const lookupOf = (kind: string) => plans[0]?.rules.lookup(kind);
  const asked = offline ? nobodyAsked : await askPlatforms(questions(plans), lookupOf);
  const decideWith = (answers: readonly Answer[]) =>
    decide(plans, answers, { at, onUnreachable, version, ...(lifecycles && { state: lifecycles }) });

  let report = decideWith(asked.answers);
  if (!lifecycles) {
    const open = plansThatNeedState(report);
    const pulled = await Promise.all(
      [...readBy].filter(([name]) => open.has(name)).map(([, terraform]) => pullLifecycles(terraform, rules)),
    );
    if (pulled.some((one) => one !== null)) {
      lifecycles = new Map(pulled.flatMap((one) => [...(one ?? [])]));
      report = decideWith(asked.answers);
    }
  }
  const cascading = platformsThatCascade(report);
  return cascading.size === 0 ? report : decideWith(await asked.withHoldings(cascading));
}

/** Where dependents would be deleted with a credential, and with them what hangs on them. */
const platformsThatCascade = ({ findings }: Report): ReadonlySet<string> =>
  new Set(findings.filter(({ code }) => code === "cascade").map(({ credential }) => credential.platform));

/** A defect of ours must not look like a verdict. */
function asCliError(error: unknown): never {
  if (error instanceof CliError) throw error;
  throw new CliError(exitCodes.usage, describeDefect(error), { cause: error });
}

const collect = (file: string, others: string[] = []) => [...others, file];
