import type { QoveryClient } from "../sdk/index.js";
import { CliError, exitCodes } from "./cli-error.js";

/** A client of Qovery with the token of the environment. An empty variable counts as one that is not set. */
export async function openQovery(
  endpoint = process.env.BELAY_QOVERY_ENDPOINT || undefined,
): Promise<QoveryClient> {
  const token = setting(process.env.QOVERY_API_TOKEN, "the token is missing: set QOVERY_API_TOKEN");
  // Only here: the other commands start without the client.
  const { createQoveryClient } = await import("../sdk/index.js");
  const { trustOwnAuthorities } = await import("../provider/own-authorities.js");
  trustOwnAuthorities();
  try {
    return createQoveryClient({
      token,
      endpoint,
      onRetry: ({ because, waitMs }) =>
        console.error(`belay: ${because}; trying again in ${(waitMs / 1000).toFixed(1)} s`),
    });
  } catch (error) {
    // The client checks its options once, and a TypeError of its own names the option.
    if (!(error instanceof TypeError)) throw error;
    throw new CliError(exitCodes.usage, error.message, { cause: error });
  }
}

/** The value of a setting. An empty one counts as missing. */
export function setting(value: string | undefined, whenMissing: string): string {
  if (value) return value;
  throw new CliError(exitCodes.usage, whenMissing);
}
