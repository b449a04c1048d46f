/** What the documents promise of the repository itself. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
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

test("dist/ is built anew when anything that it is made of has changed", () => {
  const cwd = mkdtempSync(join(tmpdir(), "belay-sources-"));
  const module = JSON.stringify(pathToFileURL("scripts/sources.mjs"));
  const script = `import(${module}).then(({ digestOfSources }) => process.stdout.write(digestOfSources()))`;
  const digest = () => spawnSync(process.execPath, ["-e", script], { cwd, encoding: "utf8" }).stdout;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  };
  const files = [
    ...["src", "constructs", "openapi", "schemas", "scripts"].map((folder) => `${folder}/a/b`),
    "tsconfig.json",
    "node_modules/.package-lock.json",
  ];
  for (const file of files) write(file, "1");
  const digests = [digest()];
  write("dist/a", "1");
  expect(digest()).toBe(digests[0]);
  for (const file of files) {
    write(file, "2");
    digests.push(digest());
  }
  expect(new Set(digests).size).toBe(files.length + 1);
  rmSync(cwd, { recursive: true });
});
