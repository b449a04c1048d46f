import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  type Program,
  parseArguments,
  psWords,
  readProgram,
  readTerraformCommand,
} from "../../src/provider/terraform-command.js";

const plain = {
  destroys: false,
  refreshes: true,
  onlyRefreshes: false,
  isTargeted: false,
  plansTwice: false,
  onlyPlans: true,
  replaces: false,
  appliesPlanFile: false,
};

const rows: [string, string[], Record<string, string>, Partial<typeof plain>][] = [
  ["plan", ["plan"], {}, {}],
  ["plan -destroy", ["plan", "-destroy", "-out=x"], {}, { destroys: true }],
  ["plan --destroy", ["plan", "--destroy"], {}, { destroys: true }],
  ["plan -destroy=true", ["plan", "-destroy=true"], {}, { destroys: true }],
  ["plan -destroy=false", ["plan", "-destroy=false"], {}, {}],
  ["apply -destroy", ["apply", "-destroy"], {}, { destroys: true }],
  ["destroy", ["destroy", "-auto-approve"], {}, { destroys: true }],
  ["destroy with -chdir", ["-chdir=infra", "destroy"], {}, { destroys: true }],
  ["without refresh", ["plan", "-refresh=false"], {}, { refreshes: false }],
  ["-refresh=true", ["plan", "-refresh=true"], {}, {}],
  ["refresh only", ["apply", "-refresh-only"], {}, { onlyRefreshes: true }],
  ["refresh only, denied", ["apply", "-refresh-only=F"], {}, {}],
  ["refresh", ["refresh"], {}, { onlyRefreshes: true }],
  ["targeted", ["plan", "-target=a.b"], {}, { isTargeted: true }],
  ["targeted in two words", ["plan", "-target", "a.b"], {}, { isTargeted: true }],
  ["targeted by a file", ["plan", "-target-file=x"], {}, { isTargeted: true }],
  ["all but a target", ["plan", "-exclude", "a.b"], {}, { isTargeted: true }],
  ["all but the targets of a file", ["plan", "--exclude-file", "x"], {}, { isTargeted: true }],
  [
    "targeted at an action, by its value",
    ["plan", "-invoke", "action.a.b", "-destroy"],
    {},
    { destroys: true },
  ],
  ["policies by their value", ["apply", "-policies", "p", "-destroy"], {}, { destroys: true }],
  ["OpenTofu's output into a file", ["plan", "-json-into", "x", "-destroy"], {}, { destroys: true }],
  ["OpenTofu's deprecations", ["plan", "-deprecation", "module:all", "-destroy"], {}, { destroys: true }],
  ["minimal refresh", ["plan", "-minimal-refresh"], {}, { plansTwice: true }],
  [
    "minimal refresh of a destroy: none",
    ["plan", "-minimal-refresh", "-destroy"],
    {},
    { destroys: true, refreshes: false, plansTwice: true },
  ],
  ["a variable called destroy", ["plan", "-var", "destroy=1"], {}, {}],
  ["a plan file called destroy", ["apply", "destroy"], {}, { appliesPlanFile: true }],
  ["a plan file called -destroy", ["apply", "--", "-destroy"], {}, { appliesPlanFile: true }],
  ["the last one wins: no", ["plan", "-destroy", "-destroy=false"], {}, {}],
  ["the last one wins: yes", ["plan", "-destroy=false", "--destroy=1"], {}, { destroys: true }],
  ["a value that looks like a flag", ["plan", "-out", "-destroy"], {}, {}],
  ["a flag after a value", ["plan", "-var-file", "x", "-destroy"], {}, { destroys: true }],
  ["a value of several lines", ["plan", "-var=x=\n-destroy", "-refresh=0"], {}, { refreshes: false }],
  ["TF_CLI_ARGS", ["plan"], { TF_CLI_ARGS: "-no-color -destroy" }, { destroys: true }],
  [
    "TF_CLI_ARGS_plan",
    ["plan"],
    { TF_CLI_ARGS_plan: "-destroy -refresh=false" },
    { destroys: true, refreshes: false },
  ],
  ["TF_CLI_ARGS of another command", ["plan"], { TF_CLI_ARGS_apply: "-destroy" }, {}],
  [
    "TF_CLI_ARGS over TF_CLI_ARGS_plan",
    ["plan"],
    { TF_CLI_ARGS: "-destroy", TF_CLI_ARGS_plan: "-destroy=false" },
    { destroys: true },
  ],
  ["the user's own over TF_CLI_ARGS", ["plan", "-destroy=false"], { TF_CLI_ARGS: "-destroy" }, {}],
  [
    "TF_CLI_ARGS before a plan file",
    ["apply", "x"],
    { TF_CLI_ARGS: "-refresh=f" },
    { refreshes: false, appliesPlanFile: true },
  ],
  ["something is replaced", ["plan", "-replace=a.b"], {}, { replaces: true }],
  ["a flag in double quotes", ["plan"], { TF_CLI_ARGS: '"-refresh=false"' }, { refreshes: false }],
  ["a flag in single quotes", ["plan"], { TF_CLI_ARGS: "'-refresh'=fa'ls'e" }, { refreshes: false }],
  ["a quoted value with a flag in it", ["plan"], { TF_CLI_ARGS: '-var "note=we -destroy things"' }, {}],
  ["quotes in quotes", ["plan"], { TF_CLI_ARGS: `-var "a='\\" -destroy" -var 'b=" -destroy'` }, {}],
  ["an escaped blank", ["plan"], { TF_CLI_ARGS: "-var a=\\ -destroy" }, {}],
  ["an empty value", ["plan"], { TF_CLI_ARGS: "-var-file '' -destroy" }, { destroys: true }],
  ["words over several lines", ["plan"], { TF_CLI_ARGS: "-no-color\n\t-destroy\r\n" }, { destroys: true }],
  ["nothing is expanded", ["plan"], { TF_CLI_ARGS: "-var a=$HOME -destroy" }, { destroys: true }],
];

