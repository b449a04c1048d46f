/** What a construct of any kind of credential declares: its props, checked, as the arguments of its resource. */
import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { noLiteral } from "../check/checks.js";
import {
  type Check,
  checkBoolean,
  checkLiteral,
  checkNumber,
  checkRequired,
  checkWholeNumber,
  invalid,
  isAbsent,
} from "../check/literal.js";
import { isEphemeral } from "../secret-variable.js";

/** A prop that is an argument of the resource, or a secret, which is two or three of them. */
export type DeclaredField = DeclaredArgument | { readonly prop: string; readonly versionProp: string };

interface DeclaredArgument {
  readonly prop: string;
  /** Of a number, its digits; of a list, one of its texts. */
  readonly check: Check;
  /** Default: text. */
  readonly type?: "number" | "bool" | "list";
  /** Of an object. */
  readonly parts?: readonly DeclaredArgument[];
  /** The platform fills it in where it is not given. */
  readonly isOptional?: true;
}

/** One way to give a credential: by a prop of its own, or by an object of props. */
export interface DeclaredVariant {
  /** With its article: `an access key`. */
  readonly called: string;
  readonly prop: string;
  readonly isObject: boolean;
  readonly fields: readonly DeclaredField[];
}

/** A kind's props. Exactly one of its variants is given, where it has any. */
export interface DeclaredKind {
  readonly fields: readonly DeclaredField[];
  readonly variants: readonly DeclaredVariant[];
  /** None may be given, too: there is a variant without props. */
  readonly mayLackVariant?: true;
}

type Props = Readonly<Record<string, unknown>>;

/** The arguments of the resource. Throws an error that names the construct and the prop at fault. */
export function declared(construct: IConstruct, kind: DeclaredKind, props: object): Props {
  const given: Props = { ...props };
  const own = argumentsOf(construct, kind.fields, given, "");
  if (kind.variants.length === 0) return own;
  const variant = variantOf(construct, kind, given);
  checkUnused(construct, kind, variant, given);
  if (variant === null) return own;
  const { prop, isObject, fields } = variant;
  const values = isObject ? given[prop] : given;
  if (typeof values !== "object" || Array.isArray(values))
    throw invalid(construct, `${prop} must be an object: ${fields.map((one) => one.prop).join(", ")}.`);
  return { ...own, ...argumentsOf(construct, fields, values as Props, isObject ? `${prop}.` : "") };
}

/** What is said of a secret that is not given would be lost without a word. */
function checkUnused(
  construct: IConstruct,
  kind: DeclaredKind,
  variant: DeclaredVariant | null,
  props: Props,
): void {
  const isSecret = (field: DeclaredField) => "versionProp" in field;
  const outside = variant === null || variant.isObject ? [] : variant.fields;
  const used = [...kind.fields, ...outside].filter(isSecret);
  for (const { isObject, fields } of kind.variants) {
    for (const field of isObject ? [] : fields) {
      if (!("versionProp" in field) || used.includes(field)) continue;
      const unused = [field.versionProp, ...(used.length === 0 ? ["storeSecretInState"] : [])];
      const given = unused.find((prop) => !isAbsent(props[prop]));
      if (given !== undefined)
        throw invalid(construct, `${given} is for ${field.prop}, which is not given. Remove it.`);
    }
  }
}

/** The variant that is given; null for the one that has no props. */
function variantOf(
  construct: IConstruct,
  { variants, mayLackVariant }: DeclaredKind,
  props: Props,
): DeclaredVariant | null {
  const given = variants.filter(({ prop }) => !isAbsent(props[prop]));
  const [variant, other] = given;
  if (!variant && mayLackVariant) {
    checkPlaces(construct, variants, props);
    return null;
  }
  if (!variant)
    throw invalid(
      construct,
      `neither ${variants.map(({ called }) => called).join(" nor ")} is given. Set ${variants.map(({ prop }) => prop).join(" or ")}.`,
    );
  if (other)
    throw invalid(
      construct,
      `both ${variant.called} and ${other.called} are given. Remove ${variant.prop} or ${other.prop}.`,
    );
  return variant;
}

