/** The two drivers of SQLite behind the store: libsql under Node, Bun's own in the executable. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeProgram, runtime } from "../runtimes.js";
import { checks } from "./database-checks.js";

const folder = mkdtempSync(join(tmpdir(), "belay-database-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.keys(checks))("libsql: %s", (name) => {
  checks[name]?.(join(folder, `${name.replace(/\W/g, "-")}.db`));
});

(runtime === "executable" ? describe : describe.skip)("bun:sqlite", () => {
  let outcomes: Record<string, string | null>;
  beforeAll(() => {
    const program = join(folder, "check");
    makeProgram("executable", "test/sandbox/check-database.ts", program);
    outcomes = JSON.parse(execFileSync(program, { encoding: "utf8" }));
  });

  test.each(Object.keys(checks))("%s", (name) => {
    expect(outcomes[name]).toBeNull();
  });
});
