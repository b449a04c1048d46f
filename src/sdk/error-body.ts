/** What the body of a refusal says, read as a platform's client tells. */

/** Reads one thing from the body of an answer that is no success: its JSON, or its text when it is none. */
export type ReadErrorBody = (body: unknown) => string | undefined;

/** The first of the fields that is text and not empty; undefined when there is none, or the body is no object. */
export function textField(body: unknown, names: readonly string[]): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const fields: Record<string, unknown> = { ...body };
  return names
    .map((name) => fields[name])
    .find((field): field is string => typeof field === "string" && field !== "");
}

export const usualDetail: ReadErrorBody = (body) => textField(body, ["detail", "message", "error"]);
