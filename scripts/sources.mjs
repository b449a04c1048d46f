import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["src", "constructs", "openapi", "schemas", "scripts"];

/** Stands for all that dist/ is made of: what is written here, and what npm has installed. */
export function digestOfSources() {
  const hash = createHash("sha256");
  for (const file of [...inFolders(), ...settings(), "node_modules/.package-lock.json"])
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function inFolders() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
}

const settings = () =>
  readdirSync(".")
    .filter((name) => name.endsWith(".json"))
    .sort();
