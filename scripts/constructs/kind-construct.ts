/** The source of the construct of one kind: its props with their documentation, and a class that declares its resource. */
import type { Argument, Field, Kind, Secret, Variant } from "../../src/provider/kinds/kind.js";
import type { PlatformDescription } from "../../src/provider/platform/platform.js";
import { constructExample } from "./examples.js";
import {
  camel,
  className,
  fileName,
  idSpaceMember,
  objectInterface,
  objectNoun,
  pascal,
  variableName,
  variantInterface,
  variantProp,
  versionProp,
  written,
  writtenAlways,
} from "./names.js";

type Platform = Pick<PlatformDescription, "key" | "name" | "changes" | "scope" | "spaces" | "waitArgument">;

export function kindConstruct(platform: Platform, kind: Kind): string {
  checkNames(platform, kind);
  const name = className(platform.key, kind);
  const resource = `${platform.key}-${fileName(kind)}`;
  const all = kind.variants.length > 1 ? kind.variants : [];
  const variants = all.filter((variant) => written(kind, variant).length > 0);
  const objects = variants.filter((variant) => written(kind, variant).length > 1);
  const props = [
    ...propsOf(platform, kind, writtenAlways(kind)),
    ...variants.flatMap((variant) => variantProps(platform, kind, variant)),
  ];
  const checks = checksOf(kind);
  const hasSpaces = platform.spaces.length > 1;
  const common = `${pascal(platform.key)}CredentialProps`;
  return `// Generated from src/provider/${platform.key}/kinds by \`npm run generate\`. Do not edit.
import type { Construct } from "constructs";
${checks.length > 0 ? `import { ${checks.join(", ")} } from "../../check/checks.js";\n` : ""}import {
  ${name} as Resource,
  type ${name}Config,
} from "../../gen/providers/belay/${resource}/index.js";
${hasSpaces ? 'import { IdSpace } from "../../id-space.js";\n' : ""}import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { ${pascal(platform.key)}Credential } from "../credential.js";
import { managed, type ${common} } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [${[...declaredName(kind), ...declaredFields(kind, writtenAlways(kind))].join(", ")}],
  variants: [${variants.map((variant) => declaredVariant(kind, variant)).join("")}],${variants.length < all.length ? "\n  mayLackVariant: true," : ""}
};
${objects.map((variant) => variantType(platform, kind, variant)).join("")}${partTypes(platform, kind).join("")}
/** Props of {@link ${name}}${props.length > 0 ? ", besides those that all credentials have" : ": those that all credentials have"}. */
${props.length > 0 ? `export interface ${name}Props extends ${common} {\n${props.join("")}}` : `export type ${name}Props = ${common};`}

${doc(
  `${kind.description} Terraform always creates its replacement before it destroys it, so that what uses it can move in between.`,
  "",
  constructExample(platform.key, kind),
)}
export class ${name} extends ${pascal(platform.key)}Credential {${hasSpaces ? `\n  readonly idSpace = ${idSpaceMember(kind.space)};` : ""}
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
${filledIn(platform, kind).map(getter).join("")}}
`;
}

/** What checks the props, by name. */
function checksOf({ fields, nameCheck }: Kind): string[] {
  const inFields = Object.values(fields).flatMap((field) =>
    field.is === "argument" ? [field, ...Object.values(field.parts ?? {})].map(({ check }) => check) : [],
  );
  const all = nameCheck ? [nameCheck, ...inFields] : inFields;
  return [...new Set(all.map(({ name }) => name))].sort();
}

/** The texts that the platform may fill in, and others refer to. */
const filledIn = (platform: Platform, kind: Kind): string[] =>
  Object.entries(kind.fields).flatMap(([name, field]) => {
    if (field.is !== "argument" || !field.filledIn || field.type !== undefined) return [];
    return field.replaces || (kind.changes ?? platform.changes) === "nothing" ? [] : [name];
  });

const getter = (name: string): string => `
  get ${camel(name)}(): string {
    return this.resource.${camel(name)};
  }
`;

/** What every construct of a credential has, and every resource of CDKTF. */
const TAKEN =
  "id name provider platform idSpace resource node credentialId removalPolicy storeSecretInState connection count dependsOn forEach lifecycle provisioners".split(
    " ",
  );

function checkNames({ key, scope, waitArgument }: Platform, { name: kind, fields }: Kind): void {
  const taken = [...TAKEN, camel(scope.argument ?? ""), camel(waitArgument?.name ?? "")];
  const twice = Object.keys(fields).find((name) => taken.includes(camel(name)));
  if (twice !== undefined)
    throw new Error(
      `${key} ${kind}: the field ${twice} can be no prop, as all constructs have one of that name`,
    );
}

/** The name, where the platform has rules for it. */
const declaredName = ({ nameCheck }: Kind): string[] =>
  nameCheck ? [`{ prop: "name", check: ${nameCheck.name} }`] : [];

const declaredFields = (kind: Kind, fields: readonly string[]): string[] =>
  fields.map((name) => {
    const field = kind.fields[name] as Field;
    if (field.is !== "argument")
      return `{ prop: "${camel(name)}", versionProp: "${versionProp(field as Secret)}" }`;
    return declaredArgument(name, field, isOptional(kind, name));
  });

