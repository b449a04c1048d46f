import { Command } from "commander";
import { exitCodes } from "./cli-error.js";
import { checkRules, describeFaults } from "./guard/read-rules.js";

const examples = `Examples:
  belay rules check rules.yaml
  belay rules check rules.yaml && belay guard tfplan --rules rules.yaml
`;

const exitHelp = `
Exit codes: 0 no fault, 1 the rules are wrong, 2 wrong usage or a file that cannot be read.`;

/** `belay rules`: what helps to write rules of one's own for `belay guard`. `leave` is told the exit code. */
export function rulesCommand(leave: (code: number) => void): Command {
  const rules = new Command("rules").description("Help to write rules for belay guard.");
  const check = new Command("check")
    .description("Tell what is wrong with a file of rules, JSON or YAML, by line.")
    .addHelpText("before", examples)
    .addHelpText("after", exitHelp)
    .exitOverride()
    .argument("<file>", "the file that belay guard --rules is given")
    .action(async (file: string) => leave(await report(file)));
  return rules.addCommand(check);
}

async function report(file: string): Promise<number> {
  const [checked] = await checkRules([file]);
  if (!checked) return exitCodes.usage;
  const { faults, rules } = checked;
  if (faults.length > 0) {
    console.error(`belay: ${describeFaults(file, faults)}`);
    return exitCodes.failure;
  }
  const { associations = [], credentials = [], dependents = [] } = rules;
  console.log(`${file}: no fault in ${associations.length + credentials.length + dependents.length} rules`);
  return exitCodes.ok;
}
