/** What counts as repeating a secret: its spellings, and the texts that share nothing with it. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { repeatsSecret, vouch } from "../../src/text/index.js";

const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");
const each = (spell: (character: string) => string) => (text: string) =>
  text.replace(/[\s\S]/gu, (character) => spell(character));
const isPlain = (character: string) => /[A-Za-z0-9 ]/.test(character);

/** Ways to escape, which may be mixed in any order; each keeps a text's meaning to whoever undoes it. */
const escapes: Record<string, (text: string) => string> = {
  "JSON's": (text) => JSON.stringify(text).slice(1, -1),
  "PHP's JSON": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "JSON, by code": each((one) =>
    isPlain(one)
      ? one
      : [...Array(one.length).keys()].map((at) => `\\u${hex(one.charCodeAt(at), 4)}`).join(""),
  ),
  "by code, braced": each((one) => (isPlain(one) ? one : `\\u{${hex(one.codePointAt(0) ?? 0, 2)}}`)),
  "HTML, named": (text) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  "HTML, decimal": each((one) => (isPlain(one) ? one : `&#${one.codePointAt(0)};`)),
  "HTML, hex": each((one) => (isPlain(one) ? one : `&#x${hex(one.codePointAt(0) ?? 0, 2).toUpperCase()};`)),
  "a URL's": (text) => encodeURIComponent(text),
  "a URL's, in lower case": (text) =>
    encodeURIComponent(text).replace(/%../g, (found) => found.toLowerCase()),
  "a URL's, all of it": (text) => [...Buffer.from(text)].map((byte) => `%${hex(byte, 2)}`).join(""),
  "a form's": (text) => new URLSearchParams({ a: text }).toString().slice(2),
};
/** What is made of a text, or of one that is escaped once. */
const encodings: Record<string, (text: string) => string> = {
  none: (text) => text,
  base64: (text) => Buffer.from(text).toString("base64"),
  "base64 for URLs": (text) => Buffer.from(text).toString("base64url"),
  "base64 after a user's name": (text) => Buffer.from(`me:${text}`).toString("base64"),
  hex: (text) => Buffer.from(text).toString("hex"),
  "hex in pairs": (text) => [...Buffer.from(text)].map((byte) => hex(byte, 2).toUpperCase()).join(" "),
};
const wrappings: Record<string, (text: string) => string> = {
  none: (text) => text,
  "every 5 characters": (text) => text.replace(/.{5}/gs, "$&\r\n  "),
  "by what has no width": (text) => text.replace(/[A-Za-z]/g, "$&\u200b"),
};
const cases: Record<string, (text: string) => string> = {
  none: (text) => text,
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
};

const anyOf = <T>(table: Record<string, T>) => fc.constantFrom(...Object.keys(table));
const word = fc.string({
  minLength: 8,
  maxLength: 40,
  unit: fc.constantFrom(..."abcdefgXYZ0189/+=-_\\\"'&<>%;:#?u{}$!é€😀"),
});
const long = fc.integer({ min: 0, max: 500 }).map((n) => "0f3#".repeat(n));

describe("a secret is found", () => {
  test("in each spelling, and each composition of some", () => {
    const spelled = fc.record({
      secret: word,
      around: fc.tuple(long, long),
      from: fc.nat(30),
      escaped: fc.option(fc.constantFrom("JSON's", "a URL's"), { nil: null }),
      encoding: anyOf(encodings),
      outer: fc.array(anyOf(escapes), { maxLength: 2 }),
      letters: anyOf(cases),
      wrapping: anyOf(wrappings),
    });
    fc.assert(
      fc.property(spelled, ({ secret, around, from, escaped, encoding, outer, letters, wrapping }) => {
        const whole = `${around[0]}${secret}${around[1]}`;
        const piece = secret.slice(Math.min(from, secret.length - 8)).replace(/^[\uDC00-\uDFFF]/, "");
        fc.pre(piece.length >= 8);
        const inner = encoding !== "none" && escaped !== null ? (escapes[escaped]?.(piece) ?? "") : piece;
        const encoded = encodings[encoding]?.(inner) ?? "";
        // Another case of letters is of what is encoded: in capitals JSON's \n is none.
        const cased = cases[letters]?.(encoded) ?? "";
        const out = outer.reduce((text, name) => escapes[name]?.(text) ?? "", cased);
        const shown = wrappings[wrapping]?.(out) ?? "";
        return repeatsSecret(`no such key "${shown}", sorry`, ["another-secret", whole]);
      }),
      { numRuns: 400, seed: 16 },
    );
  });
});

