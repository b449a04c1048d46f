import { readdirSync } from "node:fs";

const generated = "constructs/gen/providers/belay";
const className = (folder) => folder.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The classes under the constructs, which are no part of the documentation: constructs tell of them as their `resource`. */
const resources = readdirSync(generated, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("data-"))
  .map(
    ({ name }) => `${generated}/${name}/index.ts:${name === "provider" ? "BelayProvider" : className(name)}`,
  );

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "belay-iac",
  entryPoints: [
    "src/sdk/index.ts",
    "src/sdk/civo/index.ts",
    "src/sdk/qovery/index.ts",
    "src/sdk/entryguard/index.ts",
    "src/sdk/taikun/index.ts",
    "src/guard/index.ts",
    "constructs/index.ts",
    "constructs/qovery/index.ts",
    "constructs/entryguard/index.ts",
    "constructs/civo/index.ts",
    "constructs/taikun/index.ts",
    "constructs/aws/index.ts",
  ],
  tsconfig: "tsconfig.api.json",
  out: "api",
  readme: "none",
  disableSources: true,
  validation: {
    notExported: true,
    invalidLink: true,
    notDocumented: true,
  },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  blockTags: [
    "@asType",
    "@default",
    "@description",
    "@example",
    "@module",
    "@param",
    "@pattern",
    "@returns",
    "@throws",
  ],
  excludeTags: ["@asType", "@pattern"],
  requiredToBeDocumented: ["Class", "Enum", "Interface", "Module", "TypeAlias", "Variable"],
  intentionallyNotExported: [
    ...resources,
    "src/guard/plan/plan.ts:CredentialChange",
    "src/guard/plan/plan.ts:CredentialObject",
    "src/guard/plan/plan.ts:DependentRow",
    "src/guard/plan/plan.ts:PriorDependent",
    "src/guard/report/text.ts:TextOptions",
    "src/guard/rules/rule-book.ts:RuleBook",
    "src/sdk/errors.ts:Circumstances",
    "src/sdk/entryguard/gen/contract.ts:paths",
    "src/sdk/entryguard/held.ts:Options",
    "src/sdk/entryguard/types.ts:Schemas",
    "src/sdk/taikun/shown-of-kind.ts:OfFamily",
    "src/sdk/civo/gen/contract.ts:paths",
    "src/sdk/qovery/gen/contract.ts:paths",
    "src/sdk/taikun/gen/contract.ts:paths",
    "src/sdk/taikun/list-all.ts:Listed",
    "src/sdk/taikun/store-openshift-credential.ts:Sleep",
    "src/sdk/taikun/types.ts:Audited",
    "src/sdk/taikun/types.ts:Counted",
    "src/sdk/taikun/types.ts:OrList",
    "src/sdk/taikun/types.ts:OrNull",
    "src/sdk/taikun/types.ts:Schemas",
    "src/sdk/taikun/types.ts:Secret",
    "src/sdk/qovery/types.ts:Schemas",
    "src/sdk/methods.ts:Flat",
    "src/sdk/methods.ts:None",
    "src/sdk/one-of.ts:OneOf",
  ],
};
