/** Which arguments of a kind go together: exactly one variant, whole, and each secret in one form. */
import { type Diagnostics, isUnknown } from "../../plugin/index.js";
import type { Kind, Secret, Variant } from "./kind.js";
import { tableOf } from "./kind-table.js";

type Config = Readonly<Record<string, unknown>>;

/** What is unknown may still turn out null: only what does not depend on it is checked. A plan checks it again. */
export function validateKind(kind: Kind, config: Config, diagnostics: Diagnostics): void {
  const { variants, secrets, forms } = tableOf(kind);
  const isUnknownField = (name: string) => forms.get(name)?.some((form) => isUnknown(config[form]));
  if (!variants.some(({ written }) => written.some(isUnknownField))) checkVariants(kind, config, diagnostics);
  for (const { plain: name } of secrets) {
    const field = kind.fields[name];
    if (field?.is !== "secret" || isUnknownField(name)) continue;
    checkForms(name, field, config, diagnostics);
    if (variants.some(({ written }) => written.includes(name)) || isGiven(kind, config, name)) continue;
    diagnostics.error(`The ${field.noun} is missing`, `Set ${name}_wo with ${name}_wo_version, or ${name}.`);
  }
}

function checkVariants(kind: Kind, config: Config, diagnostics: Diagnostics): void {
  if (kind.variants.length === 1) return;
  const begun = kind.variants.filter((variant) =>
    ownFields(kind, variant).some((one) => isGiven(kind, config, one)),
  );
  const [variant, other] = begun;
  // Nothing is how a variant without fields is given.
  if (!variant && kind.variants.some((one) => ownFields(kind, one).length === 0)) return;
  if (!variant) {
    diagnostics.error(
      `Neither ${kind.variants.map(({ called }) => called).join(" nor ")} is given`,
      `Set ${kind.variants.map((one) => howToGive(kind, one)).join(", or ")}.`,
    );
  } else if (other) {
    const [first] = given(kind, config, variant);
    const [second] = given(kind, config, other);
    diagnostics.error(
      `Both ${variant.called} and ${other.called} are given`,
      `${first} and ${second} exclude each other. Keep either ${howToGive(kind, variant)}, or ${howToGive(kind, other)}.`,
      second === undefined ? undefined : [second],
    );
  } else {
    checkWhole(kind, variant, config, diagnostics);
  }
}

/** A variant of which something is given needs the rest of it. */
function checkWhole(kind: Kind, variant: Variant, config: Config, diagnostics: Diagnostics): void {
  const missing = neededOf(kind, variant).filter((name) => !isGiven(kind, config, name));
  const [first] = missing;
  if (first === undefined) return;
  const noun = variant.called.replace(/^an? /, "");
  const field = kind.fields[first];
  const begun = ownFields(kind, variant).find((name) => isGiven(kind, config, name)) ?? "";
  const beginning = kind.fields[begun];
  if (field?.is === "secret") {
    diagnostics.error(
      `The ${noun} has no ${field.noun}`,
      `${begun} needs ${first}_wo with ${first}_wo_version, or ${first}.`,
      [begun],
    );
  } else if (beginning?.is === "secret") {
    diagnostics.error(
      `The ${beginning.noun} has no ${noun}`,
      `A ${beginning.noun} needs the ${first} that it belongs to.`,
    );
  } else {
    diagnostics.error(
      `Only a part of ${variant.called} is given`,
      `${begun} needs ${missing.join(" and ")}.`,
      [begun],
    );
  }
}

function checkForms(name: string, { noun }: Secret, config: Config, diagnostics: Diagnostics): void {
  if (config[name] !== null && config[`${name}_wo`] !== null) {
    diagnostics.error(
      `The ${noun} is given twice`,
      `${name} and ${name}_wo exclude each other. Keep ${name}_wo: it is stored nowhere.`,
      [name],
    );
  }
  if (config[`${name}_wo`] !== null && config[`${name}_wo_version`] === null) {
    diagnostics.error(
      `${name}_wo needs a version`,
      `Terraform cannot see a change of ${name}_wo. Set ${name}_wo_version = 1, and raise it whenever the ${noun} changes.`,
      [`${name}_wo`],
    );
  }
}

/** `role_arn`, or `access_key_id with secret_access_key_wo and its version (or secret_access_key)`. */
function howToGive(kind: Kind, variant: Variant): string {
  const own = neededOf(kind, variant);
  const secrets = own
    .filter((name) => kind.fields[name]?.is === "secret")
    .map((name) => `${name}_wo and ${name}_wo_version (or ${name})`)
    .join(" and ");
  const others = own.filter((name) => kind.fields[name]?.is !== "secret").join(" and ");
  return others && secrets ? `${others} with ${secrets}` : others || secrets;
}

/** What the user writes of a variant and of no other one. */
const ownFields = (kind: Kind, variant: Variant): readonly string[] =>
  tableOf(kind).variants.find((one) => one.variant === variant)?.written ?? [];

/** Those of them that may not be left out. */
const neededOf = (kind: Kind, variant: Variant): readonly string[] =>
  tableOf(kind).variants.find((one) => one.variant === variant)?.needed ?? [];

const isGiven = (kind: Kind, config: Config, name: string): boolean =>
  tableOf(kind)
    .forms.get(name)
    ?.some((form) => config[form] !== null) ?? false;

const given = (kind: Kind, config: Config, variant: Variant): string[] =>
  ownFields(kind, variant).flatMap(
    (name) =>
      tableOf(kind)
        .forms.get(name)
        ?.filter((form) => config[form] !== null) ?? [],
  );
