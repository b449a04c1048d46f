/** Which links `scripts/check-links.mjs` complains about. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "@jest/globals";

const GUIDE = "# A guide\n\n## With `code`, and more!\n\n## Twice\n\n## Twice\n";

test.each([
  { name: "a file", text: "[a](docs/guide.md)" },
  { name: "a folder", text: "[a](docs)" },
  { name: "from the root", text: "[a](/docs/guide.md)" },
  { name: "a name with a space", text: "[a](docs/a%20page.md)" },
  { name: "a heading", text: "[a](docs/guide.md#with-code-and-more)" },
  { name: "a heading that comes twice", text: "[a](docs/guide.md#twice-1)" },
  { name: "a heading of the document itself", text: "# Über_uns: 1.2\n\n[a](#über_uns-12)" },
  { name: "an anchor", text: '<a id="here"></a>\n\n[a](#here)' },
  { name: "an address", text: "[a](https://example.com/nothing#here), [b](mailto:a@example.com)" },
  { name: "in a fence", text: "```md\n[a](nothing.md)\n```\n\n~~~~\n[a](nothing.md)\n~~~~" },
  { name: "in code", text: "`[a](nothing.md)`" },
  { name: "in a comment", text: "<!-- [a](nothing.md) -->" },
])("$name is fine", ({ text }) => {
  expect(complaints({ "README.md": text })).toEqual([]);
});

test.each([
  {
    name: "a missing file",
    text: "one\n\n[a](docs/gone.md)",
    line: 3,
    problem: "docs/gone.md leads to no file",
  },
  { name: "after a fence", text: "```\n```\n[a](gone.md)", line: 3, problem: "gone.md leads to no file" },
  { name: "a picture", text: "![a](gone.png)", line: 1, problem: "gone.png leads to no file" },
  { name: "a reference", text: "[a]\n\n[a]: gone.md", line: 3, problem: "gone.md leads to no file" },
  { name: "HTML", text: '<img src="gone.png">', line: 1, problem: "gone.png leads to no file" },
  {
    name: "a missing heading",
    text: "[a](docs/guide.md#gone)",
    line: 1,
    problem: "docs/guide.md#gone leads to no heading",
  },
  {
    name: "a heading in another case",
    text: "[a](docs/guide.md#Twice)",
    line: 1,
    problem: "docs/guide.md#Twice leads to no heading",
  },
  {
    name: "a heading in a fence",
    text: "```\n# Gone\n```\n[a](#gone)",
    line: 4,
    problem: "#gone leads to no heading",
  },
  {
    name: "a way out",
    text: "[a](../secret.md)",
    line: 1,
    problem: "../secret.md leads out of the repository",
  },
])("$name is a problem", ({ text, line, problem }) => {
  expect(complaints({ "README.md": text })).toEqual([`README.md:${line}: ${problem}`]);
});

test("links are read in all folders, each from where it is", () => {
  const text = "[a](gone.md)";
  const places = ["docs/guides/a.md", "examples/a/README.md", "tools/README.md", ".github/a.md"];
  const files = Object.fromEntries(places.map((path) => [path, text]));
  expect(complaints({ "README.md": "[a](docs/guides)", "elsewhere/a.md": text, ...files })).toEqual(
    places.map((path) => `${path}:1: gone.md leads to no file`),
  );
});

test("a page under docs that nothing leads to is a problem", () => {
  const files = {
    "docs/seen.md": "[b](deep/seen.md)",
    "docs/deep/seen.md": "",
    "docs/alone.md": "[me](alone.md)",
  };
  expect(complaints({ "README.md": "[a](docs/seen.md)", ...files }, "")).toEqual([
    "docs/alone.md: no link leads here from README.md",
  ]);
});

/** What is said of these files, beside a guide that README.md leads to. */
function complaints(files: Readonly<Record<string, string>>, readme = "\n\n[guide](docs)\n"): string[] {
  const root = mkdtempSync(join(tmpdir(), "belay-links-"));
  try {
    const all = { ...files, "README.md": files["README.md"] + readme };
    const guide = readme && { "docs/guide.md": GUIDE, "docs/a page.md": "" };
    for (const [path, text] of Object.entries({ ...all, ...(guide || {}) })) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { status, stderr } = spawnSync(process.execPath, [resolve("scripts/check-links.mjs"), root], {
      encoding: "utf8",
    });
    const lines = stderr.split("\n").filter((line) => line !== "");
    expect(status).toBe(lines.length > 0 ? 1 : 0);
    return lines;
  } finally {
    rmSync(root, { recursive: true });
  }
}
