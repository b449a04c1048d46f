import { CliError, exitCodes } from "../cli-error.js";

/** Now, or what `SOURCE_DATE_EPOCH` says, in seconds: then the same plan gives the same report. */
export function decidedAt({ SOURCE_DATE_EPOCH: seconds }: NodeJS.ProcessEnv): Date {
  if (!seconds) return new Date();
  if (/^\d{1,11}$/.test(seconds)) return new Date(Number(seconds) * 1000);
  throw new CliError(exitCodes.usage, "SOURCE_DATE_EPOCH must be a number of seconds since 1970");
}
