/** What an editor shows of a client's methods, told by the language service that editors use. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";
import ts from "typescript";
import { parse } from "yaml";
import { operations } from "../../../src/sdk/qovery/gen/operations.js";

const ids = Object.keys(operations);
const head = `import { createQoveryClient } from "../../../src/sdk/index.js";
const client = createQoveryClient({ token: "t" });
`;
const program = head + ids.map((id) => `client.${id};\n`).join("");
const path = resolve("test/sdk/qovery/program-that-is-only-text.ts");

const { readFile, fileExists, readDirectory, directoryExists, getDirectories } = ts.sys;
const configuration = ts.readConfigFile("tsconfig.json", readFile).config;
const { options } = ts.parseJsonConfigFileContent(configuration, ts.sys, ".");
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getCurrentDirectory: () => resolve("."),
  getScriptFileNames: () => [path],
  getScriptVersion: () => "1",
  getScriptSnapshot: (file) => {
    const text = file === path ? program : readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  ...{ readFile, fileExists, readDirectory, directoryExists, getDirectories },
});

/** What the contract says of each operation. */
const said = new Map(
  Object.values<Record<string, { operationId?: string; summary?: string }>>(
    parse(readFileSync("openapi/qovery.yaml", "utf8")).paths,
  )
    .flatMap((item) => Object.values(item))
    .map(({ operationId, summary }) => [operationId, summary]),
);

test.each(ids)("%s: the summary of the contract", (id) => {
  const info = service.getQuickInfoAtPosition(path, program.indexOf(`client.${id};`) + "client.".length);
  const summary = said.get(id);
  expect(summary).toMatch(/^[A-Z]/);
  expect(ts.displayPartsToString(info?.documentation)).toBe(summary);
});

test("what the contract says besides", () => {
  const at = program.indexOf("client.deleteAWSCredentials") + "client.".length;
  const tags = service.getQuickInfoAtPosition(path, at)?.tags ?? [];
  expect(tags.map(({ name, text }) => `${name}: ${ts.displayPartsToString(text)}`)).toEqual([
    "description: Refused while a cluster uses it.",
  ]);
});
