import { afterAll, beforeAll, describe, test } from "@jest/globals";
import { isFullRun } from "../../full-run.js";
import { type Universe, universe } from "../support/world.js";
import type { Row } from "./row.js";
import { runRow } from "./run-row.js";

/** One test per row, all in one sandbox. */
export function describeRows(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    let sandbox: Universe;
    beforeAll(async () => {
      sandbox = await universe();
    });
    afterAll(() => sandbox.close());

    const firstBlocked = rows.find(({ session }) => "blocked" in session);
    const cases = rows.map((row, turn) => {
      return { name: row.name, row, turn: { turn, appliesBlocked: isFullRun || row === firstBlocked } };
    });
    test.each(cases)("$name", ({ row, turn }) => runRow(sandbox, row, turn));
  });
}
