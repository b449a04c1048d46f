/** The source of the construct of one kind: its props with their documentation, and a class that declares its resource. */
import type { Field, Kind, Secret, Variant } from "../../src/provider/kinds/kind.js";
import { constructExample } from "./examples.js";
import {
  camel,
  className,
  fileName,
  pascal,
  variantInterface,
  variantProp,
  versionProp,
  written,
  writtenAlways,
} from "./names.js";

export function kindConstruct(platform: { readonly key: string; readonly name: string }, kind: Kind): string {
  const name = className(platform.key, kind);
  const resource = `${platform.key}-${fileName(kind)}`;
  const variants = kind.variants.length > 1 ? kind.variants : [];
  const objects = variants.filter((variant) => written(kind, variant).length > 1);
  const props = [
    ...propsOf(kind, writtenAlways(kind)),
    ...variants.flatMap((variant) => variantProps(kind, variant)),
  ];
  const checks = [
    ...new Set(
      Object.values(kind.fields).flatMap((field) => (field.is === "argument" ? [field.check.name] : [])),
    ),
  ].sort();
  const common = `${pascal(platform.key)}CredentialProps`;
  return `// Generated from src/provider/${platform.key}/kinds by \`npm run generate\`. Do not edit.
import type { Construct } from "constructs";
${checks.length > 0 ? `import { ${checks.join(", ")} } from "../../check/checks.js";\n` : ""}import {
  ${name} as Resource,
  type ${name}Config,
} from "../../gen/providers/belay/${resource}/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { ${pascal(platform.key)}Credential } from "../credential.js";
import { managed, type ${common} } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [${declaredFields(kind, writtenAlways(kind))}],
  variants: [${variants.map((variant) => declaredVariant(kind, variant)).join("")}],
};
${objects.map((variant) => variantType(name, kind, variant)).join("")}
/** Props of {@link ${name}}${props.length > 0 ? ", besides those that all credentials have" : ": those that all credentials have"}. */
${props.length > 0 ? `export interface ${name}Props extends ${common} {\n${props.join("")}}` : `export type ${name}Props = ${common};`}

${doc(
  `${kind.description} Terraform always creates its replacement before it destroys it, so that what uses it can move in between.`,
  "",
  constructExample(platform.key, kind),
)}
export class ${name} extends ${pascal(platform.key)}Credential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: ${name}Props) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as ${name}Config;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
`;
}

const declaredFields = (kind: Kind, fields: readonly string[]): string =>
  fields
    .map((name) => {
      const field = kind.fields[name] as Field;
      return field.is === "argument"
        ? `{ prop: "${camel(name)}", check: ${field.check.name} }`
        : `{ prop: "${camel(name)}", versionProp: "${versionProp(field as Secret)}" }`;
    })
    .join(", ");

function declaredVariant(kind: Kind, variant: Variant): string {
  const fields = written(kind, variant);
  return `
    {
      called: "${variant.called}",
      prop: "${variantProp(kind, variant)}",
      isObject: ${fields.length > 1},
      fields: [${declaredFields(kind, fields)}],
    },`;
}

const variantType = (name: string, kind: Kind, variant: Variant): string => `
/** ${pascalSentence(variant.called)}, for {@link ${name}}. */
export interface ${variantInterface(kind, variant)} {
${propsOf(kind, written(kind, variant)).join("")}}
`;

function variantProps(kind: Kind, variant: Variant): string[] {
  const others = kind.variants.filter((one) => one !== variant).map(({ called }) => called);
  const otherwise = `@default - ${others.join(" or ")} is given`;
  const fields = written(kind, variant);
  if (fields.length === 1) return propsOf(kind, fields, otherwise);
  return [
    `${doc(otherwise, "  ")}\n  readonly ${variantProp(kind, variant)}?: ${variantInterface(kind, variant)};\n`,
  ];
}

/** The props of these fields; optional where there is a default. A secret brings two more. */
function propsOf(kind: Kind, fields: readonly string[], otherwise = ""): string[] {
  const optional = otherwise === "" ? "" : "?";
  const secrets = fields.filter((name) => kind.fields[name]?.is === "secret");
  const rows = fields.map((name) => {
    const field = kind.fields[name] as Exclude<Field, { is: "answer" }>;
    const text =
      field.is === "secret"
        ? `${field.description}: a token of CDKTF, such as \`new SecretVariable(stack, "${field.noun.replaceAll(" ", "_")}").stringValue\`. A literal is refused. It is kept in no plan and no state, unless \`storeSecretInState\` is set.`
        : `${field.description} Such as \`${field.example}\`.`;
    return `${doc(otherwise ? `${text}\n${otherwise}` : text, "  ")}\n  readonly ${camel(name)}${optional}: string;\n`;
  });
  const versions = secrets.map((name) => {
    const secret = kind.fields[name] as Secret;
    const text = `Any whole number from 0 on. Terraform cannot see that the ${secret.noun} has changed: a change of the version sends it again.\n@default 1`;
    return `${doc(text, "  ")}\n  readonly ${versionProp(secret)}?: number;\n`;
  });
  const called = secrets.map((name) => (kind.fields[name] as Secret).noun).join(" and the ");
  const store = `Whether Terraform keeps the ${called}, in clear, in plan and state: then a change is seen without a version. It must then come from an ordinary variable, not from a \`SecretVariable\`.\n@default false`;
  const stores =
    secrets.length > 0 ? [`${doc(store, "  ")}\n  readonly storeSecretInState?: boolean;\n`] : [];
  return [...rows, ...versions, ...stores];
}

const pascalSentence = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** A comment of documentation, wrapped. */
function doc(text: string, indent: string, example = ""): string {
  const lines = text.split("\n").flatMap((line) => wrap(line, 110 - indent.length));
  const shown = example === "" ? [] : ["", "@example", ...example.trimEnd().split("\n")];
  const all = [...lines, ...shown];
  if (all.length === 1 && (all[0]?.length ?? 0) < 105) return `${indent}/** ${all[0]} */`;
  return `${indent}/**\n${all.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */`;
}

function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}
