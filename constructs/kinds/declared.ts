/** What a construct of any kind of credential declares: its props, checked, as the arguments of its resource. */
import type { IConstruct } from "constructs";
import { noLiteral } from "../check/checks.js";
import {
  type Check,
  checkBoolean,
  checkRequired,
  checkWholeNumber,
  invalid,
  isAbsent,
} from "../check/literal.js";
import { isEphemeral } from "../secret-variable.js";

/** A prop that is an argument of the resource, or a secret, which is two or three of them. */
export type DeclaredField =
  | { readonly prop: string; readonly check: Check }
  | { readonly prop: string; readonly versionProp: string };

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
}

type Props = Readonly<Record<string, unknown>>;

/** The arguments of the resource. Throws an error that names the construct and the prop at fault. */
export function declared(construct: IConstruct, { fields, variants }: DeclaredKind, props: object): Props {
  const given = { ...props };
  const own = argumentsOf(construct, fields, given, "");
  if (variants.length === 0) return own;
  const variant = variantOf(construct, variants, given);
  const { prop, isObject } = variant;
  const values = isObject ? (given as Props)[prop] : given;
  if (typeof values !== "object" || Array.isArray(values))
    throw invalid(
      construct,
      `${prop} must be an object: ${variant.fields.map((one) => one.prop).join(", ")}.`,
    );
  checkUnused(construct, { fields, variants }, variant, given);
  return { ...own, ...argumentsOf(construct, variant.fields, values as Props, isObject ? `${prop}.` : "") };
}

/** What is said of a secret that is not given would be lost without a word. */
function checkUnused(
  construct: IConstruct,
  kind: DeclaredKind,
  variant: DeclaredVariant,
  props: Props,
): void {
  const isSecret = (field: DeclaredField) => "versionProp" in field;
  const used = [...kind.fields, ...(variant.isObject ? [] : variant.fields)].filter(isSecret);
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

function variantOf(
  construct: IConstruct,
  variants: readonly DeclaredVariant[],
  props: Props,
): DeclaredVariant {
  const given = variants.filter(({ prop }) => !isAbsent(props[prop]));
  const [variant, other] = given;
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
      checkRequired(construct, `${path}${field.prop}`, props[field.prop], field.check);
      return { [field.prop]: props[field.prop] };
    }),
  );
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
