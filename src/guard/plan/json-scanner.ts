/**
 * Scans a JSON document of any size, in pieces that are cut anywhere, and checks every byte of it. Only what the listener
 * takes becomes text: building values for all of a large plan takes longer than everything else together.
 */
import { BROKEN, inNumber, SIGN, WHOLE } from "./json-number.js";
import { PlanError } from "./plan-error.js";

/** `enter`: what it holds will begin, too. `take`: the listener gets its text. */
export type Interest = "enter" | "take" | "skip";

export interface Listener {
  /** A member's name, with its quotes and escapes: its value begins next. */
  key(json: string): void;
  /** Only an object or a list can be entered. */
  begin(kind: "object" | "list" | "scalar"): Interest;
  /** The text of the value that was to be taken. */
  value(json: string): void;
  /** What was entered last ends. */
  leave(): void;
}

/** Go's reader of JSON, which Terraform uses, goes no deeper either. */
const DEEPEST = 10_000;
/** In bytes, of what is taken: a string of JavaScript holds little more. */
const LONGEST = 1 << 28;

// What comes next, or is under way.
const IN_STRING = 0;
const AFTER_VALUE = 1;
const COLON = 2;
const VALUE = 3;
const KEY = 4;
const FIRST_VALUE = 5;
const FIRST_KEY = 6;
const IN_ESCAPE = 7;
const IN_HEX = 8;
const IN_CHARACTER = 9;
const IN_WORD = 10;
const IN_NUMBER = 11;
const START = 12;
const IN_MARK = 13;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

const table = (isMember: (byte: number) => boolean) =>
  Uint8Array.from({ length: 256 }, (_, byte) => Number(isMember(byte)));
const among = (characters: string) => table((byte) => characters.includes(String.fromCharCode(byte)));
/** The bytes of a string that stand for themselves. */
const PLAIN = table((byte) => byte >= 0x20 && byte < 0x80 && byte !== QUOTE && byte !== BACKSLASH);
const SPACE = among(" \n\r\t");
const HEX = among("0123456789abcdefABCDEF");
const ESCAPES = among('"\\/bfnrt');

/** By their first byte. */
const WORDS = new Map(["true", "false", "null"].map((word) => [word.charCodeAt(0), Buffer.from(word)]));
const MARK = Buffer.from("\uFEFF");

/** What was written last holds something else at this byte. */
export class NotJson extends PlanError {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

export class JsonScanner {
  #state = START;
  /** Of the pieces before this one, in bytes. */
  #length = 0;
  /** Objects and lists that are open, and of each whether it is a list. */
  #depth = 0;
  readonly #isList = new Uint8Array(DEEPEST + 1);
  /** The depth of what was entered last. Values deeper down are skipped or taken. */
  #entered = 0;
  /** The depth at which the value to take is; -1 where there is none. */
  #taken = -1;
  /** What the pieces before this one hold of the text to take. */
  #begun: Buffer[] = [];
  #begunLength = 0;
  #isKey = false;
  #number = SIGN;
  /** The word that is under way, and how many bytes of it, of a character or of four digits have come or are missing. */
  #word = MARK;
  #count = 0;
  /** What the next byte of a character may be. */
  #lowest = 0x80;
  #highest = 0xbf;

  constructor(private readonly listener: Listener) {}

