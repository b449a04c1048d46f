export type { Attribute, AttributeOptions, Nested, Validator } from "./attribute.js";
export {
  bool,
  list,
  map,
  nestedList,
  nestedMap,
  nestedSet,
  nestedSingle,
  number,
  object,
  set,
  string,
} from "./attribute.js";
export type { ApplyOf, Attributes, ConfigOf, NestingMode, PlanOf, StateOf, TypeValue } from "./infer.js";
export { attributeType, impliedType, type Schema, schema } from "./schema.js";
