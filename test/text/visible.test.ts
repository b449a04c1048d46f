/** What is shown of characters that are not seen, or that do something. */
import { expect, test } from "@jest/globals";
import { maskPattern, quotedForms, visible, visibleJson, visibleLines } from "../../src/text/index.js";

test.each([
  ["ESC", "\u001b[2J", "\\u{1b}[2J", "\\u001b[2J"],
  ["an end of line", "a\r\nb", "a\\u{d}\\u{a}b", "a\\r\\nb"],
  ["NUL", "a\0b", "a\\u{0}b", "a\\u0000b"],
  ["DEL", "a\u007fb", "a\\u{7f}b", "a\\u007fb"],
  ["CSI of C1", "\u009b2J", "\\u{9b}2J", "\\u009b2J"],
  ["OSC", "\u001b]0;t\u0007", "\\u{1b}]0;t\\u{7}", "\\u001b]0;t\\u0007"],
  [
    "bidi",
    "\u202ea\u2066\u200f\u061c",
    "\\u{202e}a\\u{2066}\\u{200f}\\u{61c}",
    "\\u202ea\\u2066\\u200f\\u061c",
  ],
  ["ends of lines and paragraphs", "\u2028\u2029", "\\u{2028}\\u{2029}", "\\u2028\\u2029"],
  ["what has no width", "a\u200bb\ufeff", "a\\u{200b}b\\u{feff}", "a\\u200bb\\ufeff"],
  ["a joiner between letters of ASCII", "a\u200db", "a\\u{200d}b", "a\\u200db"],
  ["a joiner of an emoji", "👩🏽‍💻", "👩🏽‍💻", "👩🏽\\u200d💻"],
  ["a joiner of a script", "می‌خواهم", "می‌خواهم", "می\\u200cخواهم"],
  ["a half of a pair", "a\ud800b", "a\\u{d800}b", "a\\ud800b"],
  ["tags", "a\u{e0041}", "a\\u{e0041}", "a\\udb40\\udc41"],
  ["what is no character", "a\uffff", "a\\u{ffff}", "a\\uffff"],
  ["all that is seen", "Zoë – 日本 😀 \ufffd", "Zoë – 日本 😀 \ufffd", "Zoë – 日本 😀 \ufffd"],
])("%s", (_, text, shown, json) => {
  expect(visible(text)).toBe(shown);
  expect(visibleJson({ text })).toBe(`{"text":"${json}"}`);
  expect(JSON.parse(visibleJson([text], 2))).toEqual([text]);
});

test("lines stay lines", () => {
  expect(visibleLines("a\n\tb\u001b\nc")).toBe("a\n\tb\\u{1b}\nc");
});

test.each([
  ["as it is", (one: string) => one],
  ["in quotes", (one: string) => JSON.stringify(one)],
  ["in quotes twice", (one: string) => JSON.stringify(JSON.stringify(one))],
  ["in a path", (one: string) => new URL(`https://h/${encodeURIComponent(one)}`).pathname],
  ["made visible", visible],
  ["on one line", (one: string) => one.replace(/\s+/g, " ")],
])("a value is masked where it stands %s", (_, quote) => {
  const value = 'a"b\\c\n\u202ed/é';
  const shown = `it is ${quote(value)}, says`.replace(
    maskPattern(["other", value, 'a"b'].flatMap(quotedForms)) ?? "",
    "(hidden)",
  );
  expect(shown).toMatch(/^it is ["/\\]*\(hidden\)["\\]*, says$/);
});

test("no values, no pattern", () => expect(maskPattern(quotedForms(""))).toBeNull());
