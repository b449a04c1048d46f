import { createReadStream, statSync } from "node:fs";
import type { Source } from "../../guard/index.js";
import { CliError, exitCodes } from "../cli-error.js";
import { TerraformBinary } from "./terraform-binary.js";

/** A plan as the user gave it. */
export interface OpenedPlan {
  /** For messages. */
  readonly name: string;
  readonly source: Source;
  /** What reads a binary plan file: it can be asked for the state, too. Null where the JSON was given. */
  readonly terraform: TerraformBinary | null;
}

/** A binary plan file is a zip archive. */
const ZIP = Buffer.from("PK\u0003\u0004");

/** `file`: a plan's JSON or a binary plan file; `-` or nothing: JSON on standard input. */
export async function openPlan(file: string | undefined, tfBin: string | undefined): Promise<OpenedPlan> {
  const isStdin = file === undefined || file === "-";
  if (isStdin && process.stdin.isTTY) {
    throw new CliError(
      exitCodes.usage,
      "the plan is missing: name its file, or pipe it in: terraform show -json FILE | belay guard",
    );
  }
  const name = isStdin ? "standard input" : file;
  const pieces = readPieces(name, isStdin ? process.stdin : openFile(file));
  const { value: first } = await pieces.next();
  if (!first?.subarray(0, ZIP.length).equals(ZIP))
    return { name, source: joined(first, pieces), terraform: null };
  await pieces.return(undefined);
  if (isStdin || !statSync(file).isFile()) {
    throw new CliError(exitCodes.usage, `${name} is a binary plan file in a pipe: name the file instead`);
  }
  const terraform = await TerraformBinary.find(tfBin);
  return { name, source: terraform.output(["show", "-json", "-no-color", file]), terraform };
}

/** The whole file, in pieces. */
export function readFile(file: string): AsyncIterable<Uint8Array> {
  return readPieces(file, openFile(file));
}

const openFile = (file: string) => createReadStream(file, { highWaterMark: 1 << 20 });

async function* readPieces(name: string, stream: NodeJS.ReadableStream): AsyncGenerator<Buffer, undefined> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    throw new CliError(exitCodes.usage, `cannot read ${name}: ${(error as Error).message}`, { cause: error });
  }
}

async function* joined(first: Buffer | undefined, rest: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  if (first) yield first;
  yield* rest;
}
