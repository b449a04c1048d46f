import { Command, Option } from "commander";
import type { Answer, Format, Report, Rules, StateLifecycles } from "../guard/index.js";
import { CliError, exitCodes } from "./cli-error.js";
import { describeDefect } from "./defect.js";
import { askPlatforms, nobodyAsked } from "./guard/ask-platforms.js";
import { exitCodeOf, type FailOn, parseFailOn } from "./guard/exit-code.js";
import { type OpenedPlan, openPlan, readFile } from "./guard/open-plan.js";
import { readRules } from "./guard/read-rules.js";
import { checkOuts, type Out, parseFormat, parseOut, writeReports } from "./guard/write-reports.js";
import { environmentHelp, platforms } from "./platforms.js";
import { say } from "./say.js";

const examples = `Examples:
  terraform plan -out=tfplan && belay guard tfplan
  terraform show -json tfplan | belay guard
  belay guard plan.json --offline --format json | jq .verdict
  belay guard tfplan --out markdown=comment.md --out sarif=belay.sarif

A platform is asked, and its variables are needed, only where a plan deletes one of its credentials.

${environmentHelp(platforms, [
  ["GITHUB_STEP_SUMMARY", "with --format github: the file that the summary is appended to"],
  ["NO_COLOR", "plain text on a terminal too"],
])}`;

const exitHelp = `
Exit codes: 0 allowed, 1 a finding that --fail-on names (errors by default: what blocks a deletion, or is sure to make its
apply fail), 2 wrong usage or a plan that cannot be read, 3 the platform could not be asked.`;

interface Options {
  offline?: boolean;
  rules?: string[];
  state?: string;
  failOn: FailOn;
  onUnreachable: "fail" | "warn";
  format: Format;
  out?: Out[];
  tfBin?: string;
}

/** `belay guard`: decides on a plan of Terraform or OpenTofu. `leave` is told the exit code. */
export function guardCommand(version: string, leave: (code: number) => void): Command {
  return new Command("guard")
    .description("Decide whether a plan deletes a credential that something still uses.")
    .addHelpText("before", examples)
    .addHelpText("after", exitHelp)
    .argument(
      "[plan]",
      "JSON of terraform show -json, or a binary plan file; - or nothing: JSON on standard input",
    )
    .option("--offline", "ask no platform: decide from the plan's own prior state")
    .option("--rules <file>", "more resource types, JSON or YAML; may be repeated", collect)
    .option("--state <file>", "state of terraform state pull: tells in which order the apply will delete")
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
    .option("--out <format=file>", "write a report into a file, too; may be repeated", parseOut)
    .option("--tf-bin <path>", "terraform or tofu, for a binary plan file")
    .action(async (file: string | undefined, options: Options) =>
      leave(await guard(file, options, version).catch(asCliError)),
    );
}

async function guard(file: string | undefined, options: Options, version: string): Promise<number> {
  checkOuts(options.out ?? [], file);
  const rules = await readRules(options.rules ?? []);
  const opened = await openPlan(file, options.tfBin);
  const report = await decideOn(opened, rules, options, version);
  await writeReports(report, options.format, options.out ?? []);
  return exitCodeOf(report, options.failOn);
}

async function decideOn(
  opened: OpenedPlan,
  rules: readonly Rules[],
  { offline, state, onUnreachable }: Options,
  version: string,
): Promise<Report> {
  const { decide, questions, readPlan } = await import("../guard/index.js");
  const plan = await reading(`the plan (${opened.name})`, () => readPlan(opened.source, { rules }));
  const given =
    state === undefined ? null : await readLifecycles(`the state (${state})`, readFile(state), rules);
  const asked = offline
    ? nobodyAsked
    : await askPlatforms(questions(plan), (kind) => plan.rules.lookup(kind));
  const decideWith = (answers: readonly Answer[], lifecycles: StateLifecycles | null) =>
    decide(plan, answers, { onUnreachable, version, ...(lifecycles && { state: lifecycles }) });

  let lifecycles = given;
  let report = decideWith(asked.answers, given);
  if (!given && opened.terraform && needsState(report)) {
    lifecycles = await pullLifecycles(opened.terraform, rules);
    if (lifecycles) report = decideWith(asked.answers, lifecycles);
  }
  const cascading = platformsThatCascade(report);
  return cascading.size === 0 ? report : decideWith(await asked.withHoldings(cascading), lifecycles);
}

/** Where dependents would be deleted with a credential, and with them what hangs on them. */
const platformsThatCascade = ({ findings }: Report): ReadonlySet<string> =>
  new Set(findings.filter(({ code }) => code === "cascade").map(({ credential }) => credential.platform));

/** Null where it cannot be had: that costs an answer, and no verdict. */
async function pullLifecycles(
  terraform: NonNullable<OpenedPlan["terraform"]>,
  rules: readonly Rules[],
): Promise<StateLifecycles | null> {
  const pulled = readLifecycles("the state", terraform.output(["state", "pull"]), rules);
  return pulled.catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    say(`the order of the apply stays open: ${error.message}`);
    return null;
  });
}

/** Only the state tells whether a credential that leaves the configuration is create_before_destroy. */
function needsState({ credentials, findings }: Report): boolean {
  const isOpen = new Set(
    credentials
      .filter(
        (one) => one.create_before_destroy === null && one.dependents.some(({ fate }) => fate === "moves"),
      )
      .map(({ address }) => address),
  );
  return findings.some(({ code, address }) => code === "delete-before-rebind" && isOpen.has(address));
}

async function readLifecycles(
  what: string,
  source: AsyncIterable<Uint8Array>,
  rules: readonly Rules[],
): Promise<StateLifecycles> {
  const { readState } = await import("../guard/index.js");
  return reading(what, () => readState(source, { rules }));
}

async function reading<T>(what: string, read: () => Promise<T>): Promise<T> {
  const { PlanError, RulesError } = await import("../guard/index.js");
  try {
    return await read();
  } catch (error) {
    if (error instanceof PlanError)
      throw new CliError(exitCodes.usage, `${what} cannot be read: ${error.message}`, { cause: error });
    if (error instanceof RulesError) throw new CliError(exitCodes.usage, error.message, { cause: error });
    throw error;
  }
}

/** A defect of ours must not look like a verdict. */
function asCliError(error: unknown): never {
  if (error instanceof CliError) throw error;
  throw new CliError(exitCodes.usage, describeDefect(error), { cause: error });
}

const collect = (file: string, others: string[] = []) => [...others, file];
