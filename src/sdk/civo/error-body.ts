/** What Civo says of a refusal: JSON with `reason` and `details`, or a text. */

import { type ReadErrorBody, textField } from "../error-body.js";
import { codeOfStatus, type PlatformErrorCode } from "../errors.js";

export const codeIn: ReadErrorBody = (body) => textField(body, ["code"]);

export const detailIn: ReadErrorBody = (body) => {
  if (typeof body === "string") return sentence(body);
  const parts = [textField(body, ["reason"]), textField(body, ["details"])];
  const said = parts.filter((part) => part !== undefined).join(", ");
  return said || textField(body, ["result"]);
};

/** Not the page of a proxy, nor JSON that was cut off: half a list would show the secrets in it. */
function sentence(text: string): string | undefined {
  return text === "" || /^\s*[<[{]|secret_access_key/.test(text) ? undefined : text;
}

/** Civo's words that say more than the status they come with, which is not documented: "not found" is the account, not the object. */
const meanings: Readonly<Record<string, PlatformErrorCode>> = {
  database_account_not_found: "unauthenticated",
  authentication_failed: "unauthenticated",
  authentication_invalid_key: "unauthenticated",
  authentication_access_denied: "forbidden",
  region_unavailable: "rejected",
  disabled_service: "rejected",
};

export function codeOf(status: number, body: unknown): PlatformErrorCode {
  if (textField(body, ["result"]) === "requires_authentication") return "unauthenticated";
  return meanings[codeIn(body) ?? ""] ?? codeOfStatus(status);
}