const declaredArgument = (
  name: string,
  { check, type, parts = {} }: Pick<Argument, "check" | "type" | "parts">,
  isOptional: boolean,
): string => {
  const inside = Object.entries(parts).map(([part, one]) =>
    declaredArgument(part, one, Boolean(one.optional)),
  );
  const more = [
    ...(type === undefined || type === "object" ? [] : [`type: "${type}"`]),
    ...(type === "object" ? [`parts: [${inside.join(", ")}]`] : []),
    ...(isOptional ? ["isOptional: true"] : []),
  ];
  return `{ prop: "${camel(name)}", check: ${[check.name, ...more].join(", ")} }`;
};

/** What belongs to a variant is needed with it. */
function isOptional(kind: Kind, name: string): boolean {
  const { optional, filledIn } = kind.fields[name] as Argument;
  return Boolean(optional) || (Boolean(filledIn) && writtenAlways(kind).includes(name));
}

const typeOf = ({ key }: Platform, kind: Kind, name: string, { type }: Argument): string =>
  ({ number: "number", bool: "boolean", list: "string[]", object: objectInterface(key, kind, name) })[
    type as string
  ] ?? "string";

function declaredVariant(kind: Kind, variant: Variant): string {
  const fields = written(kind, variant);
  return `
    {
      called: "${variant.called}",
      prop: "${variantProp(kind, variant)}",
      isObject: ${fields.length > 1},
      fields: [${declaredFields(kind, fields).join(", ")}],
    },`;
}

/** The interfaces of objects; those that are alike have one. */
function partTypes({ key }: Platform, kind: Kind): string[] {
  const objects = new Map(
    Object.entries(kind.fields).flatMap(([name, field]) =>
      field.is === "argument" && field.parts
        ? [[objectInterface(key, kind, name), { called: objectNoun(name), parts: field.parts }] as const]
        : [],
    ),
  );
  return [...objects].map(([name, { called, parts }]) => {
    const rows = Object.entries(parts).map(
      ([part, { description, example, type, optional }]) =>
        `${doc(`${said(description, example)}${optional ? "\n@default - none" : ""}`, "  ")}\n  readonly ${camel(part)}${optional ? "?" : ""}: ${type ?? "string"};\n`,
    );
    return `\n/** A ${called}, for {@link ${className(key, kind)}}. */\nexport interface ${name} {\n${rows.join("")}}\n`;
  });
}

/** With an example, where there is one, and the description has none. */
const said = (description: string, example: string): string =>
  example === "" || description.includes(`\`${example}\``)
    ? description
    : `${description} Such as \`${example}\`.`;

const variantType = (platform: Platform, kind: Kind, variant: Variant): string => `
/** ${pascalSentence(variant.called)}, for {@link ${className(platform.key, kind)}}. */
export interface ${variantInterface(platform.key, kind, variant)} {
${propsOf(platform, kind, written(kind, variant)).join("")}}
`;

function variantProps(platform: Platform, kind: Kind, variant: Variant): string[] {
  const others = kind.variants.filter((one) => one !== variant);
  const without = others.find((one) => written(kind, one).length === 0);
  const otherwise = `@default - ${without ? without.called : `${others.map(({ called }) => called).join(" or ")} is given`}`;
  const fields = written(kind, variant);
  if (fields.length === 1) return propsOf(platform, kind, fields, otherwise);
  return [
    `${doc(otherwise, "  ")}\n  readonly ${variantProp(kind, variant)}?: ${variantInterface(platform.key, kind, variant)};\n`,
  ];
}

/** The props of these fields; optional where there is a default. A secret brings two more. */
function propsOf(platform: Platform, kind: Kind, fields: readonly string[], otherwise = ""): string[] {
  const changes = kind.changes ?? platform.changes;
  const isFixed = (field: Argument) => (changes === "nothing" ? !field.apart : field.replaces);
  const secrets = fields.filter((name) => kind.fields[name]?.is === "secret");
  const rows = fields.map((name) => {
    const field = kind.fields[name] as Exclude<Field, { is: "answer" }>;
    const text =
      field.is === "secret"
        ? `${field.description}: a token of CDKTF, such as \`new SecretVariable(stack, "${variableName(field)}").stringValue\`. A literal is refused. It is kept in no plan and no state, unless \`storeSecretInState\` is set.`
        : `${said(field.description, field.type === "bool" ? "" : field.example)}${isFixed(field) ? " A change replaces the credential." : ""}`;
    const by =
      field.is === "argument" && isOptional(kind, name)
        ? `@default - ${field.filledIn ? `${platform.name}'s` : "none"}`
        : otherwise;
    const type = field.is === "argument" ? typeOf(platform, kind, name, field) : "string";
    return `${doc(by ? `${text}\n${by}` : text, "  ")}\n  readonly ${camel(name)}${by ? "?" : ""}: ${type};\n`;
  });
  const versions = secrets.map((name) => {
    const secret = kind.fields[name] as Secret;
    const text = `Any whole number from 0 on. Terraform cannot see that the ${secret.noun} has changed: a change of the version ${changes === "nothing" ? "replaces the credential" : "sends it again"}.\n@default 1`;
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
