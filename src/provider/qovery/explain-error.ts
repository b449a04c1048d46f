/** A failed request in words for the person at the terminal: what did not happen, why, and where a setting came from. */
import { DiagnosticError, isUnknown } from "../../plugin/index.js";
import type { PlatformError } from "../../sdk/index.js";
import type { Found, QoverySettings } from "./settings.js";

/** After these nobody knows whether Qovery did what it was asked. */
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
  { token, endpoint, organizationId }: QoverySettings,
  ifUnclear?: string,
): DiagnosticError {
  const hints: Partial<Record<PlatformError["code"], string>> = {
    unauthenticated: `The token came from ${sourceOf(token)}. Is it complete, and not revoked?`,
    forbidden: `The token came from ${sourceOf(token)}. Credentials may be read and written by administrators of the organization only.`,
    ...(organizationId && {
      not_found: `If it is the organization that was not found: the provider's own came from ${sourceOf(organizationId)}. Does the token belong to it?`,
    }),
    unreachable: `The endpoint came from ${sourceOf(endpoint)}. Is it right, and can this machine reach it?`,
    timeout: `The endpoint came from ${sourceOf(endpoint)}. Is it right, and can this machine reach it?`,
    not_json: `The endpoint came from ${sourceOf(endpoint)}. Is it the address of Qovery's API, and is no proxy in between?`,
  };
  const paragraphs = [
    `${error.message.replace(/\.$/, "")}.`,
    ifUnclear !== undefined && UNCLEAR.includes(error.code) ? ifUnclear : null,
    hints[error.code] ?? null,
  ];
  const detail = paragraphs.filter((paragraph) => paragraph !== null).join("\n\n");
  return new DiagnosticError(what, detail, undefined, { cause: error });
}

const sourceOf = (found: Found) => (found && !isUnknown(found) ? found.source : "the default");
