/** What a kind's credential says: in a request, in a plan, and in the state after an answer. */
import { isUnknown, UNKNOWN, type Value } from "../../plugin/index.js";
import type { Entry, Shown } from "../../sdk/index.js";
import type { Kind, Variant } from "./kind.js";
import { tableOf, type VariantTable } from "./kind-table.js";
import { isSame } from "./same.js";

export type Fields = Record<string, Value>;

/**
 * The variants that the configuration may turn out to give: more than one only where it is not known yet. Terraform passes
 * no write-only argument that ignore_changes names, but it is there where its version is.
 */
function possibleVariants(kind: Kind, config: Readonly<Fields>): VariantTable[] {
  const { variants } = tableOf(kind);
  const isGiven = (name: string) => isGivenIn(kind, config, name);
  const given = variants.filter(({ needed }) => needed.every(isGiven));
  if (given.length > 0) return given;
  return variants.filter(({ needed }) =>
    needed.every((name) => isGiven(name) || isWriteOnly(kind, name, config, config)),
  );
}

export const isGivenIn = (kind: Kind, config: Readonly<Fields>, name: string): boolean =>
  tableOf(kind)
    .forms.get(name)
    ?.some((form) => (config[form] ?? null) !== null) ?? false;

/** Whether a secret is given by its write-only argument, as far as Terraform shows: its version tells, too. */
export const isWriteOnly = (
  kind: Kind,
  name: string,
  plan: Readonly<Fields>,
  config: Readonly<Fields>,
): boolean =>
  kind.fields[name]?.is === "secret" &&
  (plan[name] ?? null) === null &&
  (config[`${name}_wo`] ?? plan[`${name}_wo_version`] ?? null) !== null;

/** Fills in what can be planned before the platform answers. `prior`: null for a credential that is created. */
export function planContent(
  kind: Kind,
  kindArgument: string | null,
  { config, plan, prior }: { config: Readonly<Fields>; plan: Fields; prior: Readonly<Fields> | null },
): void {
  const variants = possibleVariants(kind, config);
  const [first] = variants;
  const isOneWord = variants.every(({ variant }) => variant.answers === first?.variant.answers);
  // Where ignore_changes holds back what would tell the variant, it stays what it is.
  if (kindArgument !== null && (first || prior === null))
    plan[kindArgument] = first && isOneWord ? first.variant.answers : UNKNOWN;
  const table = tableOf(kind);
  if (table.answers.length === 0) return;
  // What says at the other end who the credential is: when it changes, so may all that the platform fills in.
  const isChanged =
    prior === null ||
    table.arguments.some((name) => !table.apart.has(name) && !isSame(plan[name], prior[name]));
  for (const name of table.answers) {
    if (variants.length > 0 && !variants.some(({ answers }) => answers.has(name))) plan[name] = null;
    else if (isChanged) plan[name] = UNKNOWN;
  }
}

/** Whether the platform's word for a credential is one of this kind's. */
export const isOfKind = (kind: Kind, entry: Pick<Entry, "kind">): boolean =>
  tableOf(kind).byWord.has(entry.kind);

/** The variant that a credential is of; undefined where what the platform shows does not tell. */
export function variantOf(
  kind: Kind,
  { kind: word, shown }: Pick<Entry, "kind" | "shown">,
): Variant | undefined {
  return tableOfVariant(kind, word, shown)?.variant;
}

function tableOfVariant(kind: Kind, word: string, shown: Entry["shown"]): VariantTable | undefined {
  const same = tableOf(kind).byWord.get(word) ?? [];
  if (same.length < 2) return same[0];
  // Where the platform has one word for several, their fields tell them apart, if any of them do.
  return same.find(
    (one) => one.shown.length > 0 && one.shown.every((name) => (shown[name] ?? null) !== null),
  );
}

/**
 * What the platform shows: the name, the word for the kind, arguments and answers. Null where it shows none; but where that does
 * not tell the variant it is unknown, not absent, and stays as it was in `before`.
 */
export function shownContent(
  kind: Kind,
  kindArgument: string | null,
  entry: Entry,
  before: Readonly<Fields> = {},
): Fields {
  const table = tableOf(kind);
  const isTold = !isOfKind(kind, entry) || variantOf(kind, entry) !== undefined;
  const content: Fields = { id: entry.id, name: entry.name };
  if (kindArgument !== null) content[kindArgument] = entry.kind;
  for (const names of [table.arguments, table.answers]) {
    for (const name of names) {
      const isShown = isTold && !table.unshown.has(name) && !table.required.has(name);
      content[name] = withParts(entry.shown[name], before[name]) ?? (isShown ? null : (before[name] ?? null));
    }
  }
  return content;
}

/** What an answer shows; parts of an object that it lacks are as they were. */
const withParts = (shown: Shown | undefined, before: Value | undefined): Value => {
  const isObject = (value: unknown): value is Readonly<Record<string, Value>> =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !isUnknown(value);
  return isObject(shown) && isObject(before) ? { ...before, ...shown } : (shown ?? null);
};

/** The secrets in their three forms, of which a state has two: as they were, where the credential's variant has them. */
export function storedSecrets(kind: Kind, entry: Entry | null, from: Readonly<Fields>): Fields {
  const own = entry && tableOfVariant(kind, entry.kind, entry.shown)?.secrets;
  const stored: Fields = {};
  for (const { plain, writeOnly, version } of tableOf(kind).secrets) {
    const isKept = !own || own.has(plain);
    stored[plain] = isKept ? (from[plain] ?? null) : null;
    stored[writeOnly] = null;
    stored[version] = isKept ? (from[version] ?? null) : null;
  }
  return stored;
}

/** What a plan has of these fields, a secret's version included. */
export function doneContent(kind: Kind, fields: readonly string[], plan: Readonly<Fields>): Fields {
  const names = fields.flatMap((name) =>
    kind.fields[name]?.is === "secret" ? [name, `${name}_wo_version`] : [name],
  );
  return Object.fromEntries(names.map((name) => [name, plan[name] ?? null]));
}

/** What was planned is what is kept: Terraform refuses anything else after an apply, and the next read shows a difference. */
export function plannedContent(
  kind: Kind,
  plan: Readonly<Fields>,
  localArguments: readonly string[],
): Fields {
  const table = tableOf(kind);
  const names = ["name", ...localArguments, ...table.arguments, ...table.answers];
  const values = names.map((name): [string, Value] => [name, plan[name] ?? null]);
  return Object.fromEntries(values.filter(([, value]) => !isUnknown(value)));
}
