/** Whether a text of others repeats a secret, in whatever spelling: only a text that does not may be shown. */
import { secretParts } from "./secret-parts.js";
import { escapedAlike, readingsOf, unwrap } from "./spellings.js";

/** In characters. Of a longer secret as much as this is a part of it; a shorter one counts as a whole. */
const RUN = 8;

/** Two digits a character. */
const HEX_RUN = 2 * RUN;

/** A secret that is shorter is no word that could be found in a text. */
const SHORTEST_WORD = 4;

/**
 * True where a text shares 8 characters in a row with a secret: raw or escaped (JSON, HTML, URL, form, in whatever order), in base64 or
 * hex, in any case of letters, wrapped or not. A secret that is shorter must be there as a word; shorter than 4, as the whole text.
 */
export function repeatsSecret(text: string, secrets: Iterable<string>): boolean {
  const readings = readingsOf(text);
  const said = new Runs(RUN, text);
  const hex = new Runs(HEX_RUN, text);
  for (const reading of readings) {
    for (const view of viewsOf(reading)) said.add(view);
    hex.add(digitsOf(reading));
  }
  for (const secret of secrets) {
    const { words, runs, hexRuns } = formsOf(secret);
    if (words.some((word) => readings.some((reading) => hasWord(reading, word)))) return true;
    if (runs.some((run) => said.has(run)) || hexRuns.some((run) => hex.has(run))) return true;
  }
  return false;
}

/** The runs of one length that texts have. */
class Runs {
  readonly #found = new Set<string>();
  /** By four characters of a run: most runs of a secret need no look at the set. As many as the text, by far, but not for ever. */
  readonly #marks: Uint8Array;

  constructor(
    private readonly length: number,
    text: string,
  ) {
    this.#marks = new Uint8Array(1 << Math.min(16, 8 + Math.ceil(Math.log2(text.length + 1))));
  }

  add(text: string): void {
    for (let at = 0; at + this.length <= text.length; at++) {
      this.#marks[this.#mark(text, at)] = 1;
      this.#found.add(text.slice(at, at + this.length));
    }
  }

  /** Whether one of them is in the text. */
  has(text: string): boolean {
    for (let at = 0; at + this.length <= text.length; at++) {
      if (this.#marks[this.#mark(text, at)] && this.#found.has(text.slice(at, at + this.length))) return true;
    }
    return false;
  }

  #mark(text: string, at: number): number {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 2)];
    return (
      (first + 37 * second + 1369 * text.charCodeAt(at + 5) + 50653 * text.charCodeAt(at + 7)) &
      (this.#marks.length - 1)
    );
  }
}

/** As it is, and as base64 may have it. */
const viewsOf = (text: string): ReadonlySet<string> => new Set([lower(text), base64Of(text)]);

const lower = (text: string) => text.toLowerCase();

const base64Of = (text: string) =>
  lower(text)
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/[^a-z0-9+/]+/g, "");

const digitsOf = (text: string) => lower(text).replace(/0x|[^a-z0-9]+/g, "");

interface Forms {
  /** Of what is too short for a run. */
  readonly words: readonly string[];
  readonly runs: readonly string[];
  readonly hexRuns: readonly string[];
}

/** The forms of a secret cost more than to look for them; all that are kept have so many characters at most. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 1 << 24;
let size = 0;

function formsOf(secret: string): Forms {
  const found = known.get(secret);
  if (found) return found;
  const parts = secretParts(secret);
  const [long, short] = [
    parts.filter((part) => part.length >= RUN),
    parts.filter((part) => part.length < RUN),
  ];
  const escaped = long.flatMap((part) => [...escapedAlike(part)]);
  const forms = {
    words: short.flatMap((part) => [
      lower(part),
      lower(Buffer.from(part).toString("base64").replace(/=+$/, "")),
    ]),
    runs: [
      ...new Set([
        ...long.flatMap((part) => [lower(part), unwrap(lower(part))]),
        ...escaped.flatMap(inBase64),
      ]),
    ],
    hexRuns: escaped.map((part) => Buffer.from(part).toString("hex")),
  };
  size += Object.values(forms).flat().join("").length;
  if (size > MOST_KNOWN) {
    known.clear();
    size = 0;
  }
  known.set(secret, forms);
  return forms;
}

/** In whichever of the three ways it may stand in what is encoded, without the ends, which depend on its neighbours. */
function inBase64(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const first = Math.ceil((before * 8) / 6);
    return lower(bytes.toString("base64")).slice(first, Math.floor((bytes.length * 8) / 6));
  });
}

function hasWord(reading: string, word: string): boolean {
  const text = lower(reading);
  if (word.length < SHORTEST_WORD) return text.trim() === word;
  const before = /[\p{L}\p{N}]$/u;
  const after = /^[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!before.test(text.slice(0, at)) && !after.test(text.slice(at + word.length))) return true;
  }
  return false;
}
