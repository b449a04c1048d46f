/**
 * Where a link that is known only after the apply comes from. Only a credential that this plan creates is sure to be none of
 * those that are there; anything else may turn out to be one that the plan deletes.
 */
import type { AttributePath } from "../rules/attribute-path.js";
import { expressionAt, Module, referencesIn, type Scope, steps } from "./configuration.js";
import { type Fields, isFields, text } from "./fields.js";

/** An object that is there after the apply, and of which the plan may not know all. */
export interface Planned {
  readonly address: string;
  readonly isCreated: boolean;
  /** Of one that is not created: `after_unknown`. Null where nothing of it is known. */
  readonly unknown: Fields | null;
}

/** What a value is made of: only what is known; something that is created, and else what is known; or anything. */
type Origin = "known" | "created" | "open";

/** Objects by their addresses without keys: all instances of a resource are one. */
interface Pending {
  isCreated: boolean;
  isOpen: boolean;
  readonly unknown: Set<string>;
}

interface Graph {
  /** Whether objects of the type are credentials: then what refers to one means its id. */
  readonly isCredential: (type: string) => boolean;
  readonly root: Module;
  readonly pending: ReadonlyMap<string, Pending>;
  /** `relevant_attributes`; null where the plan has none. */
  readonly relevant: readonly unknown[] | null;
}

export class Links {
  readonly #graph: Graph;
  readonly #origins: Origins;

  constructor(
    planned: Iterable<Planned>,
    configuration: unknown,
    relevant: readonly unknown[] | null,
    isCredential: (type: string) => boolean,
  ) {
    this.#graph = { isCredential, root: Module.root(configuration), pending: pendingOf(planned), relevant };
    this.#origins = new Origins(this.#graph);
  }

  /** Whether what is at the path of the object is sure to be of something that this plan creates. */
  isCreated(address: string, path: AttributePath): boolean {
    const { module, rest } = locate(this.#graph.root, address);
    const resource = module?.resource(rest.join("."));
    if (!module || !resource) return false;
    const scope = { module, forEach: resource.forEach };
    return this.#origins.of(expressionAt(resource, path), scope) === "created";
  }
}

function pendingOf(planned: Iterable<Planned>): Map<string, Pending> {
  const all = new Map<string, Pending>();
  for (const { address, isCreated, unknown } of planned) {
    const key = steps(address).join(".");
    const one = all.get(key) ?? { isCreated: false, isOpen: false, unknown: new Set<string>() };
    all.set(key, one);
    if (isCreated) one.isCreated = true;
    else if (unknown === null) one.isOpen = true;
    else for (const name of Object.keys(unknown)) if (hasTrue(unknown[name])) one.unknown.add(name);
  }
  return all;
}

class Origins {
  readonly #attributes = new Map<string, Origin>();

  constructor(
    private readonly graph: Graph,
    /** Of local values; null until it is asked for. */
    private locals: Origin | null = null,
  ) {}

  of(expression: unknown, scope: Scope): Origin {
    return worst(referencesIn(expression), (one) => this.#reference(one, scope));
  }

  #reference(reference: string, scope: Scope): Origin {
    const { module } = scope;
    const [first = "", second = "", third, fourth] = steps(reference);
    // A function depends on its arguments alone, and what they refer to stands beside it.
    if (first.startsWith("provider::")) return "known";
    switch (first) {
      case "count":
      case "path":
      case "terraform":
      case "tofu":
        return "known";
      case "each":
        return second === "key" ? "known" : this.of(scope.forEach, { module, forEach: undefined });
      case "var": {
        const given = module.given(second);
        return given ? this.of(given.expression, given.scope) : "known";
      }
      case "local":
        return this.#local();
      case "module":
        return this.#output(module.child(second), third);
      case "data":
        return third === undefined ? "open" : this.#object(module, `data.${second}.${third}`, fourth);
      case "ephemeral":
        return "open";
      default:
        return second === "" ? "open" : this.#object(module, `${first}.${second}`, third);
    }
  }

  #output(module: Module | null, name: string | undefined): Origin {
    const expressions = module?.outputs(name) ?? [];
    if (!module || expressions.length === 0) return "open";
    return worst(expressions, (one) => this.of(one, { module, forEach: undefined }));
  }

