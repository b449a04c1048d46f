/** Holds a kind against its platform's contract while it is compiled: what is wrong stands at `variants`, as `problem`. */
import type { Kind, Variant } from "./kind.js";

/**
 * `Request`: the body that creates it. `Shown`: the answers of the platform, told apart by `Tag`. `Words`: what else the platform
 * has words of its own for.
 */
export const kindOf =
  <Request, Shown, Tag extends keyof Shown, Words = unknown>() =>
  <const K extends Kind & Words>(
    kind: K & { readonly variants: Checked<K, K["variants"], Request, Shown, Tag> },
  ): K =>
    kind;

type Checked<K extends Kind, V extends readonly Variant[], Request, Shown, Tag extends keyof Shown> = {
  readonly [I in keyof V]: V[I] extends Variant ? CheckedVariant<K, V[I], Request, Shown, Tag> : never;
};

type CheckedVariant<K extends Kind, V extends Variant, Request, Shown, Tag extends keyof Shown> =
  | Problem<"no field is called", Exclude<V["fields"][number], keyof K["fields"]>>
  | SentProblem<Names<K, V, "argument" | "secret">, V["sends"], RequestOf<Request, V["sends"]>>
  | ShownProblem<
      Exclude<Names<K, V, "argument" | "answer">, Unshown<K>>,
      Names<K, V, "secret">,
      Extract<Shown, { readonly [T in Tag]: V["answers"] }>
    > extends infer P
  ? [P] extends [never]
    ? V
    : V & { readonly problem: P }
  : never;

type SentProblem<Names extends string, Sends, Body> = [Body] extends [never]
  ? "no request has these values of `sends`"
  :
      | Problem<"the request has no field", Exclude<Names, keyof Body>>
      | Problem<"the request needs the field", Exclude<Required<Body>, Names | keyof Sends | "name">>;

type ShownProblem<Public extends string, Secrets extends string, Answer> = [Answer] extends [never]
  ? "no answer has this value of `answers`"
  :
      | Problem<"the answer has no field", Exclude<Public, keyof Answer>>
      | Problem<"the answer shows the secret", Extract<Secrets, keyof Answer>>;

type Problem<Text extends string, Names> = Names extends string ? `${Text} ${Names}` : never;

/** The fields of a variant that are of one sort: its own, and those that no variant names. */
type Names<K extends Kind, V extends Variant, Sort> = {
  [F in keyof K["fields"] & string]: K["fields"][F]["is"] extends Sort
    ? F extends V["fields"][number]
      ? F
      : F extends K["variants"][number]["fields"][number]
        ? never
        : F
    : never;
}[keyof K["fields"] & string];

/** The arguments that the platform shows to nobody. */
type Unshown<K extends Kind> = {
  [F in keyof K["fields"]]: K["fields"][F] extends { readonly unshown: true } ? F : never;
}[keyof K["fields"]];

/** The requests that may say what the variant sends. */
type RequestOf<Request, Sends> = Request extends unknown
  ? keyof Sends extends keyof Request
    ? Sends extends Partial<Pick<Request, keyof Sends & keyof Request>>
      ? Request
      : never
    : never
  : never;

type Required<T> = T extends unknown
  ? { [F in keyof T]-?: Record<never, never> extends Pick<T, F> ? never : F }[keyof T]
  : never;