describe("a secret in a message", () => {
  const key = JSON.stringify({
    type: "service_account",
    project_id: "my-project-prod",
    private_key_id: "0f1e2d3c4b5a",
    private_key: "-----BEGIN PRIVATE KEY-----\nMIIEvAIBADANcanary+q/7\n-----END PRIVATE KEY-----\n",
    auth_uri: "https://accounts.google.com/o/oauth2/auth",
  });
  const inBase64 = Buffer.from(key).toString("base64");
  const pem = "-----BEGIN PRIVATE KEY-----\nMIIEvAIBADANcanary\n-----END PRIVATE KEY-----\n";
  test.each<[name: string, secret: string, text: string, repeats: boolean]>([
    ["8 characters of it", "abcdefghijklmno", "it is cdefghij, or so", true],
    ["7 characters", "abcdefghijklmno", "it is cdefghi, or so", false],
    ["masked in the middle", "abcdefghijklmno", "it is abcdefgh*******", true],
    ["masked but for 4", "abcdefghijklmno", "it is ***********lmno", false],
    ["parted by tags", "abcdefghijklmno", "it is abcd<wbr>efgh", true],
    ["a short one", "hunter2", "hunter2 is wrong", true],
    ["a short one, quoted", "hunter2", '{\\"k\\":\\"HUNTER2\\"}', true],
    ["a short one in base64", "hunter2", "it is aHVudGVyMg==", true],
    ["a short one within a word", "test", "the latest is wrong", false],
    ["one of 3 letters within a text", "key", "key is wrong", false],
    ["one of 3 letters alone", "key", " KEY ", true],
    ["nothing", "", "", false],
    ["a value of a key file", key, "bad MIIEvAIBADAN", true],
    ["the key of a key file, escaped", key, `bad ${JSON.stringify(key)}`, true],
    ["a value of a key file that was sent in base64", inBase64, "bad MIIEvAIBADAN", true],
    ["a key file in base64", inBase64, `bad ${inBase64.slice(300, 330)}`, true],
    [
      "the public words of a key file",
      key,
      "private_key_id of my-project-prod at accounts.google.com",
      false,
    ],
    ["the words around a key", pem, "BEGIN PRIVATE KEY is missing", false],
    ["a key without the words around it", pem, "bad MIIEvAIB", true],
  ])("%s", (_, secret, text, repeats) => {
    expect(repeatsSecret(text, [secret])).toBe(repeats);
  });

  test("a text that shares nothing is shown as it is", () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcdé&%\\"0;< '), maxLength: 200 });
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom(..."XYZ_789"), minLength: 8 }), (said, secret) => {
        expect(vouch(said, [secret])).toBe(said.replace(/ +/g, " ").trim());
      }),
      { numRuns: 200, seed: 16 },
    );
  });

  test.each([
    ["to 500 characters", "x".repeat(501), `${"x".repeat(500)}… (shortened)`],
    ["not in the middle of a character", `${"x".repeat(499)}😀`, `${"x".repeat(499)}… (shortened)`],
    ["a secret in what is cut off at the end", `${"x".repeat(495)}canary-secret`, null],
    ["a text of a megabyte", "x y ".repeat(250_000), `${"x y ".repeat(125)}… (shortened)`],
  ])("what is shown is cut: %s", (_, text, shown) => {
    expect(vouch(text, ["canary-secret"])).toBe(shown);
  });
});
