import { isUtf8 } from "node:buffer";
import { type FieldEntry, type FieldTable, WireType } from "./field-table.js";
import { WireError } from "./wire-error.js";

type Values = Record<string, unknown>;

/** Reads a message in full. Fields that the table lacks are skipped; of a field that comes twice the last one counts. */
export function decodeMessage(table: FieldTable, bytes: Uint8Array): Values {
  const reader = new Reader(bytes);
  const value = emptyMessage(table);
  reader.message(table, bytes.byteLength, value);
  return value;
}

const NO_BYTES = new Uint8Array(0);

/** A message none of whose fields came, the keys always in the same order, so that its values share one shape. */
function emptyMessage(table: FieldTable): Values {
  const value: Values = {};
  for (const field of table.entries) value[field.key] = emptyValue(field);
  return value;
}

function emptyValue(field: FieldEntry): unknown {
  if (field.form === "repeated") return [];
  if (field.form === "map") return {};
  if (field.form === "optional") return undefined;
  return emptyContent(field);
}

function emptyContent(field: FieldEntry): unknown {
  switch (field.kind) {
    case "string":
      return "";
    case "bytes":
      return NO_BYTES;
    case "bool":
      return false;
    case "int64":
      return 0;
    case "message":
      return undefined;
  }
}

class Reader {
  /** The same bytes twice: views of the first are plain arrays, the second one reads strings. */
  readonly #bytes: Uint8Array;
  readonly #buffer: Buffer;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  message(table: FieldTable, end: number, value: Values): void {
    while (this.#position < end) {
      const tag = this.varint(table.name, end);
      const number = Math.floor(tag / 8);
      const field = table.byNumber[number];
      if (!field) {
        if (number === 0) throw new WireError(`${table.name}: a field has the number 0`);
        this.skip(table.name, number, tag % 8, end);
        continue;
      }
      const place = field.place;
      if (tag !== field.tag) throw new WireError(`${place}: unexpected wire type ${tag % 8}`);
      if (field.form === "repeated")
        (value[field.key] as unknown[]).push(this.content(place, field, end, undefined));
      else if (field.form === "map") this.mapEntry(place, field, end, value[field.key] as Values);
      else value[field.key] = this.content(place, field, end, value[field.key]);
    }
  }

  /** `before` is what an embedded message that comes in several parts holds so far. */
  private content(place: string, field: FieldEntry, end: number, before: unknown): unknown {
    switch (field.kind) {
      case "string":
        return this.string(place, end);
      case "bytes": {
        const stop = this.stop(place, end);
        const bytes = this.#bytes.subarray(this.#position, stop);
        this.#position = stop;
        return bytes;
      }
      case "bool":
        return this.varint(place, end) !== 0;
      case "int64":
        return this.varint(place, end);
      case "message": {
        const table = field.table();
        const stop = this.stop(place, end);
        const value = (before as Values | undefined) ?? emptyMessage(table);
        this.message(table, stop, value);
        return value;
      }
    }
  }

  private mapEntry(place: string, field: FieldEntry, end: number, entries: Values): void {
    const stop = this.stop(place, end);
    let key = "";
    let content = field.kind === "message" ? emptyMessage(field.table()) : emptyContent(field);
    while (this.#position < stop) {
      const tag = this.varint(place, stop);
      if (tag === MAP_KEY_TAG) key = this.string(place, stop);
      else if (tag === MAP_VALUE_TAG) content = this.content(place, field, stop, content);
      else this.skip(place, Math.floor(tag / 8), tag % 8, stop);
    }
    // An assignment to "__proto__" would set the prototype instead of an entry.
    if (key === "__proto__") {
      Object.defineProperty(entries, key, {
        value: content,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    } else {
      entries[key] = content;
    }
  }

  private string(place: string, end: number): string {
    const start = this.#position;
    const stop = this.stop(place, end);
    const from = this.#position;
    const text = this.#buffer.toString("utf8", from, stop);
    if (text.includes("\ufffd") && !isUtf8(this.#bytes.subarray(from, stop))) {
      throw new WireError(`${place}: text at byte ${start} is not UTF-8`);
    }
    this.#position = stop;
    return text;
  }

  /** Reads a length and returns where what it measures ends. */
  private stop(place: string, end: number): number {
    const length = this.varint(place, end);
    const stop = this.#position + length;
    if (length < 0 || stop > end)
      throw new WireError(`${place}: ${length} bytes announced, ${end - this.#position} left`);
    return stop;
  }

  /** Reads 64 bits in two's complement. */
  private varint(place: string, end: number): number {
    const first = this.byte(place, end);
    if (first < 0x80) return first;
    let low = first & 0x7f;
    let high = 0;
    for (let shift = 7; shift < 70; shift += 7) {
      const byte = this.byte(place, end);
      const group = byte & 0x7f;
      if (shift < 28) low |= group << shift;
      else if (shift === 28) {
        low |= group << 28;
        high = group >>> 4;
      } else high |= group << (shift - 32);
      if (byte < 0x80) {
        const value = high * 0x1_0000_0000 + (low >>> 0);
        if (!Number.isSafeInteger(value)) throw new WireError(`${place}: a number needs more than 53 bits`);
        return value;
      }
    }
    throw new WireError(`${place}: a number is longer than 10 bytes`);
  }

  private byte(place: string, end: number): number {
    const byte = this.#position < end ? this.#bytes[this.#position++] : undefined;
    if (byte === undefined) throw new WireError(`${place}: the message ends in the middle of a number`);
    return byte;
  }

  private skip(place: string, number: number, wireType: number, end: number): void {
    switch (wireType) {
      case WireType.VARINT:
        this.skipVarint(place, end);
        return;
      case WireType.LENGTH:
        this.#position = this.stop(place, end);
        return;
      case WireType.FIXED64:
        this.#position += 8;
        break;
      case WireType.FIXED32:
        this.#position += 4;
        break;
      default:
        throw new WireError(`${place}: field ${number} has the unknown wire type ${wireType}`);
    }
    if (this.#position > end)
      throw new WireError(`${place}: the message ends in the middle of field ${number}`);
  }

  /** A field that nobody reads may hold any 64 bits. */
  private skipVarint(place: string, end: number): void {
    for (let count = 0; count < 10; count++) if (this.byte(place, end) < 0x80) return;
    throw new WireError(`${place}: a number is longer than 10 bytes`);
  }
}

const MAP_KEY_TAG = 0x0a;
const MAP_VALUE_TAG = 0x12;
