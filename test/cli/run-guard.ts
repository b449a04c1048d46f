import { runHere } from "./run-here.js";

/** `belay guard` in this process. */
export const runGuard = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runHere(["guard", ...args], env);
