/** The README's program on cdktn. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { TerraformEphemeralResource, TerraformVariable } from "cdktf";
import ts from "typescript";
import { SecretVariable } from "../../constructs/index.js";

const outdir = mkdtempSync(join(tmpdir(), "belay-cdktn-"));
const before = process.env.CDKTF_OUTDIR;
beforeAll(() => {
  process.env.CDKTF_OUTDIR = outdir;
});
afterAll(() => {
  if (before === undefined) delete process.env.CDKTF_OUTDIR;
  else process.env.CDKTF_OUTDIR = before;
  rmSync(outdir, { recursive: true });
});

test("what the constructs import as cdktf is cdktn, for the compiler too", () => {
  expect(TerraformEphemeralResource).toBeDefined(); // cdktf 0.21 has none
  expect(SecretVariable.prototype).toBeInstanceOf(TerraformVariable);
  expect(require.resolve("cdktf")).toContain(resolve("test/cdktn/node_modules"));
});

test("it is synthesized, the plan guard session and an ephemeral variable with it", () => {
  const [, program = ""] = /```ts\n(.*?)```/s.exec(readFileSync("README.md", "utf8")) ?? [];
  const { outputText } = ts.transpileModule(program, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  new Function("require", "exports", outputText)((name: string) => require(name), {});

  expect(JSON.parse(readFileSync(join(outdir, "stacks/platform/cdk.tf.json"), "utf8"))).toMatchObject({
    "//": { metadata: { version: expect.stringMatching(/^0\.24\./) } },
    ephemeral: {
      belay_plan_guard: { this: { provider: "belay.belay_plan_guard", create_before_destroy: true } },
    },
    provider: {
      belay: [
        { guard: { session: `\${ephemeral.belay_plan_guard.this.session}` } },
        { alias: "belay_plan_guard" },
      ],
    },
    variable: { staging_secret: { ephemeral: true, sensitive: true } },
  });
});
