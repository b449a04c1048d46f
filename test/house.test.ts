/** What the documents promise of the repository itself. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const read = (path: string) => readFileSync(path, "utf8");

test("every dependency has a reason in CONTRIBUTING.md", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, object>;
  const reasons = read("CONTRIBUTING.md").split("## Dependencies")[1] ?? "";
  const named = [...reasons.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, cell = ""]) => cell.split(", "));
  expect(named).toEqual(expect.arrayContaining(Object.keys({ ...dependencies, ...devDependencies })));
});

test("every link in the documents leads somewhere", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/check-links.mjs"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
