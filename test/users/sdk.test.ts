/** The SDK and the guard in the programs of users: modules, CommonJS, and tests that ts-jest runs. */
import { expect, test } from "@jest/globals";
import { Repository, succeeded } from "./support/repository.js";

/** Asks a platform that refuses, then one that answers, and reads a plan; says what came of it. */
const program = `
import { createQoveryClient, PlatformError } from "belay-iac/sdk";
import * as qovery from "belay-iac/sdk/qovery";
import { PlanError, readPlan } from "belay-iac/guard";

export async function main() {
  const refusing = qovery.createQoveryClient({ token: "t", fetch: async () => new Response(null, { status: 403 }) });
  const refused = await refusing.listOrganization().catch((error) => error);
  const results = [{ id: "o", name: "acme", created_at: "", plan: "FREE" }];
  const answering = createQoveryClient({ token: "t", fetch: async () => Response.json({ results }) });
  const [organization] = await answering.listOrganization();
  const none = await readPlan("{}").catch((error) => error);
  return [
    refused instanceof PlatformError && refused instanceof qovery.PlatformError && refused.code,
    organization?.name,
    none instanceof PlanError,
  ];
}
`;
const run = `main().then((said) => process.stdout.write(JSON.stringify(said)));\n`;
const said = '["forbidden","acme",true]';

/** Does not compile where the types are lost. */
const types = `
import type { Credential } from "belay-iac/sdk/qovery";
import type { Report } from "belay-iac/guard";
export const keyOf = (credential: Credential) => (credential.object_type === "AWS" ? credential.access_key_id : null);
export const text: (credential: Credential) => string | null = keyOf;
// @ts-expect-error there is no such option
export const client = () => createQoveryClient({ token: "t", tokn: "t" });
// @ts-expect-error nor such a verdict
export const odd = (report: Report) => report.verdict === "perhaps";
`;

test("a module", async () => {
  const repository = new Repository().write("main.mjs", `${program}${run}`);
  expect((await succeeded(repository.run(process.execPath, ["main.mjs"]))).stdout).toBe(said);
});

test.each([
  { name: "CommonJS, node16", manifest: {}, options: { module: "node16" } },
  { name: "modules, nodenext", manifest: { type: "module" }, options: { module: "nodenext" } },
  {
    name: "CommonJS as cdktf init has it",
    manifest: {},
    options: { module: "commonjs", moduleResolution: "node10", skipLibCheck: true },
  },
])("TypeScript that compiles to $name", async ({ manifest, options }) => {
  const compilerOptions = { target: "es2022", types: ["node"], strict: true, outDir: "out", ...options };
  const repository = new Repository();
  repository
    .write("package.json", JSON.stringify({ ...JSON.parse(repository.read("package.json")), ...manifest }))
    .write("program.ts", `${program}${types}${run}`)
    .write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  expect((await succeeded(repository.installed("tsc", "--pretty", "false"))).text).toBe("");
  expect((await succeeded(repository.run(process.execPath, ["out/program.js"]))).stdout).toBe(said);
});

test("a test that ts-jest runs, with its defaults", async () => {
  const repository = new Repository()
    .write("jest.config.js", 'module.exports = { preset: "ts-jest", testEnvironment: "node" };')
    .write("program.ts", program)
    .write(
      "program.test.ts",
      `import { main } from "./program";\ntest("it runs", async () => expect(JSON.stringify(await main())).toBe(${JSON.stringify(said)}));`,
    );
  expect((await succeeded(repository.installed("jest", "program"))).text).toContain("1 passed");
});
