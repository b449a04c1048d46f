import { afterAll, beforeAll, describe, test } from "@jest/globals";
import { isFullRun, isLongRun } from "../../full-run.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { type Universe, universe, type World } from "../support/world.js";
import { type GuardPlatform, qovery } from "./guard-platform.js";
import type { Row } from "./row.js";
import { runRow } from "./run-row.js";

/** One test per row, all in one sandbox. */
export const describeRows = (title: string, rows: readonly Row[]): void =>
  describeRowsAt(qovery, title, rows);

export function describeRowsAt<W extends World | EntryGuardWorld>(
  platform: GuardPlatform<W>,
  title: string,
  rows: readonly Row<W>[],
): void {
  describe(title, () => {
    let sandbox: Universe;
    beforeAll(async () => {
      sandbox = await universe();
    });
    afterAll(() => sandbox.close());

    const firstBlocked = rows.find(({ session }) => "blocked" in session);
    const cases = rows.map((row, turn) => {
      // It waits for a deletion that is refused: CI has every third, and the long run all.
      const appliesBlocked = isLongRun || (isFullRun && turn % 3 === 0) || row === firstBlocked;
      return { name: row.name, row, turn: { turn, appliesBlocked } };
    });
    test.each(cases)("$name", ({ row, turn }) => runRow(platform, sandbox, row, turn));
  });
}
