/** What is asked of a kind at every call, worked out once: a plan of a thousand credentials asks it thousands of times. */
import { commonFields, fieldsOf, type Kind, type Variant, writtenAs } from "./kind.js";

/** The arguments of a secret that a state has. */
export interface SecretNames {
  readonly plain: string;
  readonly writeOnly: string;
  readonly version: string;
}

export interface VariantTable {
  readonly variant: Variant;
  /** The fields that are written for this variant alone. */
  readonly written: readonly string[];
  /** Those of them that may not be left out. */
  readonly needed: readonly string[];
  /** Those of them that the platform shows of this variant alone. */
  readonly shown: readonly string[];
  readonly answers: ReadonlySet<string>;
  /** The plain names of its secrets, those of all variants included. */
  readonly secrets: ReadonlySet<string>;
}

export interface KindTable {
  readonly arguments: readonly string[];
  readonly answers: readonly string[];
  /** The arguments that the platform shows to nobody. */
  readonly unshown: ReadonlySet<string>;
  /** Those that every credential has: where the platform shows none, it does not show it. */
  readonly required: ReadonlySet<string>;
  /** Those that it cannot change. */
  readonly fixed: ReadonlySet<string>;
  /** Those that it changes without the rest. */
  readonly apart: ReadonlySet<string>;
  readonly secrets: readonly SecretNames[];
  /** For each field that is written, the arguments that it may be written in. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly variants: readonly VariantTable[];
  /** By the platform's word for them. */
  readonly byWord: ReadonlyMap<string, readonly VariantTable[]>;
}

const tables = new WeakMap<Kind, KindTable>();

export function tableOf(kind: Kind): KindTable {
  const known = tables.get(kind);
  if (known) return known;
  const table = make(kind);
  tables.set(kind, table);
  return table;
}

function make(kind: Kind): KindTable {
  const named = (sort: string) => Object.keys(kind.fields).filter((name) => kind.fields[name]?.is === sort);
  const variants = kind.variants.map((variant) => variantTable(kind, variant));
  const words = new Set(kind.variants.map(({ answers }) => answers));
  return {
    arguments: named("argument"),
    answers: named("answer"),
    unshown: argumentsThat(kind, "unshown"),
    required: new Set(
      (kind.variants.length === 1 ? Object.keys(kind.fields) : commonFields(kind)).filter((name) =>
        isRequired(kind, name),
      ),
    ),
    fixed: argumentsThat(kind, "replaces"),
    apart: argumentsThat(kind, "apart"),
    secrets: named("secret").map((name) => ({
      plain: name,
      writeOnly: `${name}_wo`,
      version: `${name}_wo_version`,
    })),
    forms: new Map(Object.entries(kind.fields).map(([name, field]) => [name, writtenAs(name, field)])),
    variants,
    byWord: new Map([...words].map((word) => [word, variants.filter((one) => one.variant.answers === word)])),
  };
}

function isRequired({ fields }: Kind, name: string): boolean {
  const field = fields[name];
  return field?.is === "argument" && !field.filledIn && !field.optional;
}

const argumentsThat = ({ fields }: Kind, trait: "unshown" | "replaces" | "apart" | "filledIn" | "optional") =>
  new Set(
    Object.entries(fields).flatMap(([name, field]) =>
      field.is === "argument" && field[trait] ? [name] : [],
    ),
  );

function variantTable(kind: Kind, variant: Variant): VariantTable {
  const isOwn = (name: string) => variant.fields.includes(name);
  const written = fieldsOf(kind, variant, "argument", "secret").filter(isOwn);
  const [optional, filledIn] = [argumentsThat(kind, "optional"), argumentsThat(kind, "filledIn")];
  return {
    variant,
    written,
    needed: written.filter((name) => !optional.has(name)),
    shown: fieldsOf(kind, variant, "argument").filter(
      (name) => isOwn(name) && !filledIn.has(name) && !optional.has(name),
    ),
    answers: new Set(fieldsOf(kind, variant, "answer")),
    secrets: new Set(fieldsOf(kind, variant, "secret")),
  };
}
