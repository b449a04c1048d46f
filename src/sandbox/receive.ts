import type { Context } from "hono";
import { Problem } from "./problem.js";

/** How long a body may be. */
export const maxBytes = 1_048_576;

/**
 * The bytes of a request's body, each piece shown to `look` as it arrives. Throws a Problem, and reads no further, when they are
 * too many, packed, or end too early, or when `look` throws one.
 */
export async function receive(context: Context, look: (piece: Uint8Array) => void): Promise<Buffer> {
  if (Number(context.req.header("content-length")) > maxBytes) throw tooLong();

  const reader = context.req.raw.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await read(reader); piece; piece = await read(reader)) {
    length += piece.length;
    if (length > maxBytes) throw tooLong();
    if (pieces.length === 0) refusePacked(piece, context.req.header("content-encoding"));
    look(piece);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function read(reader: Reader | undefined): Promise<Uint8Array | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch {
    // Whoever sent it has gone: nobody reads this any more, and nothing is wrong here.
    throw new Problem(400, "body ends before its end");
  }
}

/** Civo's own clients say gzip of every body, and pack none: what is gzip begins with this byte, and nothing else here does. */
function refusePacked([first]: Uint8Array, encoding = "identity"): void {
  const word = encoding.toLowerCase();
  if (word === "identity" || (word === "gzip" && first !== 0x1f)) return;
  throw new Problem(
    415,
    `the sandbox reads no body that is packed (Content-Encoding: ${word}): send it as it is`,
  );
}

const tooLong = () => new Problem(413, `body is longer than ${maxBytes} bytes`);
