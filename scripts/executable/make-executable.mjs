/**
 * `node scripts/executable/make-executable.mjs ENTRY.ts FILE`: any program as an executable of this machine, made as Belay's is.
 * For tests, which hold both runtimes to the same.
 */
import { bundle } from "./bundle.mjs";
import { compile } from "./compile.mjs";
import { findBun } from "./find-bun.mjs";

const [entry, file] = process.argv.slice(2);
const found = findBun();
if (!entry || !file || !found) {
  console.error(found ? "usage: make-executable.mjs ENTRY.ts FILE" : "Bun is not installed");
  process.exit(1);
}
const { text } = await bundle(entry);
await compile(text, file, { bun: found.bun, runtime: found.bun, target: found.target });
