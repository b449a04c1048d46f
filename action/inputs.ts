import { CliError, exitCodes } from "../src/cli/cli-error.js";

/** What the workflow asks of the action; action.yml describes each. */
export interface Inputs {
  readonly workingDirectory: string;
  /** Of `belay guard`. */
  readonly args: readonly string[];
  readonly comment: boolean;
  readonly githubToken: string;
}

/** Reads the inputs as the runner hands them over: `fail-on` is in the variable `INPUT_FAIL-ON`. An empty one counts as not given. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const read = (name: string) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const plans = lines(read("plan"));
  if (plans.length === 0)
    throw wrong("plan", "it is missing: name the file of terraform plan -out, or its JSON");
  // By this name the command would wait for its standard input, and a step has none.
  if (plans.includes("-")) throw wrong("plan", "it must be a file, and not standard input");

  const options = ["fail-on", "on-unreachable", "tf-bin"].flatMap((name) => {
    const value = read(name);
    return value === "" ? [] : [`--${name}=${value}`];
  });
  const states = lines(read("state")).map((file) => `--state=${file}`);
  const reports = ["sarif", "html"].flatMap((format) => {
    const file = read(format);
    return file === "" ? [] : [`--out=${format}=${file}`];
  });
  const rules = lines(read("rules")).map((file) => `--rules=${file}`);
  const offline = isTrue("offline", read("offline")) ? ["--offline"] : [];
  return {
    workingDirectory: read("working-directory") || ".",
    args: [...options, ...states, ...reports, ...rules, ...offline, "--", ...plans],
    comment: isTrue("comment", read("comment")),
    githubToken: read("github-token"),
  };
}

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function isTrue(name: string, value: string): boolean {
  if (/^true$/i.test(value)) return true;
  if (value === "" || /^false$/i.test(value)) return false;
  throw wrong(name, `it is true or false, and not ${JSON.stringify(value)}`);
}

const wrong = (name: string, reason: string) =>
  new CliError(exitCodes.usage, `the input ${name} is wrong: ${reason}`);
