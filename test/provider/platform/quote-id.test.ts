/** What of an import id that is none is shown. */
import { expect, test } from "@jest/globals";
import { quoteId } from "../../../src/provider/platform/quote-id.js";

const UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
test.each([
  ["a word", "production", '"production"'],
  ["two parts", `acme,${UUID}`, `"acme,${UUID}"`],
  ["an empty part", `,${UUID.toUpperCase()}`, `",${UUID.toUpperCase()}"`],
  ["a region and a number", "LON1, 12", '"LON1, 12"'],
  ["a token that nobody knows", "qov_4f9aK2mNb8Xw", '"qov_… (16 characters)"'],
  ["an access key and a number", "AKIAIOSFODNN7EXAMPLE,7", '"AKIA… (20 characters),7"'],
  ["a short password", "p4ss!", '"… (5 characters)"'],
  ["one that turns the text around", "ab\u202ecd", '"… (5 characters)"'],
  ["the token", "word-canary", "withheld, because it repeats a part of a secret"],
  ["a part of it, in a part", `${UUID},WORD%2Dcana`, "withheld, because it repeats a part of a secret"],
])("%s", (_, id, quoted) => {
  expect(quoteId(id, ["word-canary"])).toBe(quoted);
});
