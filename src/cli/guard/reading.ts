import { CliError, exitCodes } from "../cli-error.js";

/** What cannot be read, or not by these rules, is wrong usage. `what`: for the message. */
export async function reading<T>(what: string, read: () => Promise<T>): Promise<T> {
  const { PlanError, RulesError } = await import("../../guard/index.js");
  try {
    return await read();
  } catch (error) {
    if (error instanceof PlanError)
      throw new CliError(exitCodes.usage, `${what} cannot be read: ${error.message}`, { cause: error });
    if (error instanceof RulesError) throw new CliError(exitCodes.usage, error.message, { cause: error });
    throw error;
  }
}
