/** The ways in which users compile and run the quickstart. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Repository, succeeded } from "./support/repository.js";

const esm = { type: "module" };
/** As `cdktf init` has them. */
const ofCdktfInit = {
  alwaysStrict: true,
  declaration: true,
  lib: ["es2018"],
  module: "CommonJS",
  noImplicitReturns: true,
  noUnusedLocals: true,
  skipLibCheck: true,
  strict: true,
  stripInternal: true,
  target: "ES2018",
};

/** Names a generated class, and exports a value of one, which its declaration must be able to name. */
const LIBRARY = `
import type { BelayProvider } from "belay-iac/constructs";
import { QoveryAwsCredential } from "belay-iac/constructs/gen/qovery-aws-credential";
export const type: string = QoveryAwsCredential.tfResourceType;
export const blockOf = (provider: BelayProvider) => provider.resource;
`;

test.each([
  { name: "the settings of cdktf init", manifest: {}, options: ofCdktfInit },
  {
    name: "NodeNext, as a module, as strict as can be, declarations included",
    manifest: esm,
    options: {
      module: "NodeNext",
      target: "ES2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
    },
  },
])("tsc with $name", async ({ manifest, options }) => {
  const compilerOptions = { noEmit: true, declaration: true, ...options };
  const repository = withManifest(manifest)
    .write("library.ts", LIBRARY)
    .write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["main.ts", "library.ts"] }));
  expect((await succeeded(repository.installed("tsc", "--pretty", "false"))).text).toBe("");
});

test("tsc with the quickstart's own settings refuses a credential without a name, and nothing else", async () => {
  const repository = new Repository().edit(/name: .*\n/, "");
  expect(await repository.installed("tsc", "--pretty", "false")).toMatchObject({
    code: 2,
    text: expect.stringMatching(/^main\.ts\S+ error TS2345: (?!.*error).*Property 'name' is missing/),
  });
});

test.each([
  { name: "tsx", manifest: {}, command: "tsx" },
  { name: "tsx, as a module", manifest: esm, command: "tsx" },
  { name: "ts-node, as cdktf init has it", manifest: {}, command: "ts-node" },
])("the program runs by $name", async ({ command, manifest }) => {
  const repository = withManifest(manifest);
  await succeeded(repository.installed(command, "main.ts"));
  expect(repository.synthesized()).toEqual(await expected());
});

test.each([
  { name: "CommonJS", program: "main.cjs", text: (source: string) => javascript(source, "require") },
  { name: "a module", program: "main.mjs", text: (source: string) => javascript(source, "import") },
])("the program runs as JavaScript: $name", async ({ program, text }) => {
  const repository = new Repository();
  repository.write(program, text(repository.read("main.ts")));
  await succeeded(repository.run(process.execPath, [program]));
  expect(repository.synthesized()).toEqual(await expected());
});

function withManifest(change: object): Repository {
  const repository = new Repository();
  const manifest = JSON.parse(repository.read("package.json"));
  return repository.write("package.json", JSON.stringify({ ...manifest, ...change }));
}

/** The quickstart is TypeScript without types, but for how it imports. */
function javascript(source: string, way: "require" | "import"): string {
  if (way === "import") return source;
  return source.replace(/import (\{.*?\}) from (".*?");/g, "const $1 = require($2);");
}

let byCdktf: unknown;
async function expected(): Promise<unknown> {
  if (byCdktf) return byCdktf;
  const repository = new Repository();
  await succeeded(repository.cdktf("synth"));
  byCdktf = repository.synthesized();
  return byCdktf;
}

test("the examples depend on this version of the package", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const manifests = readdirSync("examples")
    .map((example) => `examples/${example}/package.json`)
    .filter((path) => existsSync(path));
  const ranges = manifests.map((path) => JSON.parse(readFileSync(path, "utf8")).dependencies["belay-iac"]);
  expect(new Set(ranges)).toEqual(new Set([`^${version}`]));
});
