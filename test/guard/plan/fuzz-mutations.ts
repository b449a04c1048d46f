/** Ways to damage a plan. */
import { gzipSync } from "node:zlib";
import { CANARY, MARK, state } from "./fuzz-plans.js";
import type { Random } from "./fuzz-random.js";

export type Input = Uint8Array;

/** Values where others are expected, as JSON. */
const JUNK = [
  ..."null true false 0 -0 7 -1.5 1e999 -1E+999 0.1e-400 123456789012345678901234567890 [] {} [[]] [null]".split(
    " ",
  ),
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00\\ud800 \\ud83d\\udd11"',
  '"\\u202e\\u001b[31m\\ufeff"',
  '"2.0"',
  '["delete"]',
  '["delete","create"]',
  '["explode"]',
  '[{"id":"a"},{"id":7},{"id":null},3]',
  '{"__proto__":{"id":"a"},"constructor":{"prototype":null},"id":"b"}',
  '{"toString":null,"valueOf":null}',
  '[{"toString":1,"valueOf":2,"length":3}]',
  '{"resource_changes":[{}],"*":{"*":1}}',
  `"${"x".repeat(20_000)}"`,
  `${"[".repeat(300)}${"]".repeat(300)}`,
  `${'{"a":'.repeat(300)}1${"}".repeat(300)}`,
];

const TOO_DEEP = [
  `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  "[".repeat(100_000),
  '{"a":'.repeat(100_000),
];

/** What is no JSON, though it looks like it. */
const BROKEN = [
  ..."01 1. .5 1e 1e+ - +1 0x10 NaN Infinity undefined tru nulll True 'a' [1,] {\"a\":1,} {a:1} {1:2} [1 //".split(
    " ",
  ),
  '"\\x41"',
  '"\\u12g4"',
  '"\t"',
  '"\n"',
  "{,}",
  '{"a"}',
  '{"a":}',
  "]",
  "}",
  '"',
  "\\",
];

/** Bytes that are no UTF-8. */
const NOT_UTF8 = [
  [0x80],
  [0xc0, 0xaf],
  [0xc3],
  [0xe0, 0x80, 0xaf],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x80, 0x80, 0xaf],
  [0xf0, 0x9f, 0x94],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xff],
];

const KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "*",
  "0",
  "",
  "resource_changes",
  "prior_state",
  "format_version",
];

const PLACEHOLDER = "\u0001here\u0001";

/** The document with the text in the place of one of its values, or of a new member. */
function withText(document: object, text: string, random: Random): Input {
  const copy = structuredClone(document);
  const { holder, key } = random.one(places(copy));
  if (random.below(8) === 0 && !Array.isArray(holder)) {
    Object.defineProperty(holder, random.one(KEYS), { value: PLACEHOLDER, enumerable: true });
  } else holder[key] = PLACEHOLDER;
  return Buffer.from(JSON.stringify(copy).replace(JSON.stringify(PLACEHOLDER), () => text));
}

type Holder = Record<string, unknown>;

function places(value: unknown): { holder: Holder; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

const bytesOf = (document: object) => Buffer.from(JSON.stringify(document));

const splice = (bytes: Buffer, at: number, removed: number, ...put: Uint8Array[]) =>
  Buffer.concat([bytes.subarray(0, at), ...put, bytes.subarray(at + removed)]);

function slice(bytes: Buffer, random: Random): { at: number; length: number; part: Buffer } {
  const at = random.below(bytes.length);
  const length = random.below(Math.min(random.one([4, 60, 1000]), bytes.length - at)) + 1;
  return { at, length, part: Buffer.from(bytes.subarray(at, at + length)) };
}

/** Where a string's content is, so that what is put there is in a string. */
const inString = (bytes: Buffer, random: Random) => bytes.indexOf(random.one([CANARY, MARK])) + 3;

export const mutations: Readonly<Record<string, (document: object, random: Random) => Input>> = {
  "cut off": (document, random) => {
    const bytes = bytesOf(document);
    return bytes.subarray(0, random.below(bytes.length));
  },
  "bits flipped": (document, random) => {
    const bytes = bytesOf(document);
    for (let n = random.below(3); n >= 0; n--) {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
    return bytes;
  },
  "a byte changed": (document, random) => {
    const bytes = bytesOf(document);
    bytes[random.below(bytes.length)] = random.one([...'{}[]",:\\0 \n', "a", "\u0000"]).charCodeAt(0);
    return bytes;
  },
  "a part removed": (document, random) => {
    const bytes = bytesOf(document);
    const { at, length } = slice(bytes, random);
    return splice(bytes, at, length);
  },
  "a part doubled": (document, random) => {
    const bytes = bytesOf(document);
    const { at, part } = slice(bytes, random);
    return splice(bytes, at, 0, part);
  },
  "a part moved": (document, random) => {
    const bytes = bytesOf(document);
    const { at, length, part } = slice(bytes, random);
    const rest = splice(bytes, at, length);
    return splice(rest, random.below(rest.length + 1), 0, part);
  },
  "another value": (document, random) => withText(document, random.one(JUNK), random),
  "another value (again)": (document, random) => withText(document, random.one(JUNK), random),
  "no value": (document, random) => withText(document, random.one(BROKEN), random),
  "nested too deep": (document, random) => withText(document, random.one(TOO_DEEP), random),
  "a member removed": (document, random) => {
    const copy = structuredClone(document);
    const { holder, key } = random.one(places(copy));
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return bytesOf(copy);
  },
  "a member twice": (document, random) => {
    const text = JSON.stringify(document);
    const opens = [...text.matchAll(/\{(?=")/g)].map(({ index }) => index + 1);
    const names = [...text.matchAll(/"(\w+)":/g)].map(([, name]) => name);
    const at = random.below(3) === 0 ? 1 : random.one(opens);
    const member = `${JSON.stringify(random.one(names))}:${random.one(JUNK)},`;
    return Buffer.from(text.slice(0, at) + member + text.slice(at));
  },
  "no UTF-8": (document, random) => {
    const bytes = bytesOf(document);
    return splice(
      bytes,
      random.below(4) === 0 ? random.below(bytes.length) : inString(bytes, random),
      0,
      Buffer.from(random.one(NOT_UTF8)),
    );
  },
  "another version": (document, random) =>
    bytesOf({
      ...document,
      format_version: random.one([
        "2.0",
        "0.1",
        "0.2",
        "1",
        "1.x",
        "1.2.3",
        "v1.2",
        "",
        CANARY,
        1.2,
        2,
        null,
        [],
        {},
        true,
      ]),
    }),
  "another encoding": (document, random) => {
    const text = JSON.stringify(document);
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    return random.one([
      utf16,
      utf16.subarray(2),
      Buffer.from(utf16).swap16(),
      gzipSync(text, { level: 1 }),
      Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.from(text)]),
      Buffer.from(text, "latin1"),
      Buffer.from(Buffer.from(text).toString("base64")),
    ]);
  },
  "another document": (document, random) => {
    const text = JSON.stringify(document);
    const log = { "@level": "info", "@message": CANARY, type: "version" };
    const shown = {
      format_version: "1.0",
      values: { root_module: { resources: [{ address: MARK, values: { s: CANARY } }] } },
    };
    return Buffer.from(
      random.one([
        "",
        " \n",
        "\uFEFF",
        "\uFEFF \uFEFF{}",
        `${text}\n${text}`,
        `${text} x`,
        `${text}\u0000`,
        `[${text}]`,
        JSON.stringify(text),
        `${JSON.stringify(log)}\n${JSON.stringify(log)}\n`,
        JSON.stringify(log),
        JSON.stringify(state),
        JSON.stringify(shown),
        JSON.stringify({ format_version: "1.0" }),
        `Error: ${CANARY}\n`,
        `# ${CANARY}\nplan: yes\n`,
        ...JUNK,
      ]),
    );
  },
  "random bytes": (_, random) => Uint8Array.from({ length: random.below(2000) }, () => random.below(256)),
};

