/** A kind that does not keep its platform's contract does not compile, and the compiler says what is wrong. */
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";
import ts from "typescript";

const RIGHT = `
import type { AwsCredentialsRequest, GcpCredentialsRequest } from "../../../src/sdk/index.js";
import { answer, argument, secret } from "../../../src/provider/kinds/kind.js";
import { qoveryKind } from "../../../src/provider/qovery/kind.js";
const field = { description: "d", example: "e", check: () => null };
export const aws = qoveryKind<AwsCredentialsRequest>()({
  name: "aws", called: "an AWS credential", description: "d", space: "qovery", fits: "AWS",
  fields: {
    access_key_id: argument(field),
    secret_access_key: secret({ ...field, noun: "secret" }),
  },
  variants: [
    { called: "a key", fields: ["access_key_id", "secret_access_key"], sends: { type: "AWS_STATIC" }, answers: "AWS" },
  ],
});
export const gcp = qoveryKind<GcpCredentialsRequest>()({
  name: "gcp", called: "a GCP credential", description: "d", space: "qovery", fits: "GCP",
  fields: {
    service_account_email: argument(field),
    workload_identity_provider_resource: argument(field),
    project_id: answer({ type: "string", description: "d" }),
  },
  variants: [
    { called: "federation", fields: [], sends: { credential_type: "WIF" }, answers: "GCP_WORKLOAD_IDENTITY_FEDERATION" },
  ],
});
`;

/** What is changed in it, and what the compiler says then. */
const mistakes: Readonly<Record<string, readonly [from: string, to: string, says: string]>> = {
  "a misspelt argument": [
    "access_key_id: argument",
    "acces_key_id: argument",
    "the request has no field acces_key_id",
  ],
  "a variant that names a field that is none": [
    'fields: ["access_key_id"',
    'fields: ["access_key"',
    "no field is called access_key",
  ],
  "a forgotten field": [
    '    secret_access_key: secret({ ...field, noun: "secret" }),\n',
    "",
    "the request needs the field secret_access_key",
  ],
  "a wrong discriminator": ['"AWS_STATIC"', '"AWS_KEY"', "no request has these values of `sends`"],
  "a word that no answer has": [
    'answers: "AWS"',
    'answers: "AWS_KEY"',
    "no answer has this value of `answers`",
  ],
  "a field that answers never have": [
    "project_id: answer",
    "project_number: answer",
    "the answer has no field project_number",
  ],
  "a public field that is taken for a secret": [
    "access_key_id: argument(field)",
    'access_key_id: secret({ ...field, noun: "key" })',
    "the answer shows the secret access_key_id",
  ],
  "a secret that is taken for a public field": [
    'secret_access_key: secret({ ...field, noun: "secret" })',
    "secret_access_key: argument(field)",
    "the answer has no field secret_access_key",
  ],
};

const sources = new Map(
  [
    ["right", RIGHT] as const,
    ...Object.entries(mistakes).map(([name, [from, to]]) => [name, RIGHT.replace(from, to)] as const),
  ].map(([name, code]) => [
    name,
    { file: resolve("test/provider/kinds", `${name.replaceAll(" ", "-")}.example.ts`), code },
  ]),
);
const complaints = compile();

test("a kind that keeps its contract compiles", () => {
  expect(complaints("right")).toEqual([]);
});

test.each(Object.entries(mistakes))("%s does not", (name, [from, , says]) => {
  expect(RIGHT).toContain(from);
  expect(complaints(name).join()).toContain(says);
});

/** The compiler's messages about one of the sources, which exist in memory only. */
function compile(): (name: string) => string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const codeOf = (file: string) => [...sources.values()].find((one) => one.file === resolve(file))?.code;
  host.fileExists = (file) => codeOf(file) !== undefined || fileExists(file);
  host.readFile = (file) => codeOf(file) ?? readFile(file);
  const files = [...sources.values()].map(({ file }) => file);
  const program = ts.createProgram(files, { ...options, noEmit: true }, host);
  return (name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(sources.get(name)?.file ?? ""))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
