import type { ServerHttp2Stream } from "node:http2";

/** gRPC over an HTTP/2 stream: message framing, status, and nothing that a unary call does not need. */

export const Status = { OK: 0, RESOURCE_EXHAUSTED: 8, UNIMPLEMENTED: 12, INTERNAL: 13 } as const;
export type Status = (typeof Status)[keyof typeof Status];

/** Bytes before each message: a flag for compression and the length. */
export const PREFIX_LENGTH = 5;

/** As much as Terraform itself accepts. */
const MAX_MESSAGE_LENGTH = 256 * 1024 * 1024;

const HEADERS = { ":status": 200, "content-type": "application/grpc" };
const WITH_TRAILERS = { waitForTrailers: true, sendDate: false };
const WITHOUT_BODY = { endStream: true, sendDate: false };
const OK_TRAILERS = { "grpc-status": String(Status.OK) };

/** The end of a call that is not the handler's answer. */
export interface Failure {
  readonly status: Status;
  readonly message: string;
}

/**
 * Collects the one message of a unary request and hands it over as soon as its last byte is there. `done` is called
 * once, or never if the client gives the call up before that.
 */
export function readMessage(stream: ServerHttp2Stream, done: (message: Uint8Array | Failure) => void): void {
  let chunks: Buffer[] = [];
  let received = 0;
  let total = PREFIX_LENGTH;
  let finished = false;
  const finish = (message: Uint8Array | Failure) => {
    finished = true;
    chunks = [];
    done(message);
  };

  stream.on("data", (chunk: Buffer) => {
    if (finished) return;
    chunks.push(chunk);
    received += chunk.length;
    if (received < total) return;
    if (total === PREFIX_LENGTH) {
      const prefix = together(chunks);
      chunks = [prefix];
      const failure = prefixFailure(prefix);
      if (failure) return finish(failure);
      total += prefix.readUInt32BE(1);
      if (received < total) return;
    }
    if (received > total) return finish(internal("a unary call holds one message, this one holds more"));
    finish(together(chunks).subarray(PREFIX_LENGTH));
  });
  stream.on("end", () => {
    if (!finished) finish(internal(`the call ended after ${received} bytes, in the middle of its message`));
  });
}

function prefixFailure(prefix: Buffer): Failure | undefined {
  if (prefix[0] !== 0)
    return { status: Status.UNIMPLEMENTED, message: "compressed messages are not supported" };
  const length = prefix.readUInt32BE(1);
  if (length <= MAX_MESSAGE_LENGTH) return undefined;
  return {
    status: Status.RESOURCE_EXHAUSTED,
    message: `a message of ${length} bytes is longer than the limit of ${MAX_MESSAGE_LENGTH}`,
  };
}

function together(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return first && chunks.length === 1 ? first : Buffer.concat(chunks);
}

const internal = (message: string): Failure => ({ status: Status.INTERNAL, message });

/** Answers with a message that has room for its prefix in front: one HEADERS frame, the data, the trailers. */
export function sendMessage(stream: ServerHttp2Stream, prefixed: Uint8Array): void {
  if (isOver(stream)) return;
  new DataView(prefixed.buffer, prefixed.byteOffset).setUint32(1, prefixed.byteLength - PREFIX_LENGTH);
  prefixed[0] = 0;
  stream.respond(HEADERS, WITH_TRAILERS);
  stream.on("wantTrailers", () => stream.sendTrailers(OK_TRAILERS));
  stream.end(prefixed);
}

/** The client gave the call up: there is nobody to answer. */
const isOver = (stream: ServerHttp2Stream) => stream.closed || stream.destroyed;

/** Opens an answer that stays open until the client is gone. */
export function holdOpen(stream: ServerHttp2Stream): void {
  stream.respond(HEADERS, WITH_TRAILERS);
  stream.resume();
}

/** Ends a call without a message: a single HEADERS frame. */
export function sendFailure(stream: ServerHttp2Stream, { status, message }: Failure): void {
  if (isOver(stream)) return;
  const trailers = { "grpc-status": String(status), "grpc-message": percentEncode(message) };
  stream.respond({ ...HEADERS, ...trailers }, WITHOUT_BODY);
  // What the client still sends has to go somewhere, or the connection's window would fill up.
  stream.resume();
}

/** HTTP/2 peers refuse header blocks of more than 64 kB or so. */
const MAX_STATUS_BYTES = 8 * 1024;

/** The form of a status message in a header: everything but printable ASCII as %XX of its UTF-8. */
export function percentEncode(text: string): string {
  let encoded = "";
  for (const byte of Buffer.from(text).subarray(0, MAX_STATUS_BYTES)) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x25;
    encoded += plain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
