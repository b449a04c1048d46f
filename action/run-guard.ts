import { CommanderError } from "commander";
import { CliError, exitCodes } from "../src/cli/cli-error.js";
import { guardCommand } from "../src/cli/guard.js";
import { packageVersion } from "../src/cli/package-version.js";

/**
 * Runs `belay guard` in this process and returns its exit code. It is the command alone, without the rest of `belay`, so that the
 * bundle holds no sandbox. @throws {CliError} with what the command would print to standard error.
 */
export async function runGuard(args: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.ok;
  const command = guardCommand(packageVersion(), (code) => {
    exitCode = code;
  });
  command.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    await command.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError)
      throw new CliError(exitCodes.usage, error.message.replace(/^error: /, ""), { cause: error });
    throw error;
  }
}
