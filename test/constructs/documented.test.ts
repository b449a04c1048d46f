/** What the documentation of the constructs shows compiles: the examples in docstrings, and the programs in Markdown. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import ts from "typescript";
import * as constructs from "../../constructs/index.js";

/** What an example without imports finds around it. */
const SURROUNDINGS = `
import { App, TerraformStack } from "cdktf";
import * as constructs from "belay-iac/constructs";
import * as aws from "belay-iac/constructs/aws";
declare const app: App, stack: TerraformStack, clusterId: string, prod: constructs.QoveryAwsCredential;
const { ${Object.keys(constructs).join(", ")} } = constructs;
const { QoveryAwsRole } = aws;
`;

const under = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(ending) && !/^constructs\/gen\/|(^|\/)node_modules\//.test(file));

const inDocstrings = under("constructs", ".ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/@example\n((?:\s*\* ?.*\n)+?)\s*\*\//g)].map(
    ([, lines = ""], index) => ({
      name: `${file} ${index + 1}`,
      code: `${SURROUNDINGS}{\n${lines.replace(/^\s*\* ?/gm, "")}\n}`,
    }),
  ),
);

const inMarkdown = ["README.md", ...under("docs", ".md"), ...under("examples", ".md")].flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/```(?:ts|typescript)\n(.*?)```/gs)].map(
    ([, code = ""], index) => ({
      name: `${file} ${index + 1}`,
      code: code.includes("import ") ? code : `${SURROUNDINGS}{\n${code}\n}`,
    }),
  ),
);

const examples = new Map(
  [...inDocstrings, ...inMarkdown].map(({ name, code }) => [
    resolve("test/constructs", `${name.replace(/\W/g, "-")}.example.ts`),
    { name, code },
  ]),
);

const complaints = compile();

test("there are examples", () => {
  expect(inDocstrings.length).toBeGreaterThan(7);
  expect(inMarkdown.length).toBeGreaterThan(0);
});

test.each([...examples].map(([file, { name }]) => [name, file]))("%s compiles", (_, file) => {
  expect(complaints.get(file) ?? []).toEqual([]);
});

test("an example that is wrong would be found", () => {
  const wrong = resolve("test/constructs/wrong.example.ts");
  examples.set(wrong, {
    name: "wrong",
    code: `${SURROUNDINGS}new QoveryAwsCredential(stack, "prod", { nam: "x" });`,
  });
  expect(compile([wrong]).get(wrong)).toEqual([expect.stringContaining("'nam' does not exist")]);
});

/** The compiler's messages by file, for files that exist in memory only. */
function compile(files: readonly string[] = [...examples.keys()]): Map<string, string[]> {
  const { config } = ts.readConfigFile("tsconfig.constructs.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => examples.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => examples.get(resolve(file))?.code ?? readFile(file);
  const unused = { noUnusedLocals: false, noUnusedParameters: false };
  const program = ts.createProgram([...files], { ...options, ...unused }, host);
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [file, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
}
