/** What a kind's credential says: in a request, in a plan, and in the state after an answer. */
import { DiagnosticError, isUnknown, UNKNOWN, type Value } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import { type Field, fieldsOf, type Kind, type Variant } from "./kind.js";
import { type KindTable, tableOf, type VariantTable } from "./kind-table.js";
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

const isGivenIn = (kind: Kind, config: Readonly<Fields>, name: string): boolean =>
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

/** The whole body, the secrets included. What nobody wrote, and the platform fills in, is left out. */
export function requestBody(
  kind: Kind,
  variant: Variant,
  plan: Readonly<Fields>,
  config: Readonly<Fields>,
): Record<string, unknown> {
  const names = fieldsOf(kind, variant, "argument", "secret");
  const values = names
    .map((name) => [name, valueToSend(kind.fields[name], name, plan, config)])
    .filter(([, value]) => (value ?? null) !== null);
  return { ...variant.sends, name: plan.name, ...Object.fromEntries(values) };
}

/** What of a credential a platform can change: all of it, as a whole; all but its name, in parts; or nothing at all. */
export type Changes = "whole" | "parts" | "nothing";

type Planned = Readonly<Record<"plan" | "prior" | "config", Readonly<Fields>>>;

/**
 * What is sent for a change, and of which variant, where that matters. Empty: there is nothing to send. `whole`: the arguments of
 * which each makes it a change of the whole.
 */
export function changeBody(
  kind: Kind,
  { changes, whole }: { readonly changes: Changes; readonly whole: readonly string[] },
  planned: Planned,
): { readonly body: Record<string, unknown>; readonly variant: Variant | null } {
  const { plan, prior, config } = planned;
  const table = tableOf(kind);
  const isChanged = (name: string) => !isSame(plan[name], prior[name]);
  if (changes === "parts") {
    const variant = variantToSend(kind, plan, config);
    return { body: changedBody(kind, variant, planned), variant };
  }
  const apart = [...table.apart].filter(isChanged).map((name) => [name, plan[name]]);
  if (changes === "nothing" || !whole.some(isChanged))
    return { body: Object.fromEntries(apart), variant: null };
  const variant = variantToSend(kind, plan, config);
  const rest = Object.entries(requestBody(kind, variant, plan, config)).filter(
    ([name]) => !table.fixed.has(name) && !table.apart.has(name),
  );
  return { body: Object.fromEntries([...rest, ...apart]), variant };
}

/** The arguments that make a change of the whole, of those that the state has. */
export const changedWhole = (table: KindTable): string[] => [
  "name",
  ...table.arguments.filter((name) => !table.fixed.has(name) && !table.apart.has(name)),
  ...table.secrets.flatMap(({ plain, version }) => [plain, version]),
];

/**
 * The part of it that changes. The fields of a variant go together: where one of them changes, all are sent. Empty: there is nothing
 * to send.
 */
function changedBody(
  kind: Kind,
  variant: Variant,
  { plan, prior, config }: Planned,
): Record<string, unknown> {
  const { name: _, ...whole } = requestBody(kind, variant, plan, config);
  const own = fieldsOf(kind, variant, "argument", "secret").filter((name) => variant.fields.includes(name));
  const isChanged = (name: string) => changedForms(kind, name, plan, prior).length > 0;
  const isOwnChanged = own.some(isChanged);
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => (own.includes(name) ? isOwnChanged : isChanged(name))),
  );
}

/** The arguments of a field that a plan changes, of those that the state has. */
function changedForms(kind: Kind, name: string, plan: Readonly<Fields>, prior: Readonly<Fields>): string[] {
  const forms = kind.fields[name]?.is === "secret" ? [name, `${name}_wo_version`] : [name];
  return forms.filter((form) => !isSame(plan[form], prior[form]));
}

/**
 * What a plan changes that the platform cannot change. What no platform shows and the state does not have, as after an import, is
 * taken over: it may well be the same. A secret that moves into its write-only argument is compared.
 */
export function replacingForms(kind: Kind, changes: Changes, { plan, prior, config }: Planned): string[] {
  const { fixed, apart, unshown } = tableOf(kind);
  const isFixed = (name: string) => (changes === "nothing" ? !apart.has(name) : fixed.has(name));
  const names = Object.keys(kind.fields).filter(
    (name) => kind.fields[name]?.is !== "answer" && isFixed(name),
  );
  const changed = names.flatMap((name) => {
    const { is } = kind.fields[name] as Field;
    const stored = is === "secret" ? [prior[name], prior[`${name}_wo_version`]] : [prior[name]];
    const isUnshown = is === "secret" || unshown.has(name);
    if (isUnshown && stored.every((value) => (value ?? null) === null)) return [];
    if (
      is === "secret" &&
      prior[name] !== null &&
      plan[name] === null &&
      config[`${name}_wo`] === prior[name]
    )
      return [];
    return changedForms(kind, name, plan, prior);
  });
  return changes !== "nothing" || plan.name === prior.name ? changed : ["name", ...changed];
}

/** The variant that is given, once everything is known. */
export function variantToSend(kind: Kind, plan: Readonly<Fields>, config: Readonly<Fields>): Variant {
  const whole = variantsToChoose(kind, config).filter((variant) =>
    neededFields(kind, variant).every((name) => {
      const value = plan[name] ?? config[`${name}_wo`] ?? null;
      return value !== null && !isUnknown(value);
    }),
  );
  const [variant] = whole;
  if (variant && whole.length === 1) return variant;
  const ways = kind.variants.map(
    (one) => fieldsOf(kind, one, "argument", "secret").join(" and ") || "none of them",
  );
  throw new DiagnosticError(
    "The credential's arguments do not go together",
    `With what was not known while Terraform planned they give ${variant ? "more than one way in" : "no whole way in"}. ${kind.called.replace(/^a/, "A")} takes either ${ways.join(", or ")}.`,
  );
}

/** Of several, the one that has no fields of its own is given only where nothing of the others is. */
export function variantsToChoose(kind: Kind, config: Readonly<Fields>): Variant[] {
  const { variants } = tableOf(kind);
  const isBegun = variants.some(({ written }) => written.some((name) => isGivenIn(kind, config, name)));
  return variants
    .filter(({ written }) => written.length > 0 || !isBegun || variants.length === 1)
    .map(({ variant }) => variant);
}

/** What a variant is not whole without: not what the platform fills in for all. */
export const neededFields = (kind: Kind, variant: Variant): string[] =>
  fieldsOf(kind, variant, "argument", "secret").filter((name) => {
    const field = kind.fields[name];
    if (field?.is !== "argument") return true;
    return !field.optional && (!field.filledIn || variant.fields.includes(name));
  });

function valueToSend(
  field: Field | undefined,
  name: string,
  plan: Readonly<Fields>,
  config: Readonly<Fields>,
) {
  const value = plan[name] ?? config[`${name}_wo`];
  if (isUnknown(value)) return null;
  if (field?.is === "argument" && field.type === "number" && value !== null) return Number(value);
  return field?.is === "secret" && field.encode && typeof value === "string" ? field.encode(value) : value;
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
      const isShown = isTold && !table.unshown.has(name);
      content[name] = entry.shown[name] ?? (isShown ? null : (before[name] ?? null));
    }
  }
  return content;
}

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
