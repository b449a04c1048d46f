/** What all clients of the command line have in common: where they get settings from, and what they say when it fails. */
import type { ConnectionOptions, PlatformError } from "../../sdk/index.js";
import { CliError, exitCodes } from "../cli-error.js";
import { say, secretsOfEnvironment } from "../say.js";
import type { Platform } from "./platform.js";

/** The value of a setting. An empty one counts as missing. */
export function setting(value: string | undefined, whenMissing: string): string {
  if (value) return value;
  throw new CliError(exitCodes.usage, whenMissing);
}

export const RATE_LIMIT_WAIT = [
  "BELAY_RATE_LIMIT_WAIT",
  "how long a request may wait because there are too many; 2m by default",
] as const;

/** Who waits for less is not told. */
const worthTellingMs = 10_000;

/** The options that all clients have in common. */
type Common = Required<
  Pick<ConnectionOptions, "proxy" | "allowHttp" | "secrets" | "onRetry" | "onRateLimit" | "rateLimitWait">
>;

/** Makes a client, with the authorities, the words and the patience that all have. `name`: of the platform. */
export async function connect<Client>(name: string, make: (common: Common) => Client): Promise<Client> {
  const rateLimitWait = await readRateLimitWait(process.env[RATE_LIMIT_WAIT[0]]);
  // Only here: the other commands start without.
  const [{ trustOwnAuthorities }, network] = await Promise.all([
    import("../../provider/own-authorities.js"),
    import("../../provider/network.js"),
  ]);
  warnOnce(network.uncheckedCertificates(process.env));
  try {
    trustOwnAuthorities();
    return make({
      ...network.networkOptions(process.env),
      secrets: secretsOfEnvironment,
      onRetry({ because, waitMs, isRateLimit }) {
        if (!isRateLimit) say(`${because}; trying again in ${(waitMs / 1000).toFixed(1)} s`);
      },
      rateLimitWait,
      onRateLimit({ waitMs, waitedMs }) {
        if (waitMs === 0 || waitedMs + waitMs < worthTellingMs) return;
        say(`${name} allows no more requests for now; waiting ${Math.ceil(waitMs / 1000)} s`);
      },
    });
  } catch (error) {
    // The client checks its options once, and a TypeError of its own names the option.
    if (!(error instanceof TypeError)) throw error;
    throw new CliError(exitCodes.usage, network.inWords(error, `set ${network.HTTP_VARIABLE}=1`), {
      cause: error,
    });
  }
}

async function readRateLimitWait(given: string | undefined): Promise<number | undefined> {
  // Only here: the other commands start without them.
  const { duration, milliseconds } = await import("../../provider/validators.js");
  const fault = given ? duration(given) : null;
  if (fault !== null) throw new CliError(exitCodes.usage, `${RATE_LIMIT_WAIT[0]} ${fault}`);
  return given ? milliseconds(given) : undefined;
}

const warned = new Set<string>();

/** Several platforms may be asked by one command. */
function warnOnce(warning: string | null): void {
  if (warning === null || warned.has(warning)) return;
  warned.add(warning);
  say(`warning: ${warning}`);
}

/** What a request brings. @throws {CliError} where it fails. */
export async function asking<T>(platform: Platform, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const failed = await failedRequest(error);
    const unreachable = failed.code === "unreachable" || failed.code === "timeout";
    const exitCode = unreachable ? exitCodes.unreachable : exitCodes.failure;
    throw new CliError(exitCode, describe(platform, failed), { cause: error });
  }
}

/** The request that has failed. Any other error is thrown on. */
export async function failedRequest(error: unknown): Promise<PlatformError> {
  // Only here: the other commands start without the clients.
  const { PlatformError } = await import("../../sdk/errors.js");
  if (error instanceof PlatformError) return error;
  throw error;
}

const ifTooMany = `Set ${RATE_LIMIT_WAIT[0]} to a longer time, such as 10m, or try again later.`;

/** What failed, and what to do about it where the platform's own words do not say it. */
export function describe({ hints }: Platform, { code, message }: PlatformError): string {
  const hint = message.includes("NODE_EXTRA_CA_CERTS")
    ? "SSL_CERT_FILE can name that file, too."
    : (hints[code] ?? (code === "rate_limited" ? ifTooMany : undefined));
  return hint === undefined ? message : `${message.replace(/\.?$/, ".")} ${hint}`;
}
