/** What the runner starts: the action in the executable of this version, where the job has it, else in this process. */
import { spawnSync } from "node:child_process";
import { packageVersion } from "../src/cli/package-version.js";
import { findExecutable } from "./find-executable.js";

const executable = findExecutable(packageVersion(), process.env);
if (executable === null) {
  void import("./main.js");
} else {
  process.stdout.write(`belay guard: by ${executable}\n`);
  const { status, error } = spawnSync(executable, ["github-action"], { stdio: "inherit" });
  if (error) throw error;
  process.exitCode = status ?? 2;
}
