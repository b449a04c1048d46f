/** Which new credential a dependent will use, where the configuration tells it for certain: for people, and for no verdict. */
import type { AttributePath } from "../rules/attribute-path.js";
import { withoutKeys } from "./address.js";
import { expressionAt, Module, referencesIn, steps } from "./configuration.js";

export class NewCredentials {
  readonly #root: Module;
  /** Addresses of credentials that the plan creates, by their addresses without keys. */
  readonly #created = new Map<string, string[]>();

  constructor(configuration: unknown, created: readonly string[]) {
    this.#root = Module.root(configuration);
    for (const address of created) {
      const key = withoutKeys(address);
      this.#created.set(key, [...(this.#created.get(key) ?? []), address]);
    }
  }

  /** Of an argument that refers to one thing only: the address of the credential. Undefined where it may be any of several. */
  of(address: string, path: AttributePath): string | undefined {
    const [prefix = ""] = /^(?:module\.[^.[]+(?:\[(?:[^\]"]*|"(?:[^"\\]|\\.)*")\])?\.)*/.exec(address) ?? [];
    let module: Module | null = this.#root;
    for (const name of steps(prefix).filter((_, index) => index % 2 === 1))
      module = module?.child(name) ?? null;
    const resource = module?.resource(withoutKeys(address.slice(prefix.length)));
    if (path.isMany) return undefined;
    return module && resource ? this.#follow(expressionAt(resource, path), module, prefix) : undefined;
  }

  /** `instance`: the address of the module's instance, where the expression stands in the same one. */
  #follow(expression: unknown, module: Module, instance: string | null): string | undefined {
    const [reference, ...others] = referencesIn(expression);
    if (reference === undefined || others.length > 0) return undefined;
    const [first = "", second = "", third] = steps(reference);
    if (first === "var") {
      const given = module.given(second);
      return given ? this.#follow(given.expression, given.scope.module, null) : undefined;
    }
    if (first === "module") {
      const child = module.child(second);
      const [output, ...more] = child && third !== undefined ? child.outputs(third) : [];
      return child && more.length === 0 ? this.#follow(output, child, null) : undefined;
    }
    const created = this.#created.get(`${module.path}${first}.${second}`) ?? [];
    if (created.length === 1) return created[0];
    const [here] = /^[^.]+\.[^.[]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/.exec(reference) ?? [];
    return created.find((one) => instance !== null && one === `${instance}${here}`);
  }
}
