import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Source } from "../../guard/index.js";
import { CliError, exitCodes } from "../cli-error.js";
import { isSavedPlan } from "./saved-plan.js";
import type { TerraformBinary } from "./terraform-binary.js";

/** A plan as the user gave it. */
export interface OpenedPlan {
  /** For messages and reports. */
  readonly name: string;
  readonly source: Source;
  /** What reads a binary plan file: it can be asked for the state, too. Null where the JSON was given. */
  readonly terraform: TerraformBinary | null;
  /** That is selected where a binary plan is read; undefined where nothing tells. */
  readonly workspace?: string;
}

/** `file`: a plan's JSON or a binary plan file; `-`: JSON on standard input. `find`: what reads a binary plan. */
export async function openPlan(file: string, find: () => TerraformBinary): Promise<OpenedPlan> {
  const isStdin = file === "-";
  if (isStdin && process.stdin.isTTY) {
    throw new CliError(
      exitCodes.usage,
      "the plan is missing: name its file, or pipe it in: terraform show -json FILE | belay guard",
    );
  }
  const name = isStdin ? "standard input" : file;
  const pieces = readPieces(name, isStdin ? process.stdin : openFile(file));
  const { value: first } = await pieces.next();
  if (!isSavedPlan(first)) return { name, source: joined(first, pieces), terraform: null };
  await pieces.return(undefined);
  if (isStdin || !statSync(file).isFile()) {
    throw new CliError(exitCodes.usage, `${name} is a binary plan file in a pipe: name the file instead`);
  }
  const folder = dirname(file);
  // Where the plan was made, if it lies there still; else the configuration is in the current directory.
  const isThere = folder !== "." && existsSync(join(folder, ".terraform"));
  const terraform = isThere ? find().in(folder) : find();
  const source = terraform.output(["show", "-json", "-no-color", isThere ? basename(file) : file]);
  const workspace = selectedWorkspace(isThere ? folder : ".", process.env);
  return { name, source, terraform, ...(workspace && { workspace }) };
}

/** Terraform keeps it in a file, but not the one that is called default. */
function selectedWorkspace(
  folder: string,
  { TF_WORKSPACE, TF_DATA_DIR }: NodeJS.ProcessEnv,
): string | undefined {
  if (TF_WORKSPACE) return TF_WORKSPACE;
  const file = join(folder, TF_DATA_DIR || ".terraform", "environment");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
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
