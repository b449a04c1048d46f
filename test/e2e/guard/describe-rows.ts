import { afterAll, beforeAll, describe, test } from "@jest/globals";
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

    test.each(rows.map((row, turn) => ({ ...row, row, turn })))("$name", ({ row, turn }) =>
      runRow(sandbox, row, turn),
    );
  });
}