/** Changes of what says nothing of credentials, and of how the rest is written: the report stays the same. */
export const unrelated: Readonly<Record<string, (document: object, random: Random) => Input>> = {
  "other members have other values": (document, random) => {
    const name = random.one([
      "variables",
      "planned_values",
      "output_changes",
      "configuration",
      "checks",
      "resource_drift",
      "new",
    ]);
    return Buffer.from(
      JSON.stringify({ ...document, [name]: PLACEHOLDER }).replace(JSON.stringify(PLACEHOLDER), () =>
        random.one(JUNK),
      ),
    );
  },
  "other members are gone": (document, random) => {
    const { [random.one(["variables", "planned_values", "output_changes", "configuration"])]: _, ...rest } = {
      ...document,
    } as Holder;
    return bytesOf(rest);
  },
  "other resources have other values": (document, random) => {
    const copy = structuredClone(document) as { resource_changes?: { type: string; change: Holder }[] };
    for (const { type, change } of copy.resource_changes ?? []) {
      if (type !== "aws_s3_object") continue;
      change[random.one(["before_sensitive", "after_unknown", "importing"])] = PLACEHOLDER;
      change.before = { [random.one(KEYS)]: CANARY, id: MARK };
    }
    return Buffer.from(JSON.stringify(copy).replaceAll(JSON.stringify(PLACEHOLDER), () => random.one(JUNK)));
  },
  "members in another order": (document, random) => bytesOf(reordered(document, random) as object),
  indented: (document, random) =>
    Buffer.from(
      JSON.stringify(document, null, random.one([1, 2, "\t"])).replaceAll("\n", random.one(["\n", "\r\n"])),
    ),
  "escaped, with a mark in front": (document, random) => {
    const escaped = (one: string) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
    const text = JSON.stringify(document).replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
      string.replace(/\\.|[a-z]|[\u0080-\uffff]/g, (one) =>
        one.startsWith("\\") || (one < "\u0080" && random.below(20) > 0) ? one : escaped(one),
      ),
    );
    return Buffer.from(`\uFEFF ${text}\r\n\t `);
  },
};

function reordered(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((one) => reordered(one, random));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    random.shuffled(Object.entries(value)).map(([key, one]) => [key, reordered(one, random)]),
  );
}
