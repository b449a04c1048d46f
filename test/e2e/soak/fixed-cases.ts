/**
 * The cases of the test run, a part in each test file, so that two workers share them. The short run has some of them, and no
 * applies with the guard off, which show that a refusal was right and wait for it; CI has those of every third.
 */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isFullRun, isLongRun } from "../../full-run.js";
import { describeCase } from "./describe-case.js";
import { FIXED_CASES, FULL_CASES, SHORT_CASES } from "./fixed-seeds.js";
import { generate } from "./generate.js";
import { type Universe, universe } from "./platforms/universe.js";
import type { Result } from "./result.js";
import { runCase } from "./run-case.js";

const PARTS = 2;
/** Cases at a time: while one waits for a deletion that is refused, another one works. */
const LANES = 3;

export function testPart(part: number): void {
  // With the guard off it waits for each deletion that is refused.
  const isUnguarded = (name: string) => isLongRun || (isFullRun && FULL_CASES.indexOf(name) % 3 === 0);
  const names = (isLongRun ? FIXED_CASES : isFullRun ? FULL_CASES : SHORT_CASES).filter(
    (_, at) => at % PARTS === part,
  );
  const results = new Map<string, Promise<Result>>();
  let sandboxes: Universe[] = [];

  beforeAll(async () => {
    sandboxes = await Promise.all(Array.from({ length: LANES }, universe));
    for (const [lane, sandbox] of sandboxes.entries()) {
      let previous: Promise<unknown> = Promise.resolve();
      for (const name of names.filter((_, at) => at % LANES === lane)) {
        const result = previous.then(() =>
          runCase(generate(name), sandbox, { apply: true, unguarded: isUnguarded(name) }),
        );
        results.set(name, result);
        previous = result.catch(() => undefined);
      }
    }
  });
  afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.close())));

  test.each(names)("case %s", async (name) => {
    const { one, mismatches } = (await results.get(name)) as Result;
    const wrong = mismatches.map(({ column, wrong, detail }) => `${column}: ${wrong}: ${detail}`);
    expect(wrong.length > 0 ? { wrong, case: describeCase(one) } : "no mismatch").toBe("no mismatch");
  });
}
