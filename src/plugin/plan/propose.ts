/**
 * The plan that follows from the schema alone: defaults filled in, write-only values left out, and what the provider
 * computes unknown wherever it may change. The input is Terraform's proposed new state, in which configuration and prior
 * state are already merged.
 */

import { type Attribute, type Attributes, attributeType, impliedType } from "../schema/index.js";
import type { Fields } from "../server.js";
import { isUnknown, UNKNOWN, type Value, valuesEqual } from "../value/index.js";

type Rule = (attribute: Attribute, planned: Value, config: Value) => Value;

/** The plan for an object that does not exist yet. */
export function proposeCreate(attributes: Attributes, config: Fields, proposed: Fields): Fields {
  return apply(
    attributes,
    apply(attributes, proposed, config, fromConfig),
    config,
    (attribute, planned, configured) =>
      attribute.computed && configured === null && planned === null ? UNKNOWN : planned,
  );
}

/** The plan for an object that exists. Where nothing differs it is the prior state. */
export function proposeUpdate(
  attributes: Attributes,
  prior: Fields,
  config: Fields,
  proposed: Fields,
): Fields {
  const planned = apply(attributes, proposed, config, fromConfig);
  if (valuesEqual(impliedType(attributes), prior, planned)) return planned;
  return apply(attributes, planned, config, (attribute, value, configured) =>
    attribute.computed && !attribute.stable && configured === null && attribute.default === undefined
      ? UNKNOWN
      : value,
  );
}

/** The attributes whose change plans a replacement, of those that differ. */
export function replacedBy(attributes: Attributes, prior: Fields, planned: Fields): string[] {
  return Object.entries(attributes)
    .filter(([, attribute]) => attribute.requiresReplace)
    .filter(
      ([name, attribute]) =>
        !valuesEqual(attributeType(attribute), prior[name] ?? null, planned[name] ?? null),
    )
    .map(([name]) => name);
}

const fromConfig: Rule = (attribute, planned, config) => {
  if (attribute.writeOnly) return null;
  if (config === null && attribute.default !== undefined) return attribute.default as Value;
  return planned;
};

/** Applies a rule to every attribute, nested ones included; what is unknown or null as a whole has none inside. */
function apply(attributes: Attributes, planned: Fields, config: Value, rule: Rule): Fields {
  const result: Fields = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const configured = field(config, name);
    const value = rule(attribute, planned[name] ?? null, configured);
    result[name] = attribute.nested ? applyNested(attribute.nested, value, configured, rule) : value;
  }
  return result;
}

function applyNested(
  { nesting, attributes }: NonNullable<Attribute["nested"]>,
  planned: Value,
  config: Value,
  rule: Rule,
): Value {
  // What the configuration does not set has no elements of the user's: it is the provider's as a whole.
  if (planned === null || isUnknown(planned) || config === null || isUnknown(config)) return planned;
  const inside = (value: Value, configured: Value): Value =>
    value === null || isUnknown(value) ? value : apply(attributes, value as Fields, configured, rule);
  if (nesting === "single") return inside(planned, config);
  if (nesting === "map") {
    const entries = Object.entries(planned as Fields).map(([key, value]) => [
      key,
      inside(value, field(config, key)),
    ]);
    return Object.fromEntries(entries) as Fields;
  }
  // Elements of a set have no key: Terraform has matched each to its configuration, which holds the same user values.
  const configs = config as readonly Value[];
  return (planned as readonly Value[]).map((value, index) =>
    inside(value, nesting === "set" ? matching(attributes, configs, value) : (configs[index] ?? null)),
  );
}

function matching(attributes: Attributes, configs: readonly Value[], planned: Value): Value {
  const isMatch = (config: Value) =>
    Object.entries(attributes).every(
      ([name, attribute]) =>
        field(config, name) === null ||
        attribute.writeOnly ||
        valuesEqual(attributeType(attribute), field(config, name), field(planned, name)),
    );
  return configs.find(isMatch) ?? null;
}

function field(value: Value, name: string): Value {
  return value === null || isUnknown(value) ? null : ((value as Fields)[name] ?? null);
}
