import type { FieldEntry, FieldTable } from "./field-table.js";
import { WireError } from "./wire-error.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * Writes a message into one buffer of exactly the right size, after `headroom` free bytes. The first walk measures (the
 * length of each string and embedded message, in the order of the walk, goes to `lengths`), the second one writes: each
 * byte is copied once.
 */
export function encodeMessage(table: FieldTable, value: Values, headroom: number): Uint8Array {
  const lengths: number[] = [];
  const size = measure(table, value, lengths);
  const writer = new Writer(Buffer.allocUnsafe(headroom + size), headroom, lengths);
  writer.message(table, value);
  return writer.buffer;
}

function measure(table: FieldTable, value: Values, lengths: number[]): number {
  let size = 0;
  for (const field of table.entries) {
    const content = value[field.key];
    if (content === undefined) continue;
    const tagSize = varintSize(field.tag);
    if (field.form === "repeated") {
      for (const element of content as readonly unknown[])
        size += tagSize + measureContent(field, element, lengths);
    } else if (field.form === "map") {
      for (const [key, element] of Object.entries(content as Values)) {
        const at = lengths.push(0) - 1;
        const length = 2 + measureString(key, lengths) + measureContent(field, element, lengths);
        lengths[at] = length;
        size += tagSize + varintSize(length) + length;
      }
    } else if (field.form === "optional" || !isDefault(field, content)) {
      size += tagSize + measureContent(field, content, lengths);
    }
  }
  return size;
}

/** The size of a value, its length prefix included. */
function measureContent(field: FieldEntry, content: unknown, lengths: number[]): number {
  switch (field.kind) {
    case "string":
      return measureString(content as string, lengths);
    case "bytes": {
      const length = (content as Uint8Array).byteLength;
      return varintSize(length) + length;
    }
    case "message": {
      const at = lengths.push(0) - 1;
      const length = measure(field.table(), content as Values, lengths);
      lengths[at] = length;
      return varintSize(length) + length;
    }
    case "bool":
      return 1;
    case "int64":
      if (!Number.isSafeInteger(content)) {
        throw new WireError(`${field.place} must be an integer of at most 53 bits, not ${String(content)}`);
      }
      return (content as number) < 0 ? 10 : varintSize(content as number);
  }
}

function measureString(text: string, lengths: number[]): number {
  const length = Buffer.byteLength(text);
  lengths.push(length);
  return varintSize(length) + length;
}

/** proto3 leaves a field without presence out when it holds its default. An embedded message has presence. */
function isDefault(field: FieldEntry, content: unknown): boolean {
  if (field.kind === "message") return false;
  if (field.kind === "bytes") return (content as Uint8Array).byteLength === 0;
  return content === "" || content === 0 || content === false;
}

function varintSize(value: number): number {
  if (value < 0x80) return 1;
  let size = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size++;
  return size;
}

class Writer {
  #next = 0;

  constructor(
    readonly buffer: Buffer,
    private position: number,
    private readonly lengths: readonly number[],
  ) {}

  message(table: FieldTable, value: Values): void {
    for (const field of table.entries) {
      const content = value[field.key];
      if (content === undefined) continue;
      if (field.form === "repeated") {
        for (const element of content as readonly unknown[]) {
          this.varint(field.tag);
          this.content(field, element);
        }
      } else if (field.form === "map") {
        for (const [key, element] of Object.entries(content as Values)) {
          this.varint(field.tag);
          this.varint(this.length());
          this.varint(MAP_KEY_TAG);
          this.string(key);
          this.varint(MAP_VALUE_TAG);
          this.content(field, element);
        }
      } else if (field.form === "optional" || !isDefault(field, content)) {
        this.varint(field.tag);
        this.content(field, content);
      }
    }
  }

  private content(field: FieldEntry, content: unknown): void {
    switch (field.kind) {
      case "string":
        this.string(content as string);
        return;
      case "bytes": {
        const bytes = content as Uint8Array;
        this.varint(bytes.byteLength);
        this.buffer.set(bytes, this.position);
        this.position += bytes.byteLength;
        return;
      }
      case "message":
        this.varint(this.length());
        this.message(field.table(), content as Values);
        return;
      case "bool":
        this.buffer[this.position++] = content ? 1 : 0;
        return;
      case "int64":
        if ((content as number) < 0) this.negative(content as number);
        else this.varint(content as number);
    }
  }

  private string(text: string): void {
    const length = this.length();
    this.varint(length);
    this.position += this.buffer.write(text, this.position, length, "utf8");
  }

  private varint(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.buffer[this.position++] = (rest % 0x80) | 0x80;
    this.buffer[this.position++] = rest;
  }

  /** Two's complement in 64 bits: nine groups of seven bits and the sign bit. */
  private negative(value: number): void {
    let rest = BigInt.asUintN(64, BigInt(value));
    for (let group = 0; group < 9; group++, rest >>= 7n) {
      this.buffer[this.position++] = Number(rest & 0x7fn) | 0x80;
    }
    this.buffer[this.position++] = 1;
  }

  /** The next length that the first walk measured. */
  private length(): number {
    return this.lengths[this.#next++] ?? 0;
  }
}

const MAP_KEY_TAG = 0x0a;
const MAP_VALUE_TAG = 0x12;
