/** The GitHub Action: `belay guard` on one plan, with the inputs, the outputs and the pull request of a job. */
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError, exitCodes } from "../src/cli/cli-error.js";
import { describeDefect } from "../src/cli/defect.js";
import { uncheckedCertificates } from "../src/cli/network.js";
import type { Report } from "../src/guard/index.js";
import { MARKER } from "../src/guard/report/markdown.js";
import { type Inputs, readInputs } from "./inputs.js";
import { pullRequest } from "./pull-request.js";
import { runGuard } from "./run-guard.js";
import { error, log, mask, setOutputs, warning } from "./runner.js";
import { writeStickyComment } from "./sticky-comment.js";

const { env } = process;

for (const event of ["uncaughtException", "unhandledRejection"]) {
  process.on(event, (reason: unknown) => {
    error(describeDefect(reason));
    process.exit(exitCodes.usage);
  });
}
process.stdout.on("error", () => process.exit(exitCodes.usage));

orExitCode(act).then(async (exitCode) => {
  process.exitCode = await orExitCode(async () => {
    setOutputs({ "exit-code": exitCode });
    return exitCode;
  });
});

async function act(): Promise<number> {
  const inputs = readInputs(env);
  if (inputs.comment && inputs.githubToken) mask(inputs.githubToken);
  // What terraform and its providers are started with would hold it otherwise.
  delete env["INPUT_GITHUB-TOKEN"];

  // A folder of its own: a job may guard several plans.
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), "belay-guard-"));
  const [json, markdown] = [join(folder, "report.json"), join(folder, "comment.md")];
  const exitCode = await orExitCode(async () => {
    enter(inputs.workingDirectory);
    return runGuard(["--format=github", `--out=json=${json}`, `--out=markdown=${markdown}`, ...inputs.args]);
  });
  if (exitCode !== exitCodes.usage && existsSync(json)) setOutputs(outputsOf(json));
  if (inputs.comment) {
    const body = existsSync(markdown) ? readFileSync(markdown, "utf8") : NO_VERDICT;
    await comment(inputs, body).catch((reason: Error) =>
      warning(withoutToken(`${NOT_WRITTEN}: ${reason.message}. ${PERMISSION}`, inputs)),
    );
  }
  return exitCode;
}

/** Where it fails, the reason is an annotation. A bug must not look like a verdict: its exit code is not 1. */
async function orExitCode(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (reason) {
    const isExpected = reason instanceof CliError;
    error(isExpected ? reason.message : describeDefect(reason));
    return isExpected ? reason.exitCode : exitCodes.usage;
  }
}

function enter(workingDirectory: string): void {
  try {
    process.chdir(workingDirectory);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new CliError(exitCodes.usage, `the input working-directory is wrong: ${reason}`, { cause });
  }
}

function outputsOf(json: string): Record<string, string | number> {
  const { verdict, counts } = JSON.parse(readFileSync(json, "utf8")) as Report;
  const { deletions, blocked, unproven, errors, warnings } = counts;
  return { verdict, deletions, blocked, unproven, errors, warnings, report: json };
}

/** Better than the verdict on an earlier plan, which would stay there. */
const NO_VERDICT = `${MARKER}\n\n## ❓ No verdict: belay guard could not decide on this plan.\n\nThe job's log says why.\n`;

const NOT_WRITTEN = "the comment on the pull request was not written";
const PERMISSION = "It needs pull-requests: write, which no job has for a pull request from a fork.";

async function comment({ githubToken: token }: Inputs, body: string): Promise<void> {
  const target = pullRequest(env);
  if (!target) {
    log(`no comment: the event ${env.GITHUB_EVENT_NAME} has no pull request`);
    return;
  }
  if (!token) throw new Error("the input github-token is empty");
  const unchecked = uncheckedCertificates(env);
  if (unchecked) warning(unchecked);
  const { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: graphqlUrl, GITHUB_REPOSITORY: repository } = env;
  if (!url || !graphqlUrl || !repository) throw new Error("the runner does not say where GitHub's API is");
  const run = `${env.GITHUB_SERVER_URL}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`;
  const origin = `<sub>[From this run](${run})${target.commit ? `, for commit ${target.commit}` : ""}</sub>\n`;
  await writeStickyComment({ url, graphqlUrl, token, repository }, target.number, `${body}\n${origin}`);
}

/** Where a header is not allowed to hold the token, Node's message quotes it. */
const withoutToken = (message: string, { githubToken }: Inputs) =>
  githubToken ? message.replaceAll(githubToken, "***") : message;
