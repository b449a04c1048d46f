/** What Taikun says of a refusal: a problem with a title and a detail, or a text. */
import { type ReadErrorBody, textField, usualDetail } from "../error-body.js";

export const detailIn: ReadErrorBody = (body) => {
  if (typeof body === "string") return sentence(body);
  const parts = [textField(body, ["title"]), usualDetail(body), fieldsOf(body)];
  const said = new Set(parts.filter((part) => part !== undefined));
  return [...said].join(": ") || undefined;
};

/** With isError an answer says that nothing was done, whatever its status: Taikun's own clients overlook it. */
export const failureIn: ReadErrorBody = (body) => {
  if (typeof body !== "object" || body === null || !("isError" in body) || body.isError !== true)
    return undefined;
  return detailIn(body) ?? "it has isError, and no word of what is wrong";
};

/** Not the page of a proxy, nor JSON that was cut off. */
function sentence(text: string): string | undefined {
  return text === "" || /^\s*[<[{]/.test(text) ? undefined : text;
}

/** What is wrong with each field, in ASP.NET's `errors`. */
function fieldsOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("errors" in body)) return undefined;
  const { errors } = body;
  if (typeof errors !== "object" || errors === null) return undefined;
  return (
    Object.entries(errors)
      .map(([field, said]) => `${field}: ${[said].flat().join(" ")}`)
      .join("; ") || undefined
  );
}
