/** The ways to spell a text that hide it from a search for it. */

/** By their names in HTML: what is no letter and no digit in ASCII. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", tab: "\t", newline: "\n", excl: "!" },
  ...{
    num: "#",
    dollar: "$",
    percnt: "%",
    lpar: "(",
    rpar: ")",
    ast: "*",
    plus: "+",
    comma: ",",
    period: ".",
  },
  ...{ sol: "/", colon: ":", semi: ";", equals: "=", quest: "?", commat: "@", lsqb: "[", lbrack: "[" },
  ...{ bsol: "\\", rsqb: "]", rbrack: "]", hat: "^", lowbar: "_", grave: "`", lcub: "{", lbrace: "{" },
  ...{ verbar: "|", vert: "|", rcub: "}", rbrace: "}", tilde: "~", hyphen: "-", dash: "-" },
};

const CONTROLS: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const character = (hex: string) => {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
};

/** Each undoes one way of escaping. */
const unescaping: readonly ((text: string) => string)[] = [
  // JSON, and what is like it.
  (text) =>
    text.replace(
      /\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2})|([bfnrt])|(["'`\\/]))/gi,
      (_, four?: string, braced?: string, two?: string, control?: string, itself?: string) =>
        itself ??
        (control ? (CONTROLS[control.toLowerCase()] ?? "") : character(four ?? braced ?? two ?? "")),
    ),
  // HTML, without its tags.
  (text) =>
    text.replace(
      /&#(\d{1,7});?|&#x([0-9a-f]{1,6});?|&([a-z]{2,8});|<\/?[a-z][^<>]*>/gi,
      (found, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? found;
        return decimal === undefined && hex === undefined
          ? ""
          : character(hex ?? Number(decimal).toString(16));
      },
    ),
  unescapeUrl,
  // A form.
  (text) => unescapeUrl(text.replaceAll("+", " ")),
  unwrap,
];

function unescapeUrl(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (found) =>
    Buffer.from(found.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

/** The text in one piece: without blanks, ends of lines, and what is not seen. */
export function unwrap(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, "");
}

/** Nobody escapes a text more often than a few times; what is made so that it has more readings has these. */
const MOST_READINGS = 64;

/** All that a text may say, once what is escaped in it is not: in whatever order, however often. Itself first. */
export function readingsOf(text: string): readonly string[] {
  const found = new Set([text]);
  // What is added is visited, too.
  for (const reading of found) {
    for (const undo of unescaping) {
      if (found.size >= MOST_READINGS) return [...found];
      found.add(undo(reading));
    }
  }
  return [...found];
}

/** How a text is escaped before it is encoded. */
export function escapedAlike(text: string): ReadonlySet<string> {
  return new Set([
    text,
    quoted(text),
    urlEncoded(text),
    text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`),
  ]);
}

/** As JSON has it between quotes, and any message of ours that quotes it. */
export const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);

/** As the part of a path. */
export const urlEncoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"));
