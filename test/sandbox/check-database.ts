/** Runs the checks of the database in this runtime, and prints what each one says: null where it holds. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checks } from "./database-checks.js";

const folder = mkdtempSync(join(tmpdir(), "belay-database-"));
const outcomes = Object.entries(checks).map(([name, check], number) => {
  try {
    check(join(folder, `${number}.db`));
    return [name, null];
  } catch (error) {
    return [name, String(error)];
  }
});
rmSync(folder, { recursive: true });
console.log(JSON.stringify(Object.fromEntries(outcomes)));
