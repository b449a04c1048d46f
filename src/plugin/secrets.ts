/**
 * The sensitive and write-only values that this process has been handed. Whatever leaves the process as text (logs and
 * diagnostics) goes through `mask`, so that no code has to remember to leave a secret out, or what changes a terminal.
 */
import { maskPattern, quotedForms, visibleLines } from "../text/index.js";
import type { Attributes } from "./schema/index.js";
import type { Value } from "./value/index.js";

const MASK = "(sensitive value)";

export class Secrets {
  readonly #values = new Set<string>();
  readonly #forms = new Set<string>();
  #pattern: RegExp | null = null;

  add(value: string): void {
    if (value.trim() === "" || this.#values.has(value)) return;
    this.#values.add(value);
    for (const form of quotedForms(value)) this.#forms.add(form);
    this.#pattern = null;
  }

  /** All that are known. */
  get values(): Iterable<string> {
    return this.#values;
  }

  /** Registers the strings under every sensitive or write-only attribute of a decoded object. */
  collect(attributes: Attributes, value: Value | undefined): void {
    if (!isRecord(value)) return;
    for (const [name, attribute] of Object.entries(attributes)) {
      const child = value[name];
      if (child === null || child === undefined) continue;
      if (attribute.sensitive || attribute.writeOnly) this.#addAll(child);
      else if (attribute.nested) this.#collectNested(attribute.nested, child);
    }
  }

  /** The text with each secret masked, in whatever way it is quoted, and with nothing in it that is not seen. */
  mask(text: string): string {
    this.#pattern ??= maskPattern(this.#forms);
    return visibleLines(this.#pattern ? text.replace(this.#pattern, MASK) : text);
  }

  #collectNested(nested: { nesting: string; attributes: Attributes }, value: Value): void {
    if (nested.nesting === "single") this.collect(nested.attributes, value);
    else if (Array.isArray(value)) for (const element of value) this.collect(nested.attributes, element);
    else if (isRecord(value))
      for (const element of Object.values(value)) this.collect(nested.attributes, element);
  }

  #addAll(value: Value): void {
    if (typeof value === "string") this.add(value);
    else if (Array.isArray(value)) for (const element of value) this.#addAll(element);
    else if (isRecord(value)) for (const element of Object.values(value)) this.#addAll(element);
  }
}

function isRecord(value: Value | undefined): value is Readonly<Record<string, Value>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
