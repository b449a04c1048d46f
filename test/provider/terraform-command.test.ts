import { describe, expect, test } from "@jest/globals";
import { parseArguments, readTerraformCommand } from "../../src/provider/terraform-command.js";

const plain = { destroys: false, refreshes: true, onlyRefreshes: false, isTargeted: false };

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
  ["refresh", ["refresh"], {}, { onlyRefreshes: true }],
  ["targeted", ["plan", "-target=a.b"], {}, { isTargeted: true }],
  ["targeted in two words", ["plan", "-target", "a.b"], {}, { isTargeted: true }],
  ["a variable called destroy", ["plan", "-var", "destroy=1"], {}, {}],
  ["a plan file called destroy", ["apply", "destroy"], {}, {}],
  ["TF_CLI_ARGS", ["plan"], { TF_CLI_ARGS: "-no-color -destroy" }, { destroys: true }],
  [
    "TF_CLI_ARGS_plan",
    ["plan"],
    { TF_CLI_ARGS_plan: "-destroy -refresh=false" },
    { destroys: true, refreshes: false },
  ],
  ["TF_CLI_ARGS of another command", ["plan"], { TF_CLI_ARGS_apply: "-destroy" }, {}],
];

describe("what the command line says", () => {
  test.each(rows)("%s", (_, argv, environment, expected) => {
    expect(parseArguments(argv, environment)).toEqual({ ...plain, ...expected });
  });
});

test("a process is told from another by its id and start; one that is not there is not read", () => {
  const own = readTerraformCommand(process.pid, {});
  expect(own?.run).toMatch(new RegExp(`^${process.pid}:\\d+$`));
  expect(readTerraformCommand(process.pid, {})).toEqual(own);
  expect(readTerraformCommand(2 ** 30, {})).toBeNull();
});