/** Beside the object that it belongs to, a prop would be lost without a word. */
function checkPlaces(construct: IConstruct, variants: readonly DeclaredVariant[], props: Props): void {
  for (const { prop: object, isObject, fields } of variants) {
    const stray = isObject && fields.find(({ prop }) => !isAbsent(props[prop]));
    if (stray) throw invalid(construct, `${stray.prop} is a part of ${object}: { … }. Put it there.`);
  }
}

function argumentsOf(
  construct: IConstruct,
  fields: readonly DeclaredField[],
  props: Props,
  path: string,
): Props {
  return Object.assign(
    {},
    ...fields.map((field) => {
      if ("versionProp" in field) return secretArguments(construct, field, props, path);
      checkArgument(construct, field, `${path}${field.prop}`, props[field.prop]);
      return { [field.prop]: props[field.prop] ?? undefined };
    }),
  );
}

function checkArgument(
  construct: IConstruct,
  { check, type, parts, isOptional }: DeclaredArgument,
  argument: string,
  value: unknown,
): void {
  if (isAbsent(value) && isOptional) return;
  if (isAbsent(value)) throw invalid(construct, `${argument} is missing.`);
  if (parts) checkParts(construct, parts, argument, value);
  else if (type === "list") checkList(construct, argument, value, check);
  else if (type === "bool") checkTruth(construct, argument, value, check);
  else (type === "number" ? checkNumber : checkLiteral)(construct, argument, value, check);
}

function checkParts(
  construct: IConstruct,
  parts: readonly DeclaredArgument[],
  argument: string,
  value: unknown,
): void {
  if (Token.isUnresolved(value)) return;
  if (typeof value !== "object" || Array.isArray(value))
    throw invalid(construct, `${argument} must be an object: ${parts.map(({ prop }) => prop).join(", ")}.`);
  for (const part of parts)
    checkArgument(construct, part, `${argument}.${part.prop}`, (value as Props)[part.prop]);
}

function checkList(construct: IConstruct, argument: string, value: unknown, check: Check): void {
  if (Token.isUnresolved(value)) return;
  if (!Array.isArray(value) || value.length === 0)
    throw invalid(construct, `${argument} must be a list with something in it.`);
  value.forEach((one, index) => {
    checkLiteral(construct, `${argument}[${index}]`, one, check);
  });
}

function checkTruth(construct: IConstruct, argument: string, value: unknown, check: Check): void {
  if (Token.isUnresolved(value)) return;
  checkBoolean(construct, argument, value);
  const fault = check(String(value));
  if (fault !== null) throw invalid(construct, `${argument} ${fault}`);
}

function secretArguments(
  construct: IConstruct,
  { prop, versionProp }: { readonly prop: string; readonly versionProp: string },
  props: Props,
  path: string,
): Props {
  const { [prop]: secret, [versionProp]: version, storeSecretInState } = props;
  checkRequired(construct, `${path}${prop}`, secret, noLiteral);
  checkWholeNumber(construct, `${path}${versionProp}`, version);
  checkBoolean(construct, `${path}storeSecretInState`, storeSecretInState);
  if (!storeSecretInState) return { [`${prop}Wo`]: secret, [`${prop}WoVersion`]: version ?? 1 };
  if (isEphemeral(construct, secret as string))
    throw invalid(
      construct,
      `${path}${prop} is ephemeral, and cannot be stored. Take an ordinary variable, or remove storeSecretInState.`,
    );
  if (!isAbsent(version))
    throw invalid(
      construct,
      `${path}${versionProp} is for a secret that is not stored. Remove it, or storeSecretInState.`,
    );
  return { [prop]: secret };
}
