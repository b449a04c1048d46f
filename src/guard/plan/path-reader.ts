/** Reads what is at the paths of rules, and notices paths that fit nothing. */
import { NOT_YET_KNOWN, type PlannedId } from "../association/model.js";
import { type AttributePath, EACH, pathText, type Step } from "../rules/attribute-path.js";
import { type Fields, idText, isFields, text } from "./fields.js";
import { PlanError } from "./plan-error.js";

/** Of one plan: whether a path fits is known when all of its objects are read. */
export class PathReader {
  readonly #doubtful = new Map<string, Doubt>();
  readonly #fitting = new Set<string>();

  /**
   * The ids at a path, of a list each of its elements. `unknown`: the same of `after_unknown`. Where a value is not set there is none.
   *
   * Terraform writes every attribute of an object that is there, so one that is missing means that the rule is wrong, or the provider is
   * of another version.
   *
   * @throws {PlanError} where the object does not have the first attribute, or what is there is no id; `type` is its type.
   */
  idsAt(path: AttributePath, type: string, values: Fields, unknown: Fields = {}): PlannedId[] {
    this.#checkFirst(path, type, values, unknown);
    const found: PlannedId[] = [];
    this.#walk({ path, type, found }, 0, values, unknown);
    return found;
  }

  /** Where one value is meant. @throws {PlanError} as `idsAt`, and where there are several. */
  idAt(path: AttributePath, type: string, values: Fields, unknown?: Fields): PlannedId | null {
    const [id = null, another] = this.idsAt(path, type, values, unknown);
    if (another === undefined) return id;
    throw new PlanError(
      `${JSON.stringify(path.text)} of an object of ${type} holds several values, where a rule means one`,
    );
  }

  /** A name or a scope, empty where it is not set. @throws {PlanError} where the object lacks the attribute that a user's rule names. */
  textAt(path: AttributePath, type: string, values: Fields, unknown: Fields = {}): string {
    if (path.mustFit) this.#checkFirst(path, type, values, unknown);
    return text(valueAt(values, path)) ?? "";
  }

  /** @throws {PlanError} where objects were read, and none of them has what a rule names inside. */
  check(): void {
    for (const [key, { path, type, parent, name }] of this.#doubtful) {
      if (this.#fitting.has(key)) continue;
      throw new PlanError(
        `no object of ${type} has ${JSON.stringify(path.text)}, which a rule names: there is no ${JSON.stringify(name)} in ${JSON.stringify(parent)}; does it fit this version of the provider?`,
      );
    }
  }

  #checkFirst({ steps: [first = ""] }: AttributePath, type: string, values: Fields, unknown: Fields): void {
    if (has(values, first) || has(unknown, first)) return;
    throw new PlanError(
      `an object of ${type} has no attribute ${JSON.stringify(first)}, which a rule names: does it fit this version of the provider?`,
    );
  }

  #walk(reading: Reading, index: number, value: unknown, unknown: unknown): void {
    const { path, type, found } = reading;
    const step = path.steps[index];
    if (unknown === true) found.push(NOT_YET_KNOWN);
    else if (step === undefined) this.#leaf(reading, value, unknown);
    else if (isNothing(value) && !isFields(unknown) && !Array.isArray(unknown)) return;
    else if (step === EACH || typeof step === "number") {
      if (!isNothing(value) && !Array.isArray(value) && !(step === EACH && isFields(value))) {
        throw new PlanError(
          `${whereIn(reading, index)} is no list, and a rule says ${JSON.stringify(path.text)}`,
        );
      }
      const keys = step === EACH ? keysOf(value, unknown) : [step];
      for (const key of keys) this.#walk(reading, index + 1, inside(value, key), inside(unknown, key));
    } else {
      if (Array.isArray(value) || !(isNothing(value) || isFields(value))) {
        const what = Array.isArray(value) ? "a list: write [0] or [*] behind it" : "no object";
        throw new PlanError(
          `${whereIn(reading, index)} is ${what}, and a rule says ${JSON.stringify(path.text)}`,
        );
      }
      if (path.mustFit && index > 0) this.#note(path, type, index, step, value, unknown);
      this.#walk(reading, index + 1, inside(value, step), inside(unknown, step));
    }
  }

  #leaf(reading: Reading, value: unknown, unknown: unknown): void {
    if (Array.isArray(value) || Array.isArray(unknown)) {
      for (const key of keysOf(value, unknown)) {
        const element = inside(value, key);
        if (inside(unknown, key) === true) reading.found.push(NOT_YET_KNOWN);
        else this.#id(reading, element);
      }
    } else this.#id(reading, value);
  }

  #id(reading: Reading, value: unknown): void {
    if (!isNothing(value) && typeof value !== "string" && typeof value !== "number") {
      const { path, type } = reading;
      throw new PlanError(`the attribute ${JSON.stringify(path.text)} of an object of ${type} is no id`);
    }
    const id = idText(value);
    if (id !== null) reading.found.push(id);
  }

  #note(
    path: AttributePath,
    type: string,
    index: number,
    name: string,
    value: unknown,
    unknown: unknown,
  ): void {
    if (keysOf(value, unknown).length === 0) return;
    const parent = pathText(path.steps.slice(0, index));
    const key = JSON.stringify([type, parent, name]);
    if (has(value, name) || has(unknown, name)) this.#fitting.add(key);
    else if (!this.#doubtful.has(key)) this.#doubtful.set(key, { path, type, parent, name });
  }
}

/** What is at a path that means one value, whatever it is; undefined where nothing is. */
export const valueAt = (values: unknown, path: AttributePath): unknown => path.steps.reduce(inside, values);

interface Reading {
  readonly path: AttributePath;
  readonly type: string;
  readonly found: PlannedId[];
}

interface Doubt {
  readonly path: AttributePath;
  readonly type: string;
  readonly parent: string;
  readonly name: string;
}

const whereIn = ({ path, type }: Reading, index: number) =>
  `${JSON.stringify(pathText(path.steps.slice(0, index)))} of an object of ${type}`;

const isNothing = (value: unknown) => value === null || value === undefined;

const has = (value: unknown, name: Step): boolean => isFields(value) && Object.hasOwn(value, name);

const inside = (value: unknown, key: Step): unknown => {
  if (Array.isArray(value)) return value[Number(key)];
  return has(value, key) ? (value as Fields)[key] : undefined;
};

/** Of both: what is not known is missing among the values. */
function keysOf(value: unknown, unknown: unknown): Step[] {
  if (Array.isArray(value) || Array.isArray(unknown)) {
    const length = Math.max(...[value, unknown].map((one) => (Array.isArray(one) ? one.length : 0)));
    return Array.from({ length }, (_, index) => index);
  }
  return [...new Set([value, unknown].flatMap((one) => (isFields(one) ? Object.keys(one) : [])))];
}