  /** `name`: undefined where the object is referred to as a whole, or by a key that is not written out. */
  #object(module: Module, address: string, name: string | undefined): Origin {
    const pending = this.graph.pending.get(module.path + address);
    if (!pending) return "known";
    if (pending.isOpen) return "open";
    if (name !== undefined) return this.#attribute(module, address, name, pending);
    const [type = ""] = address.split(".");
    const isOther = pending.isCreated && !this.graph.isCredential(type);
    const given = isOther ? (module.resource(address)?.given ?? []) : [];
    const echo = given.includes("input") && type === ECHO ? ["output"] : [];
    const all = new Set([...pending.unknown, ...given, ...echo]);
    const origin = worst([...all], (one) => this.#attribute(module, address, one, pending));
    return origin === "known" && pending.isCreated ? "created" : origin;
  }

  #attribute(module: Module, address: string, name: string, pending: Pending): Origin {
    const key = `${module.path}${address}.${name}`;
    const known = this.#attributes.get(key);
    if (known) return known;
    const origin = this.#newAttribute(module, address, name, pending);
    this.#attributes.set(key, origin);
    return origin;
  }

  #newAttribute(module: Module, address: string, name: string, pending: Pending): Origin {
    const isUnknown = pending.unknown.has(name);
    if (!pending.isCreated && !isUnknown) return "known";
    const resource = module.resource(address);
    const scope = { module, forEach: resource?.forEach };
    if (address.startsWith(`${ECHO}.`) && name === "output") {
      const origin = this.of(resource?.argument("input"), scope);
      return origin === "known" ? "open" : origin;
    }
    // An argument is what it is given; all else comes from the provider.
    const origin = this.of(resource?.argument(name), scope);
    if (origin !== "known") return origin;
    return isUnknown ? "open" : "created";
  }

  /**
   * The plan does not show what a local value is. But it lists everything that any of its changes depends on, through local
   * values, too; only what modules are repeated for is missing there.
   */
  #local(): Origin {
    this.locals ??= this.#anyLocal();
    return this.locals;
  }

  #anyLocal(): Origin {
    const { relevant, root } = this.graph;
    if (!relevant) return "open";
    // Nothing in a configuration depends on itself: where all is created, given that local values are, they are.
    const assumed = new Origins(this.graph, "created");
    const repeated = [...root.repetitions()];
    return worst(
      [
        worst(relevant, (one) => assumed.#relevant(one)),
        worst(repeated, ([one, scope]) => assumed.of(one, scope)),
      ],
      (one) => one,
    );
  }

  #relevant(one: unknown): Origin {
    const { resource, attribute } = isFields(one) ? one : {};
    const { module, rest } = locate(this.graph.root, text(resource) ?? "");
    if (!module || rest.length < 2) return "open";
    const [name] = Array.isArray(attribute) ? attribute : [];
    return this.#object(module, rest.join("."), typeof name === "string" ? name : undefined);
  }
}

/** Its output is what it is given as its input, and that may be an id that exists. */
const ECHO = "terraform_data";

/** `module.m["a"].x.y`: the module, and `x.y` in it. */
function locate(root: Module, address: string): { readonly module: Module | null; readonly rest: string[] } {
  const rest = steps(address);
  let module: Module | null = root;
  while (rest[0] === "module") {
    const [, name = ""] = rest.splice(0, 2);
    module = module?.child(name) ?? null;
  }
  return { module, rest };
}

function worst<T>(all: readonly T[], originOf: (one: T) => Origin): Origin {
  let found: Origin = "known";
  for (const one of all) {
    const origin = originOf(one);
    if (origin === "open") return "open";
    if (origin === "created") found = "created";
  }
  return found;
}

/** In `after_unknown` true stands for a value that is not known, and may be at any depth. */
function hasTrue(value: unknown): boolean {
  const pending = [value];
  while (pending.length > 0) {
    const one = pending.pop();
    if (one === true) return true;
    if (typeof one === "object" && one !== null) for (const each of Object.values(one)) pending.push(each);
  }
  return false;
}
