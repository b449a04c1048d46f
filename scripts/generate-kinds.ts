/**
 * `tsx scripts/generate-kinds.ts`: writes what rooms that may not import the provider take from its kinds: the guard its
 * rules, and the constructs a class for each kind and the checks of single values. `--check` writes nothing, and exits 1
 * naming each file that is stale.
 */
import { readFileSync } from "node:fs";
import { spaceOf } from "../src/provider/kinds/schema.js";
import { dependentsArgument } from "../src/provider/platform/dependents.js";
import { credentialType, platforms } from "../src/provider/platforms.js";
import { kindConstruct } from "./constructs/kind-construct.js";
import { className, fileName, objectInterface, variantInterface, written } from "./constructs/names.js";
import { keep } from "./keep.mjs";

const check = process.argv.includes("--check");
const head = (from: string) => `// Generated from ${from} by \`npm run generate\`. Do not edit.\n`;

const validators = "src/provider/validators.ts";
keep("constructs/check/gen/validators.ts", head(validators) + readFileSync(validators, "utf8"), { check });

for (const { kinds } of platforms) {
  for (const { name } of kinds) {
    if (!/^[a-z][a-z0-9_]*$/.test(name))
      throw new Error(`the name of a kind has small letters, digits and _: ${name}`);
  }
}

const rules = platforms.flatMap((platform) =>
  platform.kinds.map((kind) => ({
    type: credentialType(platform, kind),
    kind: kind.space,
    ...(platform.scope.argument !== null && { scope: platform.scope.argument }),
    dependents: dependentsArgument(spaceOf(platform, kind)),
    keeps_when: { attribute: "on_destroy", equals: "keep" },
  })),
);
keep(
  "src/guard/rules/known/gen/belay-credentials.ts",
  `${head("src/provider/platforms.ts")}import type { CredentialRule } from "../../rules.js";

/** Every kind of credential of Belay's own provider. */
export const credentials: readonly CredentialRule[] = [
${rules.map((rule) => `  ${JSON.stringify(rule)},\n`).join("")}];
`,
  { check },
);

for (const platform of platforms) {
  const { key, kinds } = platform;
  const folder = `constructs/${key}/gen`;
  for (const kind of kinds) keep(`${folder}/${fileName(kind)}.ts`, kindConstruct(platform, kind), { check });
  const lines = kinds.map((kind) => {
    const objects = kind.variants.filter((one) => kind.variants.length > 1 && written(kind, one).length > 1);
    const withParts = Object.entries(kind.fields).filter(([, field]) => "parts" in field);
    const named = [
      ...objects.map((variant) => variantInterface(key, kind, variant)),
      ...withParts.map(([name]) => objectInterface(key, kind, name)),
    ];
    const types = [...new Set(named)].map((name) => `type ${name}, `).join("");
    const construct = className(key, kind);
    return `export { ${types}${construct}, type ${construct}Props } from "./${fileName(kind)}.js";\n`;
  });
  keep(`${folder}/index.ts`, head(`src/provider/${key}/kinds`) + lines.join(""), { check });
}
