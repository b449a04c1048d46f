import { spawnSync } from "node:child_process";

/** Runs a command in the foreground; if it fails, this process ends with its exit code. */
export function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