const unreadable: [string, string[], Record<string, string>][] = [
  ["no command", ["-chdir=infra"], {}],
  ["a bool that is none", ["plan", "-destroy=yes"], {}],
  ["a bool that is empty", ["plan", "-refresh="], {}],
  ["three dashes", ["plan", "---destroy"], {}],
  ["a flag without its value", ["plan", "-var"], {}],
  ["a positional argument before flags, as after an unknown flag", ["apply", "-new", "1", "-destroy"], {}],
  ["a positional argument where there is none", ["destroy", "x"], {}],
  ["arguments from a file, as OpenTofu reads them", ["plan", "@more"], {}],
  ["a quote that does not end", ["plan"], { TF_CLI_ARGS: '-var "a -destroy' }],
  ["an apostrophe", ["plan"], { TF_CLI_ARGS_plan: "-var note=it's" }],
  ["a backslash at the end", ["plan"], { TF_CLI_ARGS: "-destroy\\" }],
  ["what a shell does more than split", ["plan"], { TF_CLI_ARGS: "-no-color; -destroy" }],
];

describe("what the command line says", () => {
  test.each(rows)("%s", (_, argv, environment, expected) => {
    const onlyPlans = argv.includes("plan");
    expect(parseArguments(argv, environment)).toEqual({ ...plain, onlyPlans, ...expected });
  });

  test.each(["1", "t", "T", "TRUE", "true", "True"])("-destroy=%s is true", (value) => {
    expect(parseArguments(["plan", `-destroy=${value}`], {})).toEqual({ ...plain, destroys: true });
  });
  test.each(["0", "f", "F", "FALSE", "false", "False"])("-refresh=%s is false", (value) => {
    expect(parseArguments(["plan", `-refresh=${value}`], {})).toEqual({ ...plain, refreshes: false });
  });

  test.each(unreadable)("unreadable: %s", (_, argv, environment) => {
    expect(parseArguments(argv, environment)).toBeNull();
  });
});

test.each<[string, string, string[] | null]>([
  ["words", "terraform plan  -destroy -out x", ["terraform", "plan", "-destroy", "-out", "x"]],
  ["a flag after a value, of which it may be a part", "terraform plan -var a=b -destroy", null],
  ["the same in one word", "terraform plan -var=a=b --refresh-only=true c", null],
])("what ps shows: %s", (_, line, words) => {
  expect(psWords(line)).toEqual(words);
});

test("a process is told from another by its id and start; one that is not there is not read", () => {
  const child = spawn("sh", ["-c", "read line", "-destroy"], { stdio: ["pipe", "ignore", "ignore"] });
  try {
    const read = readTerraformCommand(child.pid, {});
    expect(read).toEqual({
      ...plain,
      onlyPlans: false,
      destroys: true,
      run: expect.stringMatching(`^${child.pid}:.*\\d`),
    });
    expect(readTerraformCommand(child.pid, {})).toEqual(read);
  } finally {
    child.stdin?.end();
  }
  expect(readTerraformCommand(2 ** 30, {})).toBeNull();
});

test.each<[file: string, startedAs: string, program: Program]>([
  ["terraform", "terraform", "terraform"],
  ["terraform_1.16.3", "tf", "terraform"],
  ["tofu", "tofu", "opentofu"],
  ["tofu", "terraform", "opentofu"],
  ["infra", "terraform", null],
])("%s, started as %s", async (file, startedAs, program) => {
  const directory = mkdtempSync(join(tmpdir(), "program-"));
  const executable = join(directory, "bin", file);
  mkdirSync(join(directory, "bin"));
  copyFileSync(realpathSync("/bin/sleep"), executable);
  symlinkSync(executable, join(directory, startedAs));
  const child = spawn(join(directory, startedAs), ["60"], { stdio: "ignore" });
  try {
    await once(child, "spawn");
    expect(readProgram(child.pid)).toBe(program);
  } finally {
    child.kill();
    rmSync(directory, { recursive: true });
  }
  expect(readProgram(2 ** 30)).toBeNull();
});
