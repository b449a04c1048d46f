/** Where in an object something is, as rules write it: `a`, `a.b`, `a[0].b`, and `a[*].b` for each element. */

/** A name, the number of an element, or `*` for each of them. */
export type Step = string | number;

export interface AttributePath {
  /** As it is written. */
  readonly text: string;
  /** The first is a name. */
  readonly steps: readonly Step[];
  /** Whether it has a `[*]`, so that it may lead to several values. */
  readonly isMany: boolean;
  /** Whether an attribute that no object has makes it a wrong one: of rules that a user wrote, for the providers that they use. */
  readonly mustFit: boolean;
}

export const EACH = "*";

const NAME = String.raw`[^\s.[\]*]+(?:\[(?:\d{1,9}|\*)\])*`;
const PATH = new RegExp(`^${NAME}(?:\\.${NAME})*$`);

/** Null where the text is no path. */
export function parsePath(text: string, mustFit = false): AttributePath | null {
  if (!PATH.test(text)) return null;
  const steps = [...text.matchAll(/\[(\d+|\*)\]|[^.[\]]+/g)].map(([name, element]): Step => {
    if (element === undefined) return name;
    return element === EACH ? EACH : Number(element);
  });
  return { text, steps, isMany: steps.includes(EACH), mustFit };
}

/** A path as it is written, or the beginning of one. */
export function pathText(steps: readonly Step[]): string {
  return steps
    .map((step, index) => {
      if (typeof step === "number" || step === EACH) return `[${step}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}

/** Everything at a path of a value of any kind. */
export function everythingAt(value: unknown, [step, ...rest]: readonly Step[]): unknown[] {
  if (step === undefined) return [value];
  if (step === EACH && Array.isArray(value)) return value.flatMap((one) => everythingAt(one, rest));
  const isInside = typeof value === "object" && value !== null && step !== EACH && Object.hasOwn(value, step);
  return isInside ? everythingAt((value as Readonly<Record<Step, unknown>>)[step], rest) : [];
}
