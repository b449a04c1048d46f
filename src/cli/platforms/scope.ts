import { CliError, exitCodes } from "../cli-error.js";
import { setting } from "./connect.js";
import type { Check, Scope } from "./platform.js";

/** The scope that an option names, checked. */
export function givenScope({ option, check }: Scope, given: string): Promise<string> {
  return checked(given, `--${option}`, check);
}

/** The scope that an option names, else the environment; empty where the login has one, and neither does. */
export async function neededScope(scope: Scope, given: string | undefined): Promise<string> {
  if (given !== undefined) return givenScope(scope, given);
  const { noun, option, variable, ofLogin } = scope;
  if (ofLogin && !process.env[variable]) return "";
  const missing = `the ${noun} is missing: set ${variable} or give --${option}`;
  return checked(setting(process.env[variable], missing), variable, scope.check);
}

/** The scope of a planned credential, else of the environment, or empty where the login has one. `wayOut`: what else can be done. */
export async function plannedScope(scope: Scope | null, planned: string, wayOut: string): Promise<string> {
  if (scope === null) return "";
  const { noun, variable, attribute, checkPlanned, check, ofLogin } = scope;
  if (planned !== "") return checked(planned, `the ${attribute} of a credential in the plan`, checkPlanned);
  // The state of what was made where nothing named one: the variable may name another by now.
  if (ofLogin) return "";
  const missing = `the plan does not tell the ${noun} of a credential: set ${variable}, ${wayOut}`;
  return checked(setting(process.env[variable], missing), variable, check);
}

async function checked(value: string, source: string, check: Check): Promise<string> {
  const fault = await check(value);
  if (fault === null) return value;
  throw new CliError(exitCodes.usage, `${source} ${fault}`);
}
