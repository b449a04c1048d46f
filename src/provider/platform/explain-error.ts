/** A failed request in words for the person at the terminal: what did not happen, why, and where a setting came from. */
import { DiagnosticError, isUnknown } from "../../plugin/index.js";
import type { PlatformError } from "../../sdk/index.js";
import type { PlatformDescription } from "./platform.js";
import type { Settings } from "./settings.js";

/** After these nobody knows whether the platform did what it was asked. */
const UNCLEAR: readonly PlatformError["code"][] = [
  "timeout",
  "unreachable",
  "aborted",
  "server_error",
  "not_json",
  "unexpected_response",
];

/** `ifUnclear`: what to do when the request may have taken effect all the same. */
export function explainError(
  what: string,
  error: PlatformError,
  { name, hints }: Pick<PlatformDescription, "name" | "hints">,
  settings: Settings,
  ifUnclear?: string,
): DiagnosticError {
  const from = (setting: string) => {
    const found = settings[setting];
    return found && !isUnknown(found) ? found.source : "the default";
  };
  const endpoint = `The endpoint came from ${from("endpoint")}.`;
  const isReachable = `${endpoint} Is it right, and can this machine reach it?`;
  const common: Partial<Record<PlatformError["code"], string>> = {
    unreachable: isReachable,
    timeout: isReachable,
    not_json: `${endpoint} Is it the address of ${name}'s API, and is no proxy in between?`,
  };
  const paragraphs = [
    `${error.message.replace(/\.$/, "")}.`,
    ifUnclear !== undefined && UNCLEAR.includes(error.code) ? ifUnclear : null,
    hints[error.code]?.(from) ?? common[error.code] ?? null,
  ];
  const detail = paragraphs.filter((paragraph) => paragraph !== null && paragraph !== "").join("\n\n");
  return new DiagnosticError(what, detail, undefined, { cause: error });
}
