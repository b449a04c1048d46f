/** The checks that a schema itself asks for: each attribute's validators, and whether a value may be written there. */
import type { Diagnostics, Path } from "../diagnostics.js";
import { formatPath } from "../diagnostics.js";
import type { Attribute, Attributes, Validator } from "../schema/index.js";
import { isUnknown, type Value } from "../value/index.js";

export interface ClientAbilities {
  readonly writeOnly: boolean;
}

export function validateConfig(
  attributes: Attributes,
  config: Value,
  abilities: ClientAbilities,
  diagnostics: Diagnostics,
  parent: Path = [],
): void {
  if (config === null || isUnknown(config)) return;
  const values = config as Readonly<Record<string, Value>>;
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = values[name] ?? null;
    if (value !== null) validateAttribute(attribute, value, abilities, diagnostics, [...parent, name]);
  }
}

function validateAttribute(
  attribute: Attribute,
  value: Value,
  abilities: ClientAbilities,
  diagnostics: Diagnostics,
  path: Path,
): void {
  const name = formatPath(path);
  if (isReadOnly(attribute)) {
    diagnostics.error(
      `"${name}" is read-only`,
      `${name} is filled in by the provider, and a configuration cannot set it. Remove it.`,
      path,
    );
    return;
  }
  if (attribute.writeOnly && !abilities.writeOnly) {
    diagnostics.error(
      `"${name}" needs Terraform 1.11 or later`,
      `${name} is a write-only argument, which this version of Terraform would store in the state. Use Terraform 1.11 or OpenTofu 1.11 or later, or the plain argument.`,
      path,
    );
  }
  if (attribute.deprecated !== undefined)
    diagnostics.warning(`"${name}" is deprecated`, attribute.deprecated, path);
  if (isUnknown(value)) return;
  runValidators(attribute.validators, value, diagnostics, path);
  if (attribute.nested) validateNested(attribute.nested, value, abilities, diagnostics, path);
}

/** The checks that wait for a plan, or for the reading of a data source. */
export function validatePlanned(
  attributes: Attributes,
  config: Readonly<Record<string, Value>>,
  diagnostics: Diagnostics,
): void {
  for (const [name, { plannedValidators }] of Object.entries(attributes)) {
    const value = config[name] ?? null;
    if (value !== null && !isUnknown(value)) runValidators(plannedValidators, value, diagnostics, [name]);
  }
}

function runValidators(
  validators: Attribute["validators"] = [],
  value: Value,
  diagnostics: Diagnostics,
  path: Path,
): void {
  const name = formatPath(path);
  for (const validator of validators) {
    const fault = (validator as Validator<Value>)(value);
    if (fault) diagnostics.error(`Invalid ${name}`, `${name} ${fault}`, path);
  }
}

const isReadOnly = ({ required, optional, default: byDefault }: Attribute): boolean =>
  !required && !optional && byDefault === undefined;

function validateNested(
  { nesting, attributes }: NonNullable<Attribute["nested"]>,
  value: Value,
  abilities: ClientAbilities,
  diagnostics: Diagnostics,
  path: Path,
): void {
  if (nesting === "single") {
    validateConfig(attributes, value, abilities, diagnostics, path);
  } else if (nesting === "map") {
    for (const [key, element] of Object.entries(value as Record<string, Value>)) {
      validateConfig(attributes, element, abilities, diagnostics, [...path, { key }]);
    }
  } else {
    (value as readonly Value[]).forEach((element, index) => {
      // An element of a set has no index that Terraform could point at.
      const place = nesting === "set" ? path : [...path, index];
      validateConfig(attributes, element, abilities, diagnostics, place);
    });
  }
}
