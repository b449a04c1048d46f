import { Command, CommanderError } from "commander";
import { CliError, exitCodes } from "./cli-error.js";
import { guardCommand } from "./guard.js";
import type { Distribution } from "./install/choose-provider.js";
import { installCommand } from "./install.js";
import { lsCommand } from "./ls.js";
import { packageVersion } from "./package-version.js";
import { rulesCommand } from "./rules.js";
import { sandboxCommand } from "./sandbox.js";
import { harmless, say } from "./say.js";
import { secretCommand } from "./secret.js";

const examples = `Examples:
  belay guard tfplan                  decide whether a plan deletes a credential that something still uses
  belay rules check rules.yaml        tell what is wrong with a file of rules, by line
  belay install                       put the provider where Terraform and OpenTofu find it
  belay ls                            show the credentials of a Qovery organization and who uses them
  belay ls --platform civo            those of Civo; entryguard: those of EntryGuard
  belay ls --json | jq '.[] | select(.associated_clusters == [])'
                                      the credentials that nothing uses
  belay secret backups | pbcopy       the secret of one object store credential of Civo
  belay sandbox --db sandbox.db       run a local stand-in for the platforms
`;

const exitHelp = `
Exit codes: 0 done, 1 failed, 2 wrong usage or a missing setting, 3 the platform cannot be reached.`;

/** Runs `belay` with the given arguments. Returns the exit code. */
export async function run(args: string[], distribution: Distribution): Promise<number> {
  const version = packageVersion();
  const program = new Command("belay")
    .description("Tools around the Belay provider for Terraform and OpenTofu.")
    .version(version)
    .addHelpText("before", examples)
    .addHelpText("after", exitHelp)
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(harmless(text)) });
  let exitCode: number = exitCodes.ok;
  const leave = (code: number) => {
    exitCode = code;
  };
  const commands = [guardCommand(version, leave), rulesCommand(leave)];
  const others = [installCommand(distribution, version), lsCommand(), secretCommand(), sandboxCommand()];
  for (const command of [...commands, ...others]) program.addCommand(command.copyInheritedSettings(program));

  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has printed its own messages; help and version come this way too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof CliError)) throw error;
    say(error.message);
    return error.exitCode;
  }
}
