/** The cases of the test run, side by side. `npm run faults` has as many more as one likes. */
import { existsSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import { FIXED_CASES } from "./fixed-seeds.js";
import { caseOf, inLanes } from "./in-lanes.js";
import type { Result } from "./result.js";

/** At a time: while one waits for a provider to leave, another one works. */
const LANES = 4;
/** Processes are found by /proc. */
const isHere = existsSync("/proc/self/environ");
const results = new Map<string, Promise<Result>>();

beforeAll(() => {
  if (!isHere) return;
  const ended = new Map<string, (result: Result) => void>();
  for (const name of FIXED_CASES) results.set(name, new Promise((resolve) => ended.set(name, resolve)));
  const cases = FIXED_CASES.flatMap((name) => caseOf(name) ?? []);
  void inLanes(cases, LANES, (result) => ended.get(result.one.name)?.(result));
});

(isHere ? test : test.skip).each(FIXED_CASES)("case %s", async (name) => {
  const { one, failures, hit } = (await results.get(name)) as Result;
  const { phase, disturbance } = one;
  expect({ phase, disturbance, hit, failures }).toEqual({ phase, disturbance, hit, failures: [] });
});
