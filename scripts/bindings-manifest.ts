/**
 * What generated bindings were made from, and what was written, so that a check needs no generator. The manifest lies
 * beside the folder: `cdktf get --force` empties the folder first.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

export interface Origin {
  /** SHA-256 of the schemas, the provider's version among them. */
  readonly schema: string;
  /** The generator's version. */
  readonly generator: string;
}

interface Manifest extends Origin {
  /** SHA-256 by path in the folder. */
  readonly files: Readonly<Record<string, string>>;
}

export const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");

const manifestOf = (folder: string) => `${folder}.manifest.json`;

export function writeManifest(folder: string, origin: Origin): void {
  const manifest: Manifest = { ...origin, files: hashFiles(folder) };
  writeFileSync(manifestOf(folder), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Says of each thing that is not as the generator would leave it what is wrong; nothing when the folder is fresh. */
export function staleBindings(folder: string, origin: Origin): string[] {
  const manifest = readManifest(folder);
  if (manifest === null) return [`${manifestOf(folder)} is missing`];
  const { schema, generator, files } = manifest;
  const found = hashFiles(folder);
  return [
    ...(schema === origin.schema ? [] : [`${folder} is of another schema or version of the provider`]),
    ...(generator === origin.generator
      ? []
      : [`${folder} is of generator ${generator}, not ${origin.generator}`]),
    ...Object.keys(files).flatMap((file) => {
      if (found[file] === undefined) return [`${join(folder, file)} is missing`];
      return found[file] === files[file] ? [] : [`${join(folder, file)} was edited`];
    }),
    ...Object.keys(found).flatMap((file) =>
      file in files ? [] : [`${join(folder, file)} is not generated`],
    ),
  ];
}

function readManifest(folder: string): Manifest | null {
  const file = manifestOf(folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function hashFiles(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((path) => [path.split(sep).join("/"), sha256(readFileSync(join(folder, path)))]),
  );
}
