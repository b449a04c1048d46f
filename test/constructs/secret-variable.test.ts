/** Variables for secrets. */
import { expect, test } from "@jest/globals";
import { SecretVariable, type SecretVariableProps } from "../../constructs/index.js";
import { newStack, synthesize } from "./synthesize.js";

test.each<[SecretVariableProps, object]>([
  [{}, {}],
  [{ description: "of the staging account" }, { description: "of the staging account" }],
])("%j: it is a string that Terraform neither shows nor keeps", (props, rest) => {
  const stack = newStack();
  new SecretVariable(stack, "staging_secret", props);
  const synthesized = synthesize(stack).variable;
  expect(synthesized).toEqual({
    staging_secret: { type: "string", sensitive: true, ephemeral: true, ...rest },
  });
});

test.each(["secret", "_SECRET_2"])("the id %s is fine", (id) => {
  expect(() => new SecretVariable(newStack(), id)).not.toThrow();
});

test.each(["staging-secret", "2nd", "a.b", "stag ing"])(
  "the id %s is refused: no shell could set it",
  (id) => {
    expect(() => new SecretVariable(newStack(), id)).toThrow(
      `platform/${id}: the id must have letters, digits and _ only`,
    );
  },
);
