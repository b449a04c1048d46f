/** What a kind's credential says: in a request, in a plan, and in the state after an answer. */
import { DiagnosticError, UNKNOWN, type Value } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import { type Field, fieldsOf, type Kind, type Variant } from "./kind.js";
import { ownFields } from "./validate.js";

export type Fields = Record<string, Value>;

/** The variants that the configuration may turn out to give: more than one only where it is not known yet. */
export function possibleVariants(kind: Kind, config: Readonly<Fields>): Variant[] {
  return kind.variants.filter((variant) =>
    ownFields(kind, variant).every((name) =>
      [name, `${name}_wo`].some((one) => (config[one] ?? null) !== null),
    ),
  );
}

/** Fills in what can be planned before the platform answers. `prior`: null for a credential that is created. */
export function planContent(
  kind: Kind,
  kindArgument: string,
  { config, plan, prior }: { config: Readonly<Fields>; plan: Fields; prior: Readonly<Fields> | null },
): void {
  const variants = possibleVariants(kind, config);
  const answers = new Set(variants.map((variant) => variant.answers));
  plan[kindArgument] = answers.size === 1 ? ([...answers][0] ?? UNKNOWN) : UNKNOWN;
  const isChanged = prior === null || identity(kind).some((name) => plan[name] !== prior[name]);
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.is !== "answer") continue;
    const isPossible = variants.some((variant) => fieldsOf(kind, variant, "answer").includes(name));
    if (variants.length > 0 && !isPossible) plan[name] = null;
    else if (isChanged) plan[name] = UNKNOWN;
  }
}

/** What says at the other end who the credential is: when it changes, so may all that the platform fills in. */
const identity = (kind: Kind): string[] =>
  Object.entries(kind.fields)
    .filter(([, { is }]) => is === "argument")
    .map(([name]) => name);

/** The whole body, the secrets included: an update replaces everything. */
export function requestBody(
  kind: Kind,
  variant: Variant,
  plan: Readonly<Fields>,
  config: Readonly<Fields>,
): Record<string, unknown> {
  const names = fieldsOf(kind, variant, "argument", "secret");
  const values = names.map((name) => [name, valueToSend(kind.fields[name], name, plan, config)]);
  return { ...variant.sends, name: plan.name, ...Object.fromEntries(values) };
}

/** The variant that is given, once everything is known. */
export function variantToSend(kind: Kind, plan: Readonly<Fields>, config: Readonly<Fields>): Variant {
  const whole = kind.variants.filter((variant) =>
    fieldsOf(kind, variant, "argument", "secret").every(
      (name) => typeof (plan[name] ?? config[`${name}_wo`] ?? null) === "string",
    ),
  );
  const [variant] = whole;
  if (variant && whole.length === 1) return variant;
  const ways = kind.variants.map((one) => fieldsOf(kind, one, "argument", "secret").join(" and "));
  throw new DiagnosticError(
    "The credential's arguments do not go together",
    `With what was not known while Terraform planned they give ${variant ? "more than one way in" : "no whole way in"}. ${kind.called.replace(/^a/, "A")} takes either ${ways.join(", or ")}.`,
  );
}

function valueToSend(
  field: Field | undefined,
  name: string,
  plan: Readonly<Fields>,
  config: Readonly<Fields>,
) {
  const value = plan[name] ?? config[`${name}_wo`];
  return field?.is === "secret" && field.encode && typeof value === "string" ? field.encode(value) : value;
}

/** Whether the platform's word for a credential is one of this kind's. */
export const isOfKind = (kind: Kind, entry: Pick<Entry, "kind">): boolean =>
  kind.variants.some(({ answers }) => answers === entry.kind);

/** The variant that a credential is of; undefined where what the platform shows does not tell. */
export function variantOf(
  kind: Kind,
  { kind: word, shown }: Pick<Entry, "kind" | "shown">,
): Variant | undefined {
  const same = kind.variants.filter(({ answers }) => answers === word);
  if (same.length < 2) return same[0];
  // Where the platform has one word for several, their fields tell them apart.
  return same.find((variant) =>
    fieldsOf(kind, variant, "argument")
      .filter((name) => variant.fields.includes(name))
      .every((name) => (shown[name] ?? null) !== null),
  );
}

/**
 * What the platform shows: the name, the word for the kind, arguments and answers. Null where it shows none; but where that does
 * not tell the variant it is unknown, not absent, and stays as it was in `before`.
 */
export function shownContent(
  kind: Kind,
  kindArgument: string,
  entry: Entry,
  before: Readonly<Fields> = {},
): Fields {
  const names = Object.keys(kind.fields).filter((name) => kind.fields[name]?.is !== "secret");
  const isTold = !isOfKind(kind, entry) || variantOf(kind, entry) !== undefined;
  const otherwise = (name: string) => (isTold ? null : (before[name] ?? null));
  const values = names.map((name) => [name, entry.shown[name] ?? otherwise(name)]);
  return { id: entry.id, name: entry.name, [kindArgument]: entry.kind, ...Object.fromEntries(values) };
}

/** The secrets in their three forms, of which a state has two: as they were, where the credential's variant has them. */
export function storedSecrets(kind: Kind, variant: Variant | undefined, from: Readonly<Fields>): Fields {
  const own = variant ? fieldsOf(kind, variant, "secret") : Object.keys(kind.fields);
  const secrets = Object.keys(kind.fields).filter((name) => kind.fields[name]?.is === "secret");
  const values = secrets.flatMap((name): [string, Value][] => {
    const kept = (argument: string) => (own.includes(name) ? (from[argument] ?? null) : null);
    return [
      [name, kept(name)],
      [`${name}_wo`, null],
      [`${name}_wo_version`, kept(`${name}_wo_version`)],
    ];
  });
  return Object.fromEntries(values);
}

/** What the user wrote is what is kept: Terraform refuses any other answer, and the next read shows a difference. */
export function writtenContent(kind: Kind, plan: Readonly<Fields>): Fields {
  const names = Object.keys(kind.fields).filter((name) => kind.fields[name]?.is === "argument");
  const values = ["name", "on_destroy", ...names].map((name) => [name, plan[name] ?? null]);
  return Object.fromEntries(values);
}
