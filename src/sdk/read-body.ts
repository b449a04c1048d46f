/** The whole body of an answer, up to a limit. */
import { PlatformError } from "./errors.js";

/**
 * The longest body that is read, as unpacked. The longest list of a platform stays far below it; what is longer is a fault, which must not
 * take the memory of the machine.
 */
export const longestBody = 64 * 1024 * 1024;

/** @throws {PlatformError} `too_large`; nothing more is read then. */
export async function readBody(response: Response, request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (response.body === null) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // The stream is cancelled when the loop is left.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > longestBody) throw tooLarge(response, request);
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

const tooLarge = ({ status }: Response, request: Request) =>
  new PlatformError("too_large", request, { status, reason: `more than ${longestBody / 1024 / 1024} MiB` });
