import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { FORMATS, type Format, render } from "../../../src/guard/report/render.js";
import type { Report } from "../../../src/guard/report/report.js";
import { samples, withName } from "./samples.js";
import { severalPlans } from "./several.js";

test.each(FORMATS)(
  "%s: every sample names its credentials and findings, and nothing moves the cursor",
  async (format) => {
    for (const [name, report] of Object.entries(samples)) {
      const output = await render(report, format);
      expect(output.endsWith("\n")).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is tested
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      if (name === "hostile") continue;
      for (const { id, address } of report.findings.map((each) => ({
        ...each.credential,
        address: each.address,
      }))) {
        expect(output).toContain(id);
        expect(output).toContain(address);
      }
    }
  },
);

test.each(FORMATS)("%s: of several plans each is named where something is its own", async (format) => {
  const output = await render(await severalPlans(), format);
  for (const name of ["network/tfplan", "clusters/tfplan", "jobs/tfplan"]) expect(output).toContain(name);
});

/** The stylesheet and the counts name every verdict there is. */
const SAID: Partial<Record<Format, (output: string) => string>> = {
  html: (output) => output.replace(/<style>.*<\/style>|<ul class="numbers">.*<\/ul>/gs, ""),
  json: (output) => output.replace(/"counts": \{[^}]*\}/, ""),
};

test.each(FORMATS)("%s: where a finding is an error, nothing is called allowed", async (format) => {
  const failing = Object.entries(samples).filter(
    ([, { findings, counts }]) => counts.deletions === 1 && findings.some(({ level }) => level === "error"),
  );
  expect(failing.map(([name]) => name)).toEqual(["unproven", "order", "link", "unnamed", "hostile"]);
  for (const [, report] of failing) {
    const output = await render(report, format);
    expect(SAID[format]?.(output) ?? output).not.toMatch(/allowed/i);
  }
});

const fragments = fc.constantFrom(
  "::",
  "##[",
  "%0A",
  "\n",
  "\r",
  "|",
  "`",
  "\\",
  "<!--",
  "-->",
  "]]>",
  "&#",
  "@a",
  "\u2028",
  " ",
);
const names = fc
  .array(fc.oneof(fragments, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 12 })
  .map((parts) => parts.join(""));

/** How many lines, and for GitHub commands, there are: whatever the name, it is the same. */
const structures: [Format, (output: string) => unknown][] = [
  ["text", (output) => output.split("\n").length],
  ["markdown", (output) => [output.split("\n").length, output.match(/^(\| |#+ |- |<)/gm)]],
  ["github", (output) => output.split("\n").map((line) => line.split(" ")[0])],
  [
    "junit",
    (output) => [XMLValidator.validate(output), output.split("\n").length, output.match(/<\/?[\w-]+/g)],
  ],
  ["sarif", (output) => Object.keys(JSON.parse(output) as object)],
  ["json", (output) => Object.keys(JSON.parse(output) as object)],
];

test.each(structures)("%s: no name changes the structure", async (format, structure) => {
  const expected = structure(await render(withName("plain"), format));
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      // A credential without a name is told in other words.
      const report: Report = withName(`n${name}`);
      expect(structure(await render(report, format))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
