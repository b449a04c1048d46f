/** What TypeScript makes of a schema. The compiler is the judge (`npm run check`); the run only shows that it is JavaScript. */
import { expect, test } from "@jest/globals";
import {
  type ApplyOf,
  bool,
  type ConfigOf,
  Decimal,
  list,
  map,
  nestedList,
  nestedSingle,
  number,
  type PlanOf,
  type StateOf,
  schema,
  string,
  UNKNOWN,
  type Unknown,
} from "../../src/plugin/index.js";

const thing = schema({
  description: "Of a test.",
  attributes: {
    id: string({ computed: true, stable: true, description: "" }),
    name: string({ required: true, description: "" }),
    note: string({ optional: true, description: "" }),
    size: number({ optional: true, description: "" }),
    loud: bool({ default: true, description: "" }),
    tags: map("string", { optional: true, description: "" }),
    ports: list("number", { optional: true, description: "" }),
    secret: string({ optional: true, sensitive: true, writeOnly: true, description: "" }),
    place: nestedSingle(
      { city: string({ required: true, description: "" }) },
      { optional: true, description: "" },
    ),
    users: nestedList(
      { id: string({ computed: true, description: "" }) },
      { computed: true, description: "" },
    ),
  },
});
type S = typeof thing;

/** Fails to compile unless both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <T extends true>(value: T) => value;

test("state: nothing unknown, required and computed never null, write-only always", () => {
  same<Same<StateOf<S>["id"], string>>(true);
  same<Same<StateOf<S>["name"], string>>(true);
  same<Same<StateOf<S>["note"], string | null>>(true);
  same<Same<StateOf<S>["size"], number | Decimal | null>>(true);
  same<Same<StateOf<S>["loud"], boolean>>(true);
  same<Same<StateOf<S>["secret"], null>>(true);
  same<Same<StateOf<S>["ports"], readonly (number | Decimal)[] | null>>(true);
  same<Same<StateOf<S>["users"], readonly { id: string }[]>>(true);
  expect(thing.attributes.name.type).toBe("string");
});

test("plan: everything may be unknown", () => {
  same<Same<PlanOf<S>["name"], string | Unknown>>(true);
  same<Same<PlanOf<S>["id"], string | null | Unknown>>(true);
  const plan: Partial<PlanOf<S>> = { name: UNKNOWN, tags: UNKNOWN };
  expect(plan.name).toBe(UNKNOWN);
});

test("apply: only what the provider computes may be unknown", () => {
  same<Same<ApplyOf<S>["name"], string>>(true);
  same<Same<ApplyOf<S>["note"], string | null>>(true);
  same<Same<ApplyOf<S>["id"], string | null | Unknown>>(true);
});

test("configuration: what is not written is null, write-only values are there", () => {
  same<Same<ConfigOf<S>["secret"], string | null | Unknown>>(true);
  same<Same<ConfigOf<S>["loud"], boolean | null | Unknown>>(true);
  same<Same<ConfigOf<S>["place"], { city: string | Unknown } | null | Unknown>>(true);
});

test("wrong values and names are refused by the compiler", () => {
  const wrong: Partial<StateOf<S>>[] = [
    // @ts-expect-error a required attribute is never null
    { name: null },
    // @ts-expect-error a state holds nothing unknown
    { note: UNKNOWN },
    // @ts-expect-error a write-only value is in no state
    { secret: "s" },
    // @ts-expect-error there is no such attribute
    { colour: "red" },
  ];
  expect(wrong).toHaveLength(4);
  // @ts-expect-error a default is of the attribute's type
  bool({ default: "yes", description: "" });
  expect(Decimal.parse("0.1")).toBeInstanceOf(Decimal);
});

test("a schema that contradicts itself is refused at once", () => {
  const attribute = (options: object) => () =>
    schema({ description: "", attributes: { a: string({ description: "", ...options }) } });
  expect(attribute({})).toThrow("a is neither required, optional nor computed");
  expect(attribute({ required: true, computed: true })).toThrow("a is required and therefore");
  expect(attribute({ computed: true, writeOnly: true })).toThrow(
    "a is write-only and therefore not computed",
  );
});
