/** Why a sandbox cannot start, in words for the person who started it. Anything else that is thrown is a bug. */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
}
