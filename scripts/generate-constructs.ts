/**
 * `tsx scripts/generate-constructs.ts`: writes what the constructs take from the provider's kinds: a construct for each
 * kind, and the checks of single values. `--check` writes nothing, and exits 1 naming each file that is stale.
 */
import { readFileSync } from "node:fs";
import { platforms } from "../src/provider/platforms.js";
import { kindConstruct } from "./constructs/kind-construct.js";
import { className, fileName, variantInterface, written } from "./constructs/names.js";
import { keep } from "./keep.mjs";

const check = process.argv.includes("--check");
const head = (from: string) => `// Generated from ${from} by \`npm run generate\`. Do not edit.\n`;

const validators = "src/provider/validators.ts";
keep("constructs/check/gen/validators.ts", head(validators) + readFileSync(validators, "utf8"), { check });

for (const { key, name, kinds } of platforms) {
  const folder = `constructs/${key}/gen`;
  for (const kind of kinds)
    keep(`${folder}/${fileName(kind)}.ts`, kindConstruct({ key, name }, kind), { check });
  const lines = kinds.map((kind) => {
    const objects = kind.variants.filter((one) => kind.variants.length > 1 && written(kind, one).length > 1);
    const types = objects.map((variant) => `type ${variantInterface(kind, variant)}, `).join("");
    const construct = className(key, kind);
    return `export { ${types}${construct}, type ${construct}Props } from "./${fileName(kind)}.js";\n`;
  });
  keep(`${folder}/index.ts`, head(`src/provider/${key}/kinds`) + lines.join(""), { check });
}
