/** Reads chosen parts of a JSON document of any size, piece by piece, and checks all of it. */
import { JSONParser } from "@streamparser/json";
import { PlanError } from "./plan-error.js";

/** A document: its text, its bytes, or either in pieces, such as a file's stream. */
export type Source = string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** `member`: the member of the document that the value is in. `index`: where the value is an element, which one; else -1. */
export type OnValue = (member: string, value: unknown, index: number) => void;

/**
 * Calls `onValue` for each value at one of the paths, such as `$.resource_changes.*`. Nothing else is kept.
 *
 * @throws {PlanError} where the document is not JSON. The reason never quotes the document.
 */
export async function readJson(source: Source, paths: readonly string[], onValue: OnValue): Promise<void> {
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  let failure: unknown;
  let length = 0;
  parser.onValue = ({ value, key, stack }) =>
    onValue(String(stack[1]?.key ?? key), value, typeof key === "number" ? key : -1);
  // Without this the parser throws out of a callback of its own and calls itself broken.
  parser.onError = (error) => {
    failure ??= error;
  };
  try {
    for await (const piece of pieces(source)) {
      if (piece.length === 0) continue;
      if (length === 0) refuseUtf16(piece);
      length += piece.length;
      parser.write(piece);
      if (failure !== undefined) throw failure;
    }
    if (length === 0) throw new PlanError("it is empty");
    if (!parser.isEnded) throw new PlanError(`it ends too early, after ${length} bytes: is it complete?`);
  } catch (error) {
    throw explain(error, length);
  }
}

function pieces(source: Source): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> {
  return typeof source === "string" || source instanceof Uint8Array ? [source] : source;
}

function refuseUtf16([first, second]: string | Uint8Array): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new PlanError("it is in UTF-16, as Windows PowerShell writes it: write it in UTF-8");
  }
}

/** The parser's own messages quote what they stumbled over, and that may be a secret: only the place is taken. */
function explain(error: unknown, length: number): unknown {
  if (!(error instanceof Error) || !/^Token(izer|Parser)Error$/.test(error.constructor.name)) return error;
  const [, position] = /absolute position "(\d+)"/.exec(error.message) ?? [];
  return new PlanError(
    position === undefined
      ? `it is not JSON: broken within the first ${length} bytes`
      : `it is not JSON: broken at byte ${position}`,
  );
}
