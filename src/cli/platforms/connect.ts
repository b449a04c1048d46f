/** What all clients of the command line have in common: where they get settings from, and what they say when it fails. */
import type { PlatformError, Retry } from "../../sdk/index.js";
import { CliError, exitCodes } from "../cli-error.js";
import type { Platform } from "./platform.js";

/** The value of a setting. An empty one counts as missing. */
export function setting(value: string | undefined, whenMissing: string): string {
  if (value) return value;
  throw new CliError(exitCodes.usage, whenMissing);
}

/** Makes a client, with the authorities and the words that all have. */
export async function connect<Client>(
  make: (common: { onRetry: (retry: Retry) => void }) => Client,
): Promise<Client> {
  const { trustOwnAuthorities } = await import("../../provider/own-authorities.js");
  trustOwnAuthorities();
  try {
    return make({ onRetry: sayRetry });
  } catch (error) {
    // The client checks its options once, and a TypeError of its own names the option.
    if (!(error instanceof TypeError)) throw error;
    throw new CliError(exitCodes.usage, error.message, { cause: error });
  }
}

export const sayRetry = ({ because, waitMs }: Retry) =>
  console.error(`belay: ${because}; trying again in ${(waitMs / 1000).toFixed(1)} s`);

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

/** What failed, and what to do about it where the platform's own words do not say it. */
export function describe({ hints }: Platform, { code, message }: PlatformError): string {
  const hint = hints[code];
  return hint === undefined ? message : `${message.replace(/\.?$/, ".")} ${hint}`;
}
