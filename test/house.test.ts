/** What the documents promise of the repository itself. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";

const read = (path: string) => readFileSync(path, "utf8");

test("every dependency has a reason in CONTRIBUTING.md", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, object>;
  const reasons = read("CONTRIBUTING.md").split("## Dependencies")[1] ?? "";
  const named = [...reasons.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, cell = ""]) => cell.split(", "));
  expect(named).toEqual(expect.arrayContaining(Object.keys({ ...dependencies, ...devDependencies })));
});

const documents = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  ),
];

test.each(documents)("every link in %s leads to a file", (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
});
