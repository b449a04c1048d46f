/** Reads from a state, as `terraform state pull` writes it, which credentials are created before they are destroyed. */
import { bookOf } from "../rules/known/index.js";
import { fieldsOf, idText, isFields, isManaged } from "./fields.js";
import { valueAt } from "./path-reader.js";
import { PlanError } from "./plan-error.js";
import { readJson, type Source } from "./read-json.js";
import type { ReadOptions } from "./read-plan.js";

/** Of each credential in the state, by `kind id`: whether its lifecycle has create_before_destroy. */
export type StateLifecycles = ReadonlyMap<string, boolean>;

export const lifecycleKey = (kind: string, id: string) => `${kind} ${id}`;

/**
 * @throws {PlanError} where it is no state, or is broken.
 * @throws {RulesError} where a rule cannot be used.
 */
export async function readState(source: Source, { rules = [] }: ReadOptions = {}): Promise<StateLifecycles> {
  const book = bookOf(rules);
  const lifecycles = new Map<string, boolean>();
  let version: unknown;
  const take = (value: unknown, where: string) => {
    const resource = fieldsOf(value, where);
    const rules = typeof resource.type === "string" ? book.credentials(resource.type) : [];
    if (rules.length === 0 || !isManaged(resource) || !Array.isArray(resource.instances)) return;
    for (const instance of resource.instances) {
      const { attributes, create_before_destroy } = fieldsOf(instance, `an instance of ${where}`);
      if (!isFields(attributes)) continue;
      for (const { kind, id: path } of rules) {
        const id = idText(valueAt(attributes, path));
        if (id !== null) lifecycles.set(lifecycleKey(kind, id), create_before_destroy === true);
      }
    }
  };
  await readJson(source, ["version", "resources.*"], {
    value(member, json, index) {
      const value: unknown = JSON.parse(json);
      if (member === "version") version = value;
      else take(value, `resources[${index}] of the state`);
    },
  });
  if (version !== 4) throw new PlanError("it is no state of version 4: write it with terraform state pull");
  return lifecycles;
}
