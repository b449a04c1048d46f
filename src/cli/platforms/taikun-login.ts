/** How the command gets in at Taikun: by the same variables as the provider, one way in of three. */
import type { TaikunClientOptions } from "../../sdk/taikun/index.js";
import { CliError, exitCodes } from "../cli-error.js";

/** An empty variable counts as one that is not set. @throws {CliError} that names the variables which are missing, wrong or too many. */
export async function readLogin(env: NodeJS.ProcessEnv, endpoint?: string): Promise<TaikunClientOptions> {
  // Only here: the other commands start without them.
  const { chooseLogin } = await import("../../provider/taikun/login.js");
  const { settings } = await import("../../provider/taikun/settings.js");

  const variableOf = (name: string) => settings[name]?.variable ?? name;
  const and = (names: readonly string[]) => names.map(variableOf).join(" and ");
  const given = (name: string): string | undefined => {
    if (name === "endpoint" && endpoint !== undefined) return endpoint;
    const value = env[variableOf(name)] || undefined;
    const fault = value === undefined ? null : (settings[name]?.check(value) ?? null);
    if (fault === null) return value;
    throw new CliError(exitCodes.usage, `${variableOf(name)} ${fault}`);
  };

  const chosen = chooseLogin(given);
  if ("login" in chosen) return chosen.login;
  throw new CliError(exitCodes.usage, said());

  function said(): string {
    if (!("fault" in chosen)) return "";
    switch (chosen.fault) {
      case "none":
        return `the login is missing: set ${and(["email", "password"])}, or ${and(["access_key", "secret_key"])} of a robot user`;
      case "twice": {
        const [one, other] = chosen.ways.map((way) => and(way.filter((name) => given(name) !== undefined)));
        return `there are two ways in, ${one}; and ${other}: unset one of them`;
      }
      case "incomplete":
        return `the login is incomplete: set ${variableOf(chosen.missing)}`;
    }
  }
}
