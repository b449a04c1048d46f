import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@jest/globals";

/**
 * Compares with the file of that name in golden/. After a change that is meant, `UPDATE_GOLDEN=1 npx jest test/guard/report`
 * writes the files, and somebody reads the difference.
 */
export function expectGolden(name: string, actual: string): void {
  const file = `${__dirname}/golden/${name}`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}
