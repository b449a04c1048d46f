/** What is sent for a credential: the whole of it, or what a plan changes. */
import { DiagnosticError, isUnknown, type Value } from "../../plugin/index.js";
import { type Fields, isGivenIn } from "./content.js";
import { type Field, fieldsOf, type Kind, type Variant } from "./kind.js";
import { type KindTable, tableOf } from "./kind-table.js";
import { isSame } from "./same.js";

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
  // After an import the state lacks all that nobody is shown: it may well be the same, and is taken over.
  const isBare = [...table.unshown].every((name) => (prior[name] ?? null) === null);
  const isTakenOver = (name: string) => isBare && table.unshown.has(name);
  if (changes === "nothing" || !whole.some((name) => isChanged(name) && !isTakenOver(name)))
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
  const { fixed, apart, unshown, required } = tableOf(kind);
  const isFixed = (name: string) => (changes === "nothing" ? !apart.has(name) : fixed.has(name));
  const names = Object.keys(kind.fields).filter(
    (name) => kind.fields[name]?.is !== "answer" && isFixed(name),
  );
  const changed = names.flatMap((name) => {
    const { is } = kind.fields[name] as Field;
    const stored = is === "secret" ? [prior[name], prior[`${name}_wo_version`]] : [prior[name]];
    const isUnshown = is === "secret" || unshown.has(name) || required.has(name);
    if (isUnshown && stored.every((value) => (value ?? null) === null)) return [];
    if (isTakenOver(plan[name], prior[name])) return [];
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

/** Of an object: whether only parts differ that the state does not have. */
function isTakenOver(plan: Value | undefined, prior: Value | undefined): boolean {
  if (!isObject(plan) || !isObject(prior)) return false;
  return Object.keys(plan).every((part) => (prior[part] ?? null) === null || isSame(plan[part], prior[part]));
}

const isObject = (value: Value | undefined): value is Readonly<Record<string, Value>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isUnknown(value);

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
