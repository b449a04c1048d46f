import { writeSync } from "node:fs";

/** Writes to stderr at once, also when the process is about to end. */
export function complain(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // Whoever read stderr is gone, as when Terraform was killed; there is nobody left to tell.
  }
}

export interface Circumstances {
  readonly interruptible: boolean;
  isServing(): boolean;
  fail(defect: unknown): void;
}

/**
 * Runs the clean-up once, before the process leaves for whatever reason it can notice: `process.exit`, a signal, or an
 * exception that nobody caught, which is a defect: `fail` says so and leaves. Terraform tells its provider
 * to stop by a call: a signal that reaches both must not end the provider first, in the middle of a write whose answer the
 * state would lack. So SIGINT does nothing unless `interruptible`, nor do SIGTERM and SIGHUP while `isServing`: Terraform's
 * word comes, or its end does.
 */
export function prepareToLeave(
  cleanUp: readonly (() => void)[],
  { interruptible, isServing, fail }: Circumstances,
): void {
  process.once("exit", () => {
    for (const step of cleanUp) {
      try {
        step();
      } catch (error) {
        complain(`[ERROR] clean-up failed: ${stackOf(error)}\n`);
      }
    }
  });
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  const unlessServing = (code: number) => () => {
    if (interruptible || !isServing()) process.exit(code);
  };
  process.on("SIGTERM", unlessServing(143));
  process.on("SIGHUP", unlessServing(129));
  process.on("SIGINT", () => {
    if (interruptible) process.exit(130);
  });
}

export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const PARENT_POLL = 500;

/** Leaves when the process that started this one is gone, which nothing else would tell: an orphan gets a new parent. */
export function leaveWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, PARENT_POLL).unref();
}
