/** What the exit code of `belay` tells a script. */
export const exitCodes = { ok: 0, failure: 1, usage: 2, unreachable: 3 } as const;

/** A failure that the user can act on: its message is all that is printed, and the command ends with its exit code. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    readonly exitCode: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
