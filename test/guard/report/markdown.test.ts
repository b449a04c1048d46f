import { expect, test } from "@jest/globals";
import { render } from "../../../src/guard/report/render.js";
import { visible } from "../../../src/text/index.js";
import { expectGolden } from "./golden.js";
import { blockedBy, manyBlocked, samples, withName } from "./samples.js";

test.each(Object.entries(samples))("%s: as in its golden file", async (name, report) => {
  expectGolden(`${name}.md`, await render(report, "markdown"));
});

test("the first line is the marker by which a comment is found again, the next the verdict", async () => {
  const [marker, , verdict] = (await render(blockedBy(3), "markdown")).split("\n");
  expect(marker).toBe("<!-- belay-guard -->");
  expect(verdict).toMatch(/^## ⛔ Blocked: /);
});

const hostile = [
  "a|b",
  "a\\|b",
  "`a` ``b``",
  "<script>alert(1)</script>",
  "</details>",
  "<!-- x -->",
  "line\nbreak\r\n\n# title",
  "@octocat",
  "someone@example.org",
  "#1 org/repo#2 GH-3",
  "https://github.com/org/repo/issues/4 www.example.org",
  "[link](https://example.org) ![image](x)",
  "*a* _b_ ~~c~~ $d$",
  "&#64;octocat &lt;b&gt;",
  "\u001b[31mred",
  " blank ends ",
  "🔑 é 名前",
  "🔑".repeat(150),
];

test.each(hostile)("the name %j shows as it is and does nothing", async (name) => {
  const comment = await render(withName(name), "markdown");
  const plain = await render(withName("plain"), "markdown");
  expect(comment.split("\n").map(shapeOf)).toEqual(plain.split("\n").map(shapeOf));

  const words = outsideOfCode(comment);
  expect(words).not.toMatch(/[@#]\w/);
  expect(words).not.toMatch(/GH-\d/);
  expect(words).not.toMatch(/:\/\/|www\./);
  expect(words).not.toMatch(/[*~$\\]/);
  expect(words).not.toMatch(/\]\(/);

  const [, cell = ""] = /^\| Qovery (.+?) \(<code>/m.exec(comment) ?? [];
  expect(contentOf(cell)).toBe(visible(name));
  const [, heading = ""] = /^### ⛔ (.+)$/m.exec(comment) ?? [];
  expect(decode(heading)).toBe(`Credential ${visible(JSON.stringify(name))} is still in use`);
});

/** Of a piece of code in one of the two spellings, as a browser shows it. */
function contentOf(code: string): string {
  const [, literal, encoded] = /^(?:`([^` ]|[^` ][^`]*[^` ])`|<code>([^<`]*)<\/code>)$/.exec(code) ?? [];
  return literal ?? decode(encoded ?? "neither spelling");
}

/** What the line is: its first characters, and the number of cells if it is a row. */
function shapeOf(line: string): string {
  const cells = line.startsWith("|") ? line.split("|").length : 0;
  return `${/^(\| |#+ |- |<\/?\w+>|<!--|\*\*)?/.exec(line)?.[0]} ${cells} ${line === "" ? "blank" : "text"}`;
}

/** What GitHub looks for mentions in: neither code nor our own tags and entities. */
function outsideOfCode(comment: string): string {
  return comment
    .replace(/^<!-- belay-guard -->\n/, "")
    .replace(/<code>[^<]*<\/code>|`[^`\n]+`/g, "CODE")
    .replace(/^#+ /gm, "")
    .replace(/\*\*(Ways out|Notes)\*\*/g, "")
    .replaceAll("&#8203;", "\u200B")
    .replace(/&#\d+;/g, "ENTITY");
}

function decode(text: string): string {
  return text
    .replaceAll("&#8203;", "")
    .replace(/&#(\d+);/g, (_, character: string) => String.fromCharCode(Number(character)));
}

test.each([
  ["no dependent", blockedBy(2)],
  ["ten thousand dependents", blockedBy(10_000)],
  ["as many credentials", manyBlocked(10_000)],
  ["long names", manyBlocked(100, "<long name>".repeat(10_000))],
  ["one long name", withName("`".repeat(100_000))],
])("%s: a comment that GitHub takes", async (_, report) => {
  expect((await render(report, "markdown")).length).toBeLessThanOrEqual(65_536);
});

test("dependents that are left out are counted", async () => {
  const comment = await render(blockedBy(10_000), "markdown");
  const [, more] = /^- (\d+) more, not shown: the comment would be too long$/m.exec(comment) ?? [];
  const listed = comment.match(/^- `(cluster|production|new)/gm)?.length ?? 0;
  expect(listed).toBeGreaterThan(100);
  expect(listed + Number(more)).toBe(10_000);
  expect(comment).toContain("<summary>10000 clusters</summary>");
});

test("credentials and findings that are left out are counted", async () => {
  const comment = await render(manyBlocked(10_000), "markdown");
  const rows = comment.match(/^\| Qovery/gm)?.length ?? 0;
  const sections = comment.match(/^### /gm)?.length ?? 0;
  expect(rows).toBeGreaterThan(20);
  expect(comment).toContain(
    `${10_000 - rows} more credentials are not shown: the comment would be too long.`,
  );
  expect(comment).toContain(
    `${10_000 - sections} more findings are not shown: the comment would be too long.`,
  );
});

test("nothing is left out of a comment that is short enough", async () => {
  const comment = await render(blockedBy(300), "markdown");
  expect(comment).not.toContain("not shown");
  expect(comment.match(/^- `cluster-/gm)).toHaveLength(298);
});
