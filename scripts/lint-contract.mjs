/**
 * `node scripts/lint-contract.mjs`: lints every contract in openapi/ with Redocly's recommended rules but one, prints each
 * problem with its place, and exits 1 if there is one.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createConfig, formatProblems, getTotals, lint } from "@redocly/openapi-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const contracts = readdirSync(new URL("../openapi/", import.meta.url)).filter((name) =>
  name.endsWith(".yaml"),
);
if (contracts.length === 0) {
  console.error("openapi/ holds no contract.");
  process.exit(1);
}

const config = await createConfig({
  extends: ["recommended"],
  // It does not see that `if`, `then` and `else` are about the properties of the schema around them.
  rules: { "no-required-schema-properties-undefined": "off" },
});
for (const name of contracts) {
  const problems = await lint({ ref: `${root}openapi/${name}`, config });
  if (problems.length > 0) {
    formatProblems(problems, {
      format: "codeframe",
      cwd: root,
      totals: getTotals(problems),
      version: "openapi-core",
    });
    process.exitCode = 1;
  }
}
