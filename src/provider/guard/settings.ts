/** How strict the guard is. */
import { DiagnosticError } from "../../plugin/index.js";

export const MODES = ["enforce", "warn", "off"] as const;
export type Mode = (typeof MODES)[number];

export const UNPROVEN = ["error", "warn"] as const;
export type Unproven = (typeof UNPROVEN)[number];

const VARIABLE = "BELAY_GUARD";

/** The mode for this run: the environment breaks the glass, whatever the configuration says. */
export function effectiveMode(
  configured: Mode,
  environment: NodeJS.ProcessEnv,
): { readonly mode: Mode; readonly source: string } {
  const override = environment[VARIABLE];
  if (override === undefined || override === "")
    return { mode: configured, source: "the argument guard.mode" };
  if (!isMode(override)) {
    throw new DiagnosticError(
      `Invalid ${VARIABLE}`,
      `The environment variable ${VARIABLE} is ${JSON.stringify(override)}. It takes one of ${MODES.join(", ")}; unset it to use the configuration's mode.`,
    );
  }
  return { mode: override, source: `the environment variable ${VARIABLE}` };
}

const isMode = (text: string): text is Mode => (MODES as readonly string[]).includes(text);