  /** @throws {PlanError} where it is not JSON, and whatever the listener throws: then nothing more can be written. */
  write(bytes: Buffer): void {
    const end = bytes.length;
    let state = this.#state;
    let depth = this.#depth;
    let at = 0;
    /** Where the text to take begins in this piece; -1 where there is none. */
    let from = this.#begun.length > 0 ? 0 : -1;

    while (at < end) {
      const byte = bytes[at] as number;
      switch (state) {
        case IN_STRING: {
          if (PLAIN[byte] === 1) {
            at = endOfPlain(bytes, at + 1);
            continue;
          }
          if (byte === QUOTE) {
            at++;
            if (!this.#isKey) {
              state = AFTER_VALUE;
              if (depth === this.#taken) from = this.#take(bytes, from, at);
            } else {
              state = COLON;
              if (depth === this.#entered) {
                this.listener.key(this.#cut(bytes, from, at));
                from = -1;
              }
            }
            continue;
          }
          if (byte === BACKSLASH) state = IN_ESCAPE;
          else if (byte >= 0x80) {
            this.#beginCharacter(byte, at);
            state = IN_CHARACTER;
          } else throw this.#broken(at);
          at++;
          continue;
        }
        case AFTER_VALUE: {
          if (SPACE[byte] === 1) {
            at++;
            continue;
          }
          if (depth === 0) throw this.#broken(at);
          const isList = this.#isList[depth] === 1;
          if (byte === COMMA) {
            state = isList ? VALUE : KEY;
            at++;
            continue;
          }
          if (byte !== (isList ? 0x5d : 0x7d)) throw this.#broken(at);
          break;
        }
        case COLON:
          if (byte === 0x3a) state = VALUE;
          else if (SPACE[byte] !== 1) throw this.#broken(at);
          at++;
          continue;
        case FIRST_KEY:
        case KEY:
          if (byte === QUOTE) {
            this.#isKey = true;
            if (depth === this.#entered) from = at;
            state = IN_STRING;
          } else if (byte === 0x7d && state === FIRST_KEY) break;
          else if (SPACE[byte] !== 1) throw this.#broken(at);
          at++;
          continue;
        case START:
          if (byte === MARK[0]) {
            this.#count = 1;
            state = IN_MARK;
            at++;
            continue;
          }
          if (byte >= 0xfe) {
            throw new PlanError("it is in UTF-16, as Windows PowerShell writes it: write it in UTF-8");
          }
          state = VALUE;
          continue;
        case FIRST_VALUE:
        case VALUE: {
          if (SPACE[byte] === 1) {
            at++;
            continue;
          }
          if (byte === 0x5d && state === FIRST_VALUE) break;
          const isObject = byte === 0x7b;
          const isContainer = isObject || byte === 0x5b;
          if (depth === this.#entered) {
            const interest = this.listener.begin(isObject ? "object" : isContainer ? "list" : "scalar");
            if (interest === "enter") this.#entered++;
            else if (interest === "take") {
              this.#taken = depth;
              from = at;
            }
          }
          if (isContainer) {
            if (++depth > DEEPEST) throw new PlanError(`it is nested deeper than ${DEEPEST} levels`);
            this.#isList[depth] = isObject ? 0 : 1;
            state = isObject ? FIRST_KEY : FIRST_VALUE;
          } else state = this.#beginScalar(byte, at);
          at++;
          continue;
        }
        case IN_ESCAPE:
          if (ESCAPES[byte] === 1) state = IN_STRING;
          else if (byte === 0x75) {
            this.#count = 4;
            state = IN_HEX;
          } else throw this.#broken(at);
          at++;
          continue;
        case IN_HEX:
          if (HEX[byte] !== 1) throw this.#broken(at);
          if (--this.#count === 0) state = IN_STRING;
          at++;
          continue;
        case IN_CHARACTER:
          if (byte < this.#lowest || byte > this.#highest) throw this.#notUtf8(at);
          this.#lowest = 0x80;
          this.#highest = 0xbf;
          if (--this.#count === 0) state = IN_STRING;
          at++;
          continue;
        case IN_NUMBER:
          this.#number = inNumber(this.#number, byte);
          if (this.#number === BROKEN) throw this.#broken(at);
          if (this.#number === WHOLE) {
            state = AFTER_VALUE;
            if (depth === this.#taken) from = this.#take(bytes, from, at);
          } else at++;
          continue;
        case IN_WORD:
        case IN_MARK:
          if (byte !== this.#word[this.#count]) throw this.#broken(at);
          at++;
          if (++this.#count < this.#word.length) continue;
          state = state === IN_MARK ? VALUE : AFTER_VALUE;
          if (state === AFTER_VALUE && depth === this.#taken) from = this.#take(bytes, from, at);
          continue;
      }
      // Only the end of an object or a list comes here.
      at++;
      if (depth === this.#entered) {
        this.#entered--;
        this.listener.leave();
      }
      depth--;
      state = AFTER_VALUE;
      if (depth === this.#taken) from = this.#take(bytes, from, at);
    }

    if (from >= 0) this.#keep(bytes.subarray(from));
    this.#state = state;
    this.#depth = depth;
    this.#length += end;
  }

  /** @throws {PlanError} where something is missing. */
  end(): void {
    // A number does not tell that it ends.
    const isWhole = this.#state === IN_NUMBER && inNumber(this.#number, 0x20) === WHOLE;
    if (this.#depth === 0 && (isWhole || this.#state === AFTER_VALUE)) return;
    if (this.#depth === 0 && (this.#state === START || this.#state === VALUE))
      throw new PlanError("it is empty");
    throw new PlanError(`it ends too early, after ${this.#length} bytes: is it complete?`);
  }

  #beginScalar(byte: number, at: number): number {
    if (byte === QUOTE) {
      this.#isKey = false;
      return IN_STRING;
    }
    const word = WORDS.get(byte);
    if (word) {
      this.#word = word;
      this.#count = 1;
      return IN_WORD;
    }
    this.#number = byte === 0x2d ? SIGN : inNumber(SIGN, byte);
    if (this.#number === BROKEN) throw this.#broken(at);
    return IN_NUMBER;
  }

  /** No character is written longer than need be, is half of a pair, or is above U+10FFFF. */
  #beginCharacter(byte: number, at: number): void {
    if (byte < 0xc2 || byte > 0xf4) throw this.#notUtf8(at);
    this.#count = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    this.#lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  }

  /** Returns the new `from`. */
  #take(bytes: Buffer, from: number, to: number): -1 {
    this.#taken = -1;
    this.listener.value(this.#cut(bytes, from, to));
    return -1;
  }

  #cut(bytes: Buffer, from: number, to: number): string {
    const last = bytes.subarray(from, to);
    this.#measure(last);
    if (this.#begun.length === 0) return last.toString("utf8");
    const all = Buffer.concat([...this.#begun, last]);
    this.#begun = [];
    this.#begunLength = 0;
    return all.toString("utf8");
  }

  /** Whoever writes may use the memory of a piece again. */
  #keep(part: Buffer): void {
    this.#measure(part);
    this.#begun.push(Buffer.from(part));
    this.#begunLength += part.length;
  }

  #measure(part: Buffer): void {
    if (this.#begunLength + part.length <= LONGEST) return;
    throw new PlanError(`a single value of it is larger than ${LONGEST >> 20} MB`);
  }

  #broken(at: number): NotJson {
    return new NotJson(`it is not JSON: broken at byte ${this.#length + at}`, at);
  }

  #notUtf8(at: number): PlanError {
    return new PlanError(`it is not UTF-8: broken at byte ${this.#length + at}`);
  }
}

/** A function of its own: a short loop is compiled sooner than the long one, which counts where the plan is small. */
function endOfPlain(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && PLAIN[bytes[at] as number] === 1) at++;
  return at;
}
