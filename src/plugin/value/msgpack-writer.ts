/** Up to this many bytes a loop is faster than a call out of JavaScript. */
const SHORT = 48;

/** Appends msgpack items to a growing buffer, each in its shortest form; knows nothing of types. */
export class MsgpackWriter {
  private buffer = Buffer.allocUnsafe(1024);
  private length = 0;

  /** A copy of what was written from `start` on. */
  bytesFrom(start: number): Uint8Array {
    return new Uint8Array(this.buffer.subarray(start, this.length));
  }

  /** How much was written so far. */
  get position(): number {
    return this.length;
  }

  /** Forgets what was written after `position`. */
  truncate(position: number): void {
    this.length = position;
  }

  raw(bytes: Uint8Array): void {
    const at = this.grow(bytes.length);
    if (bytes.length > SHORT) this.buffer.set(bytes, at);
    else for (let i = 0; i < bytes.length; i++) this.buffer[at + i] = bytes[i] as number;
  }

  nil(): void {
    this.byte(0xc0);
  }

  bool(value: boolean): void {
    this.byte(value ? 0xc3 : 0xc2);
  }

  float64(value: number): void {
    this.byte(0xcb);
    const at = this.grow(8);
    this.buffer.writeDoubleBE(value, at);
  }

  /** An integer that JavaScript holds safely, in the shortest form. */
  integer(value: number): void {
    if (value >= 0) {
      if (value < 0x80) this.byte(value);
      else if (value <= 0xffffffff) this.header(value, 0xcc, 0xcd, 0xce);
      else this.int64(BigInt(value));
    } else if (value >= -0x20) this.byte(0x100 + value);
    else if (value >= -0x80) {
      this.byte(0xd0);
      this.byte(0x100 + value);
    } else if (value >= -0x8000) {
      this.byte(0xd1);
      const at = this.grow(2);
      this.buffer.writeInt16BE(value, at);
    } else if (value >= -0x80000000) {
      this.byte(0xd2);
      const at = this.grow(4);
      this.buffer.writeInt32BE(value, at);
    } else this.int64(BigInt(value));
  }

  /** An integer within int64, in the eight-byte form. */
  int64(value: bigint): void {
    this.byte(value < 0n ? 0xd3 : 0xcf);
    const at = this.grow(8);
    if (value < 0n) this.buffer.writeBigInt64BE(value, at);
    else this.buffer.writeBigUInt64BE(value, at);
  }

  /** False, and nothing written, when the text has a lone surrogate and thus no UTF-8 form. */
  string(text: string): boolean {
    if (text.length < SHORT && this.shortAscii(text)) return true;
    const size = Buffer.byteLength(text);
    // Only a text beyond ASCII can be malformed.
    if (size !== text.length && /\p{Surrogate}/u.test(text)) return false;
    if (size < 32) this.byte(0xa0 | size);
    else this.header(size, 0xd9, 0xda, 0xdb);
    const at = this.grow(size);
    this.buffer.write(text, at, size, "utf8");
    return true;
  }

  binary(bytes: Uint8Array): void {
    this.header(bytes.length, 0xc4, 0xc5, 0xc6);
    this.raw(bytes);
  }

  extension(kind: number, payload: Uint8Array): void {
    const fixed = [1, 2, 4, 8, 16].indexOf(payload.length);
    if (fixed >= 0) this.byte(0xd4 + fixed);
    else this.header(payload.length, 0xc7, 0xc8, 0xc9);
    this.byte(kind);
    this.raw(payload);
  }

  arrayHeader(count: number): void {
    if (count < 16) this.byte(0x90 | count);
    else this.header(count, null, 0xdc, 0xdd);
  }

  mapHeader(count: number): void {
    if (count < 16) this.byte(0x80 | count);
    else this.header(count, null, 0xde, 0xdf);
  }

  /** False, and nothing written, when the text goes beyond ASCII. */
  private shortAscii(text: string): boolean {
    const start = this.length;
    if (text.length < 32) this.byte(0xa0 | text.length);
    else this.header(text.length, 0xd9, 0xda, 0xdb);
    const at = this.grow(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x80) {
        this.length = start;
        return false;
      }
      this.buffer[at + i] = code;
    }
    return true;
  }

  /** A code for the width of an unsigned number, and the number. */
  private header(value: number, code8: number | null, code16: number, code32: number): void {
    if (code8 !== null && value <= 0xff) {
      this.byte(code8);
      this.byte(value);
    } else if (value <= 0xffff) {
      this.byte(code16);
      const at = this.grow(2);
      this.buffer.writeUInt16BE(value, at);
    } else {
      this.byte(code32);
      const at = this.grow(4);
      this.buffer.writeUInt32BE(value, at);
    }
  }

  private byte(value: number): void {
    const at = this.grow(1);
    this.buffer[at] = value;
  }

  private grow(size: number): number {
    const at = this.length;
    this.length += size;
    if (this.length > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.length, this.buffer.length * 2));
      this.buffer.copy(larger, 0, 0, at);
      this.buffer = larger;
    }
    return at;
  }
}
