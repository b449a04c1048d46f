/** What the arguments of Terraform are called in a program. */
import type { Argument, Kind, Secret, Variant } from "../../src/provider/kinds/kind.js";

/** `role_arn` or `access key` as `roleArn` and `accessKey`. */
export const camel = (text: string): string =>
  text.replace(/[_ -]+(\w)/g, (_, letter: string) => letter.toUpperCase());

export const pascal = (text: string): string => camel(text).replace(/^./, (letter) => letter.toUpperCase());

/** `an access key` without its article. */
export const noun = (called: string): string => called.replace(/^an? /, "");

/** What the user writes of a variant. */
export const written = ({ fields }: Kind, variant: Variant): string[] =>
  variant.fields.filter((name) => fields[name]?.is !== "answer");

/** The fields that no variant names, or all where there is only one variant. */
export const writtenAlways = ({ fields, variants }: Kind): string[] => {
  const own = variants.length > 1 ? variants.flatMap((variant) => variant.fields) : [];
  return Object.keys(fields).filter((name) => fields[name]?.is !== "answer" && !own.includes(name));
};

/** What an example shows of these fields: not what few people write. */
export const exampled = ({ fields, changes }: Kind, names: readonly string[]): string[] =>
  names.filter((name) => {
    const field = fields[name];
    if (field?.is !== "argument") return true;
    const isFixed = field.replaces || field.apart || changes === "nothing";
    return !field.optional && !(field.filledIn && isFixed);
  });

/** `QoveryAwsCredential`, in `aws-credential.ts`, of `QoveryAwsCredentialProps`. */
export const className = (platform: string, { name }: Kind): string =>
  `${pascal(platform)}${pascal(name)}Credential`;
export const fileName = ({ name }: Kind): string => `${name.replaceAll("_", "-")}-credential`;

/** The prop in which a variant is given: its only field, or an object that is called as it is. */
export const variantProp = (kind: Kind, variant: Variant): string => {
  const fields = written(kind, variant);
  return camel(fields.length === 1 ? (fields[0] ?? "") : noun(variant.called));
};

/** `QoveryAwsAccessKey`: the object of a variant that has several fields. */
export const variantInterface = (platform: string, kind: Kind, variant: Variant): string =>
  `${pascal(platform)}${pascal(kind.name)}${pascal(noun(variant.called))}`;

/** `secretVersion`: after what the secret is called. */
export const versionProp = ({ noun: called }: Secret): string => `${camel(called.toLowerCase())}Version`;

/** `secret`, the variable of a secret in a short example. */
export const variableName = ({ noun: called }: Secret): string => called.toLowerCase().replaceAll(" ", "_");

/** What users write of an argument in Terraform's language; of an object its parts, each on a line. */
export const terraformLiteral = (argument: Argument): string =>
  argument.type === "object"
    ? `{\n${partLines(argument, (part, width) => `${part.padEnd(width)} = `, "")}  }`
    : literal(argument);

/** The same in a program. */
export const programLiteral = (argument: Argument): string =>
  argument.type === "object"
    ? `{\n${partLines(argument, (part) => `${camel(part)}: `, ",")}  }`
    : literal(argument);

const literal = ({ example, type }: Argument): string =>
  type === undefined ? JSON.stringify(example) : example;

/** What may be left out is left out. */
function partLines(
  { parts = {} }: Argument,
  before: (part: string, width: number) => string,
  end: string,
): string {
  const all = Object.entries(parts).filter(([, { optional }]) => !optional);
  const width = Math.max(...all.map(([part]) => part.length));
  return all
    .map(([part, { example, type }]) => {
      const value = type === "number" ? example : JSON.stringify(example);
      return `    ${before(part, width)}${value}${end}\n`;
    })
    .join("");
}

/** The interface of an object: `TaikunProxmoxNetwork`, of its public network and its private one. */
export const objectInterface = (platform: string, { name }: Kind, argument: string): string =>
  `${pascal(platform)}${pascal(name)}${pascal(objectNoun(argument))}`;
export const objectNoun = (argument: string): string => argument.split("_").at(-1) ?? "";

/** `IdSpace.TAIKUN_BACKUP`, as programs name `taikun/backup`. */
export const idSpaceMember = (space: string): string => `IdSpace.${space.replace("/", "_").toUpperCase()}`;
