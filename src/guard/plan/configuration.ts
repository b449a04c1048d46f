/**
 * The configuration, as a plan's JSON has it: of each expression, what it refers to. Of local values it has only the names.
 * It may be anything: what is not as expected is not there.
 */
import { type AttributePath, EACH } from "../rules/attribute-path.js";
import { withoutKeys } from "./address.js";
import { type Fields, isFields } from "./fields.js";

/** Where an expression stands: what `var.` and `each.` mean there. */
export interface Scope {
  readonly module: Module;
  /** The `for_each` around it. */
  readonly forEach: unknown;
}

export interface Resource {
  readonly forEach: unknown;
  /** The names of the arguments and blocks that are given. */
  readonly given: readonly string[];
  /** The expression of an argument; undefined where it is not given. */
  argument(name: string): unknown;
}

/** A module as it is written, whatever instances it has. */
export class Module {
  readonly #children = new Map<string, Module | null>();
  #resources: ReadonlyMap<string, Resource> | null = null;

  private constructor(
    /** In front of the address of everything in it: `module.a.module.b.`, empty for the root. */
    readonly path: string,
    private readonly fields: Fields,
    private readonly call: { readonly parent: Module; readonly fields: Fields } | null,
  ) {}

  static root(configuration: unknown): Module {
    const root = isFields(configuration) ? configuration.root_module : null;
    return new Module("", isFields(root) ? root : {}, null);
  }

  child(name: string): Module | null {
    const known = this.#children.get(name);
    if (known !== undefined) return known;
    const call = own(this.fields.module_calls, name);
    const module = isFields(call) ? call.module : null;
    const made =
      isFields(call) && isFields(module)
        ? new Module(`${this.path}module.${name}.`, module, { parent: this, fields: call })
        : null;
    this.#children.set(name, made);
    return made;
  }

  /** By its address in this module. */
  resource(address: string): Resource | null {
    this.#resources ??= new Map(
      list(this.fields.resources)
        .filter(isFields)
        .map(({ address, expressions, for_each_expression: forEach }) => [
          String(address),
          {
            forEach,
            given: isFields(expressions) ? Object.keys(expressions) : [],
            argument: (name) => own(expressions, name),
          },
        ]),
    );
    return this.#resources.get(address) ?? null;
  }

  /** What a variable of this module is given, and where that stands; null for one of the root, which is known. */
  given(variable: string): { readonly expression: unknown; readonly scope: Scope } | null {
    if (!this.call) return null;
    const { parent, fields } = this.call;
    const scope = { module: parent, forEach: fields.for_each_expression };
    return { expression: own(fields.expressions, variable), scope };
  }

  /** The expression of one output; of all of them where none is named. */
  outputs(name: string | undefined): readonly unknown[] {
    const { outputs } = this.fields;
    if (!isFields(outputs)) return [];
    const chosen = name === undefined ? Object.values(outputs) : [own(outputs, name)];
    return chosen.flatMap((output) => (isFields(output) ? [output.expression] : []));
  }

  /** What the modules in this one, at any depth, are repeated for, and where that stands. */
  *repetitions(): Iterable<readonly [expression: unknown, scope: Scope]> {
    const { module_calls: calls } = this.fields;
    for (const [name, call] of isFields(calls) ? Object.entries(calls) : []) {
      if (!isFields(call)) continue;
      yield [[call.for_each_expression, call.count_expression], { module: this, forEach: undefined }];
      yield* this.child(name)?.repetitions() ?? [];
    }
  }
}

/**
 * The expressions that say what is at a path: of the innermost blocks that it leads through, and all of the argument where it does
 * not lead through blocks, or where a `dynamic` one makes them.
 */
export function expressionAt(resource: Resource, { steps: [first = "", ...names] }: AttributePath): unknown {
  let found = [resource.argument(String(first))];
  for (const name of names) {
    if (typeof name === "number" || name === EACH) continue;
    const blocks = found.flat();
    const isInAll =
      blocks.length > 0 && blocks.every((block) => isBlock(block) && Object.hasOwn(block, name));
    if (!isInAll) break;
    found = blocks.map((block) => own(block, name));
  }
  return found;
}

/** An expression says what it refers to or what it is; a block has arguments by their names. */
const isBlock = (value: unknown): value is Fields =>
  isFields(value) && !Array.isArray(value.references) && !Object.hasOwn(value, "constant_value");

/**
 * What an expression, or everything in a block, refers to. Terraform writes each reference with all that it begins with:
 * `x.y.z`, `x.y`; only the longest says what is meant.
 */
export function referencesIn(expression: unknown): string[] {
  const found: string[] = [];
  const pending: unknown[] = [expression];
  while (pending.length > 0) {
    const one = pending.pop();
    if (Array.isArray(one)) for (const each of one) pending.push(each);
    else if (isFields(one) && Array.isArray(one.references)) {
      const references = one.references.filter((each) => typeof each === "string");
      for (const [index, each] of references.entries()) {
        if (index === 0 || !begins(each, references[index - 1] ?? "")) found.push(each);
      }
    } else if (isFields(one) && !Object.hasOwn(one, "constant_value")) {
      for (const each of Object.values(one)) pending.push(each);
    }
  }
  return found;
}

const begins = (shorter: string, longer: string) =>
  longer.startsWith(shorter) && /^[.[]/.test(longer.slice(shorter.length));

/** The steps of a reference or an address, without keys: `module.m["a"].x.y` is `module`, `m`, `x`, `y`. */
export const steps = (reference: string): string[] => withoutKeys(reference).split(".");

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const own = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
