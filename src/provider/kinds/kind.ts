/** What a kind of credential is, as data: its fields, and the variants of which exactly one is given. */

/** Says what is wrong with a value, or null when nothing is. Of a number, its digits; of a list, one of its texts. */
export type Check = (value: string) => string | null;

/** What the user writes, and most platforms show, so that both may compare. */
export interface Argument {
  readonly is: "argument";
  readonly description: string;
  /** As Terraform's language has it, but for text, which is without its quotes. */
  readonly example: string;
  readonly check: Check;
  /** Default: text. A list is of text, in the order in which it is written. */
  readonly type?: "number" | "bool" | "list" | "object";
  /** Of an object. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** The user may leave it out, of a variant that is given, too. */
  readonly optional?: true;
  /** The platform fills it in where the user writes nothing. */
  readonly filledIn?: true;
  /** The platform takes it and shows it to nobody: what the state has is what was sent. */
  readonly unshown?: true;
  /** The platform cannot change it, where it can change a credential. */
  readonly replaces?: true;
  /** The platform changes it by a request of its own, without the rest, and where it can change nothing else. */
  readonly apart?: true;
}

/** What an object is made of. */
export interface Part {
  readonly description: string;
  readonly example: string;
  readonly check: Check;
  /** Default: text. */
  readonly type?: "number";
  readonly optional?: true;
}

/**
 * What the user writes and no platform shows. It becomes three arguments: `<name>`, kept in the state, `<name>_wo`, kept
 * nowhere, and `<name>_wo_version`.
 */
export interface Secret {
  readonly is: "secret";
  /** What it is called in a message: `secret`, `password`. */
  readonly noun: string;
  /** Without a full stop: what Terraform keeps of it is said after it. */
  readonly description: string;
  readonly example: string;
  readonly check: Check;
  /** How it is sent, where not as the user wrote it. */
  readonly encode?: (value: string) => string;
}

/** What the platform fills in. Null where the credential's variant has none. */
export interface Answer {
  readonly is: "answer";
  readonly type: "string" | "number" | "bool";
  readonly description: string;
}

export type Field = Argument | Secret | Answer;

/** One way to give a credential of the kind. */
export interface Variant {
  /** With its article: `an access key`. */
  readonly called: string;
  /** The fields that belong to it, its answers included; none where it is the only one. What no variant names belongs to all. */
  readonly fields: readonly string[];
  /** What the request says besides the fields, such as a discriminator; `{}` where it says nothing more. */
  readonly sends: Readonly<Record<string, string>>;
  /** The platform's word for it in an answer. */
  readonly answers: string;
}

export interface Kind {
  /** As in `belay_<platform>_<name>_credential`: small letters, digits and `_`. */
  readonly name: string;
  /** With its article: `an AWS credential`. */
  readonly called: string;
  /** What it is for: the first sentence of its documentation. */
  readonly description: string;
  /** The id space, by its name in the rules. */
  readonly space: string;
  /** Which of the platform's dependents it fits, in the platform's words. */
  readonly fits: string;
  /** What its name may be, where the platform has rules for it. */
  readonly nameCheck?: Check;
  /** What the platform can change of it, where that is less than of others. */
  readonly changes?: "nothing";
  readonly fields: Readonly<Record<string, Field>>;
  readonly variants: readonly [Variant, ...Variant[]];
}

export const argument = <const A extends Omit<Argument, "is">>(field: A) =>
  ({ is: "argument", ...field }) as const;
export const secret = <const S extends Omit<Secret, "is">>(field: S) => ({ is: "secret", ...field }) as const;
export const answer = <const A extends Omit<Answer, "is">>(field: A) => ({ is: "answer", ...field }) as const;

/** The names of the fields of one sort that a variant has: its own, and those that belong to all. */
export function fieldsOf(kind: Kind, variant: Variant, ...sorts: Field["is"][]): string[] {
  const others = kind.variants.filter((one) => one !== variant).flatMap(({ fields }) => fields);
  return Object.entries(kind.fields)
    .filter(
      ([name, { is }]) => sorts.includes(is) && (variant.fields.includes(name) || !others.includes(name)),
    )
    .map(([name]) => name);
}

/** The fields that belong to all variants. */
export const commonFields = (kind: Kind): string[] =>
  Object.keys(kind.fields).filter((name) => !kind.variants.some(({ fields }) => fields.includes(name)));

/** The arguments in which the user writes a field. */
export const writtenAs = (name: string, { is }: Field): string[] =>
  is === "answer" ? [] : is === "secret" ? [name, `${name}_wo`] : [name];
