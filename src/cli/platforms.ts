/** The platforms that the command line can ask; nothing else lists them. */
import { civo } from "./platforms/civo.js";
import { RATE_LIMIT_WAIT } from "./platforms/connect.js";
import { entryguard } from "./platforms/entryguard.js";
import type { Platform } from "./platforms/platform.js";
import { qovery } from "./platforms/qovery.js";
import { taikun } from "./platforms/taikun.js";

export const platforms: readonly Platform[] = [qovery, entryguard, civo, taikun];

/** The id spaces of a platform, by their names in the guard's rules. */
export const idSpacesOf = ({ key, idSpaces }: Platform): readonly string[] => idSpaces ?? [key];

/** The one that the environment is for; Qovery where it is for several or for none. */
export function usualPlatform(env: NodeJS.ProcessEnv): Platform {
  const used = platforms.filter(({ signs }) => signs.some((variable) => env[variable]));
  return used.length === 1 ? (used[0] as Platform) : qovery;
}

const common = [
  [
    "BELAY_ALLOW_HTTP",
    "1: endpoints beyond this machine may begin with http://, although others can read the token then",
  ],
  ["HTTPS_PROXY", "the proxy; HTTP_PROXY for endpoints by http://, NO_PROXY for what it is not used for"],
  ["SSL_CERT_FILE", "a PEM file with authorities of your own; NODE_EXTRA_CA_CERTS does the same"],
] as const;

/** The lines of a help that say what comes from the environment. */
export function environmentHelp(of: readonly Platform[], more: readonly (readonly [string, string])[] = []) {
  const rows = [...of.flatMap(({ environment }) => environment), RATE_LIMIT_WAIT, ...common, ...more];
  const width = Math.max(...rows.map(([variable]) => variable.length));
  return [
    "Environment (secrets have no flags: flags are seen by others):",
    ...rows.map(([variable, meaning]) => `  ${variable.padEnd(width)}   ${meaning}`),
    "",
  ].join("\n");
}
