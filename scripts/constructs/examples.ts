/** The construct of a kind in use, from the examples of its fields: for its documentation. */
import type { Kind, Variant } from "../../src/provider/kinds/kind.js";
import { camel, className, exampled, programLiteral, variantProp, written, writtenAlways } from "./names.js";

/** One declaration, of the variant that is preferred. */
export function constructExample(platform: string, kind: Kind): string {
  const [variant] = kind.variants;
  if (!variant) throw new Error(`${kind.name} has no variant`);
  const secrets = secretsOf(kind, variant);
  const use = USES[platform]?.(kind) ?? "";
  const declared = declaration(platform, kind, variant, "prod");
  return `${secrets.map(declareSecret).join("")}${use && "const prod = "}${declared}${use}`;
}

/** What uses the credential, by platform; where its documents tell what that is. */
const USES: Readonly<Record<string, (kind: Kind) => string>> = {
  qovery: () => `prod.bind("paris", clusterId);\n`,
  entryguard: ({ fits }) =>
    fits === "AWS"
      ? `prod.addResource("ssh", {
  name: "ssh-prod",
  resourceType: "SECURITY_GROUP",
  resourceIdentifier: "sg-0123456789abcdef0",
  region: "eu-west-3",
});
`
      : "",
  civo: () => `new CivoObjectStore(stack, "backups", { name: "backups-prod", credential: prod });\n`,
  taikun: ({ space }) => USED_AT_TAIKUN[space] ?? "",
};

const rule = (sort: string): string => `new Taikun${sort}Rule(stack, "cores", {
  name: "cores",
  credential: prod,
  metricName: "machine_cpu_cores",
  type: TaikunRuleType.SUM,
  price: 0.05,
  labels: [{ label: "environment", value: "prod" }],
});
`;

/** By id space. */
const USED_AT_TAIKUN: Readonly<Record<string, string>> = {
  "taikun/backup": `new TaikunBackupBinding(stack, "paris", { projectId: "42", credential: prod });\n`,
  "taikun/ai": `new TaikunAiBinding(stack, "paris", { projectId: "42", credential: prod });\n`,
  "taikun/billing": rule("Billing"),
  "taikun/showback": rule("Showback"),
};

/** A whole program, with every variant. */
export function constructProgram(platform: string, kind: Kind): string {
  const secrets = [...new Set(kind.variants.flatMap((variant) => secretsOf(kind, variant)))];
  const names = [
    "BelayProvider",
    className(platform, kind),
    ...(secrets.length > 0 ? ["SecretVariable"] : []),
  ];
  const notes =
    secrets.length > 0
      ? "// The values of variables come from TF_VAR_<name>, and are in no plan and no state.\n"
      : "";
  return `import { ${names.join(", ")} } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

${notes}${secrets.map(declareSecret).join("")}${secrets.length > 0 ? "\n" : ""}${kind.variants.map((variant, index) => declaration(platform, kind, variant, exampleName(index))).join("\n")}
app.synth();
`;
}

/** What examples are called: each variant has one. */
export const exampleName = (index: number): string => ["prod", "staging"][index] ?? `example_${index}`;

const secretsOf = (kind: Kind, variant: Variant): string[] =>
  [...writtenAlways(kind), ...(kind.variants.length > 1 ? written(kind, variant) : [])].filter(
    (name) => kind.fields[name]?.is === "secret",
  );

const declareSecret = (name: string): string =>
  `const ${camel(name)} = new SecretVariable(stack, "${name}");\n`;

function declaration(platform: string, kind: Kind, variant: Variant, id: string): string {
  const all = kind.variants.length > 1 ? written(kind, variant) : [];
  const own = exampled(kind, all).map((name) => prop(kind, name));
  const lines = [
    `name: "${kind.name.replaceAll("_", "-")}-${id}",`,
    ...exampled(kind, writtenAlways(kind)).map((name) => prop(kind, name)),
    ...(all.length > 1 ? [`${variantProp(kind, variant)}: {`, ...own.map((line) => `  ${line}`), "},"] : own),
  ];
  return `new ${className(platform, kind)}(stack, "${id}", {\n${lines.map((line) => `  ${line}\n`).join("")}});\n`;
}

function prop(kind: Kind, name: string): string {
  const field = kind.fields[name];
  if (field?.is === "argument") return `${camel(name)}: ${programLiteral(field)},`;
  return `${camel(name)}: ${camel(name)}.stringValue,`;
}
