/** Which platform a `belay ls` is about. */
import { CliError, exitCodes } from "../cli-error.js";
import type { Platform } from "../platforms/platform.js";
import { platforms, usualPlatform } from "../platforms.js";

/** The option that names one id space, of platforms that have several. */
export const ID_SPACE = "id-space";

/** The id space that the option names, whole or without its platform. */
export function givenIdSpace({ key, name, idSpaces = [] }: Platform, given: string): string {
  const found = idSpaces.find((one) => one === given || one === `${key}/${given}`);
  if (found) return found;
  throw new CliError(exitCodes.usage, `--${ID_SPACE} must be one of ${name}'s: ${idSpaces.join(", ")}`);
}

/** `named`: by `--platform`; `options`: the names of the others that are given, of which some are of one platform only. */
export function choosePlatform(named: string | undefined, options: readonly string[]): Platform {
  const own = options.flatMap((option) => {
    const owners = platforms.filter((one) => optionsOf(one).includes(option));
    return owners.length === 0 ? [] : [{ option, owners }];
  });
  const usual = usualPlatform(process.env);
  const owners = own[0]?.owners ?? [usual];
  const chosen =
    platforms.find(({ key }) => key === named) ?? (owners.includes(usual) ? usual : (owners[0] as Platform));
  const stranger = own.find((one) => !one.owners.includes(chosen));
  if (!stranger) return chosen;
  const theirs = stranger.owners.map(({ name }) => name).join(" and ");
  throw new CliError(exitCodes.usage, `--${stranger.option} is for ${theirs}, and not for ${chosen.name}`);
}

const optionsOf = ({ scope, dependent, idSpaces }: Platform): readonly string[] => [
  ...(scope ? [scope.option] : []),
  ...(idSpaces ? [ID_SPACE] : []),
  dependent.option,
];
