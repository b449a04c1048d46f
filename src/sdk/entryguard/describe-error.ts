/** What EntryGuard's refusals say. It has two shapes of them: one with a code, one with what is wrong with each field. */
import { type ReadErrorBody, textField, usualDetail } from "../error-body.js";

/** The code, such as CREDENTIAL_IN_USE: in one shape `error` is a code, in the other the reason of the HTTP status. */
export const platformCodeOf: ReadErrorBody = (body) => {
  const error = textField(body, ["error"]);
  return error !== undefined && /^[A-Z][A-Z0-9_]+$/.test(error) ? error : undefined;
};

/** The message, and what is wrong with each field. */
export const describeError: ReadErrorBody = (body) => {
  const { validationErrors } =
    typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const fields = Object.entries(validationErrors ?? {}).map(([field, wrong]) => `${field}: ${wrong}`);
  const message =
    textField(body, ["message"]) ?? (platformCodeOf(body) === undefined ? usualDetail(body) : undefined);
  return fields.length === 0 ? message : [message, fields.join("; ")].filter(Boolean).join(": ");
};
