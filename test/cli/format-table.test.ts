import { expect, test } from "@jest/globals";
import { formatTable } from "../../src/cli/format-table.js";

const rows = [
  ["a", "1"],
  ["longer", "22"],
];

test.each([
  {
    name: "columns are aligned",
    options: { width: undefined, color: false },
    lines: ["NAME    N", "a       1", "longer  22"],
  },
  {
    name: "a line fits the width",
    options: { width: 9, color: false },
    lines: ["NAME    N", "a       1", "longer  …"],
  },
  {
    name: "the head is bold in color",
    options: { width: undefined, color: true },
    lines: ["\u001b[1mNAME    N\u001b[22m", "a       1", "longer  22"],
  },
])("$name", ({ options, lines }) => {
  expect(formatTable(["NAME", "N"], rows, options).split("\n")).toEqual(lines);
});
