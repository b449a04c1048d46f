/** Bytes that are not msgpack, or not the item that was asked for; whoever knows the path turns it into a ValueError. */
export class MsgpackError extends Error {}

/** Reads msgpack items one after the other; each method checks that the item is there and of its kind. */
export class MsgpackReader {
  private readonly buffer: Buffer;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get remaining(): number {
    return this.buffer.length - this.at;
  }

  /** The code of the next item, which stays where it is. */
  peek(): number {
    const code = this.buffer[this.at];
    if (code === undefined) throw new MsgpackError("the bytes end before the value does");
    return code;
  }

  /** Takes a nil if it is next. */
  nil(): boolean {
    if (this.peek() !== 0xc0) return false;
    this.at += 1;
    return true;
  }

  /** Takes exactly these bytes if they are next. */
  takes(bytes: Uint8Array): boolean {
    for (let i = 0; i < bytes.length; i++) {
      if (this.buffer[this.at + i] !== bytes[i]) return false;
    }
    this.at += bytes.length;
    return true;
  }

  bool(): boolean | null {
    const code = this.peek();
    if (code !== 0xc2 && code !== 0xc3) return null;
    this.at += 1;
    return code === 0xc3;
  }

  /** An integer or a float of any width; null if something else is next. */
  number(): number | bigint | null {
    const code = this.peek();
    if (code < 0x80 || code >= 0xe0) {
      this.at += 1;
      return code < 0x80 ? code : code - 0x100;
    }
    switch (code) {
      case 0xca:
        return this.buffer.readFloatBE(this.skip(1, 4));
      case 0xcb:
        return this.buffer.readDoubleBE(this.skip(1, 8));
      case 0xcc:
        return this.buffer.readUInt8(this.skip(1, 1));
      case 0xcd:
        return this.buffer.readUInt16BE(this.skip(1, 2));
      case 0xce:
        return this.buffer.readUInt32BE(this.skip(1, 4));
      case 0xcf:
        return this.buffer.readBigUInt64BE(this.skip(1, 8));
      case 0xd0:
        return this.buffer.readInt8(this.skip(1, 1));
      case 0xd1:
        return this.buffer.readInt16BE(this.skip(1, 2));
      case 0xd2:
        return this.buffer.readInt32BE(this.skip(1, 4));
      case 0xd3:
        return this.buffer.readBigInt64BE(this.skip(1, 8));
      default:
        return null;
    }
  }

  string(): string | null {
    const size = this.size(0xa0, 32, 0xd9, 0xda, 0xdb);
    if (size === null) return null;
    const start = this.skip(0, size);
    const text = this.buffer.toString("utf8", start, start + size);
    // Decoding replaces what is not UTF-8 by U+FFFD; then only a comparison shows whether that was in the bytes.
    if (text.includes("\ufffd") && !Buffer.from(text).equals(this.buffer.subarray(start, start + size))) {
      throw new MsgpackError("the string is not valid UTF-8");
    }
    return text;
  }

  binary(): Uint8Array | null {
    const size = this.size(0, 0, 0xc4, 0xc5, 0xc6);
    return size === null ? null : this.slice(size);
  }

  extension(): { kind: number; payload: Uint8Array } | null {
    const code = this.peek();
    const fixed = code >= 0xd4 && code <= 0xd8;
    if (fixed) this.at += 1;
    const size = fixed ? 1 << (code - 0xd4) : this.size(0, 0, 0xc7, 0xc8, 0xc9);
    if (size === null) return null;
    const kind = this.buffer.readInt8(this.skip(0, 1));
    return { kind, payload: this.slice(size) };
  }

  /** The number of elements of an array; never more than the bytes can hold. */
  array(): number | null {
    return this.count(this.size(0x90, 16, null, 0xdc, 0xdd), 1);
  }

  /** The number of entries of a map; never more than the bytes can hold. */
  map(): number | null {
    return this.count(this.size(0x80, 16, null, 0xde, 0xdf), 2);
  }

  private count(count: number | null, bytesPerEntry: number): number | null {
    if (count !== null && count * bytesPerEntry > this.remaining) {
      throw new MsgpackError("the bytes end before the value does");
    }
    return count;
  }

  /** The size in an item's head: in the code itself, or in the 1, 2 or 4 bytes after it; null for another kind. */
  private size(
    fixed: number,
    fixedCount: number,
    code8: number | null,
    code16: number,
    code32: number,
  ): number | null {
    const code = this.peek();
    if (code >= fixed && code < fixed + fixedCount) {
      this.at += 1;
      return code - fixed;
    }
    if (code === code8) return this.buffer.readUInt8(this.skip(1, 1));
    if (code === code16) return this.buffer.readUInt16BE(this.skip(1, 2));
    if (code === code32) return this.buffer.readUInt32BE(this.skip(1, 4));
    return null;
  }

  private slice(size: number): Uint8Array {
    const start = this.skip(0, size);
    return new Uint8Array(this.buffer.subarray(start, start + size));
  }

  /** Moves behind `code` bytes and the `size` bytes that follow; returns where those start. */
  private skip(code: number, size: number): number {
    const start = this.at + code;
    if (start + size > this.buffer.length) throw new MsgpackError("the bytes end before the value does");
    this.at = start + size;
    return start;
  }
}
