/** What Civo says of a refusal: JSON with `reason` and `details`, or a text. */
import { type ReadErrorBody, textField } from "../error-body.js";

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
