import { exitCodes } from "./cli-error.js";
import { describeDefect } from "./defect.js";
import type { Distribution } from "./install/choose-provider.js";
import { run } from "./run.js";
import { say } from "./say.js";

/** Runs `belay` with the arguments of this process, and sets its exit code. */
export async function command(distribution: Distribution): Promise<void> {
  // Exit code 1 is a verdict, and no defect may look like one.
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error: unknown) => {
      say(describeDefect(error));
      process.exit(exitCodes.usage);
    });
  }
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has read enough, such as head, is no failure.
    if (error.code === "EPIPE") return;
    say(`cannot write standard output: ${error.message}`);
    process.exit(exitCodes.usage);
  });
  process.exitCode = await run(process.argv.slice(2), distribution);
}
