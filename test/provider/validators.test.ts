import { describe, expect, test } from "@jest/globals";
import * as validators from "../../src/provider/validators.js";

const { accessKeyId, httpUrl, uuid, wholeNumber } = validators;
const ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

test.each<[string, (value: never) => string | null, unknown]>([
  ["an id", uuid, ID],
  ["a key", accessKeyId, "AKIAIOSFODNN7EXAMPLE"],
  ["https", httpUrl, "https://api.qovery.com"],
  ["http", httpUrl, "http://127.0.0.1:1/qovery"],
  ["zero", wholeNumber, 0],
  ["one", wholeNumber, 1],
])("allowed: %s", (_, check, value) => {
  expect(check(value as never)).toBeNull();
});

test.each<[string, (value: never) => string | null, unknown, string]>([
  [
    "nothing for an id",
    uuid,
    "",
    "is empty. It must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6.",
  ],
  ["a word for an id", uuid, "acme", "must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6."],
  // Ids are compared as they are written, and the platform writes them in lower case.
  ["an id in upper case", uuid, ID.toUpperCase(), `must be in lower case: ${ID}.`],
  ["an id with one capital", uuid, ID.replace("f", "F"), `must be in lower case: ${ID}.`],
  ["a capital that is no digit", uuid, ID.replace("f", "G"), "must be a UUID"],
  ["a negative number", wholeNumber, -1, "must be a whole number from 0 on, and not -1."],
  ["a fraction", wholeNumber, 1.5, "must be a whole number from 0 on, and not 1.5."],
])("refused: %s", (_, check, value, says) => {
  expect(check(value as never)).toContain(says);
});

describe("what may be a secret, or hold one, is not quoted", () => {
  test.each<[string, (value: string) => string | null, string, string]>([
    [
      "the secret in the place of the key",
      accessKeyId,
      "canary/K7MDENG+bPxRfiCYEXAMPLEKEY",
      "must be an AWS access key id: 16 to 128 letters and digits, such as AKIAIOSFODNN7EXAMPLE. Did the secret take its place?",
    ],
    [
      "a password in what is no http URL",
      httpUrl,
      "ftp://me:canary@host",
      "must be a URL that begins with https:// or http://.",
    ],
  ])("%s", (_, check, value, says) => {
    expect(check(value)).toBe(says);
  });
});
