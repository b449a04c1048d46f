/** `npm run check` finds bindings that the generator would not have left, without the generator. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

const parts = [
  "package.json",
  "cdktf.json",
  "tools/bindings/package.json",
  "constructs/gen.manifest.json",
  "constructs/gen",
];
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "belay-bindings-"));
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

function check() {
  const tsx = pathToFileURL(resolve("node_modules/tsx/dist/loader.mjs")).href;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", tsx, resolve("scripts/generate-bindings.ts"), "--check"],
    { cwd: project, encoding: "utf8" },
  );
  return { status, stale: stderr.split("\n").filter((line) => line !== "") };
}

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(project, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, changed);
}

test("what is committed is fresh", () => {
  expect(check()).toEqual({ status: 0, stale: [] });
});

test("a file that is missing, one that was edited and one too many are named, each with the way out", () => {
  appendFileSync(join(project, "constructs/gen/providers/belay/index.ts"), "// edited\n");
  rmSync(join(project, "constructs/gen/versions.json"));
  writeFileSync(join(project, "constructs/gen/providers/extra.ts"), "");

  expect(check()).toEqual({
    status: 1,
    stale: [
      "constructs/gen/providers/belay/index.ts was edited. Run: npm run generate",
      "constructs/gen/versions.json is missing. Run: npm run generate",
      "constructs/gen/providers/extra.ts is not generated. Run: npm run generate",
    ],
  });
});

test("bindings of another schema and of another generator are stale", () => {
  change("constructs/gen.manifest.json", /"schema": "\w+"/, '"schema": "0"');
  change("tools/bindings/package.json", /(provider-generator": )".+"/, '$1"0.99.0"');

  expect(check()).toEqual({
    status: 1,
    stale: [
      "constructs/gen is of another schema or version of the provider. Run: npm run generate",
      expect.stringMatching(/^constructs\/gen is of generator \S+, not 0\.99\.0\. Run: npm run generate$/),
    ],
  });
});

test("a release makes the bindings and cdktf.json stale, because both pin the provider's version", () => {
  change("package.json", /"version": ".+"/, '"version": "99.0.0"');

  expect(check()).toEqual({
    status: 1,
    stale: [
      "constructs/gen is of another schema or version of the provider. Run: npm run generate",
      expect.stringMatching(/^cdktf.json names version \S+ of the provider, not 99\.0\.0\. Run: npm run gen/),
    ],
  });
});

test("bindings without a manifest are stale", () => {
  rmSync(join(project, "constructs/gen.manifest.json"));

  expect(check()).toEqual({
    status: 1,
    stale: ["constructs/gen.manifest.json is missing. Run: npm run generate"],
  });
});
