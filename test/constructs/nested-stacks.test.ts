/** A stack in the scope of another one is a program of its own: what is checked of a stack is checked of each by itself. */
import { expect, test } from "@jest/globals";
import { TerraformStack } from "cdktf";
import {
  BelayProvider,
  type BelayProviderProps,
  IdSpace,
  QoveryAwsCredential,
  SecretVariable,
  TaikunBackupBinding,
  TaikunCredential,
} from "../../constructs/index.js";
import { message, newApp, newStack, ROLE, synthesize } from "./synthesize.js";

/** An outer stack with one provider, and an inner one in it. */
function nested(inner: BelayProviderProps = {}): [outer: TerraformStack, inner: TerraformStack] {
  const outer = newStack(newApp(), "outer");
  const stack = new TerraformStack(outer, "inner");
  new BelayProvider(stack, "belay", inner);
  return [outer, stack];
}

const backup = (stack: TerraformStack) =>
  new TaikunBackupBinding(stack, "p", {
    projectId: "42",
    credential: TaikunCredential.fromCredentialId(stack, "c", IdSpace.TAIKUN_BACKUP, "7"),
  });

test.each<[string, BelayProviderProps, (outer: TerraformStack, inner: TerraformStack) => unknown]>([
  ["each with a provider", {}, (_, inner) => new QoveryAwsCredential(inner, "prod", ROLE)],
  ["a session in one of them", { planGuardSession: false }, () => {}],
  ["an alias in the inner one", { alias: "eu" }, (outer) => new QoveryAwsCredential(outer, "prod", ROLE)],
  ["the same project bound in each", {}, (...stacks) => stacks.map(backup)],
])("%s: synthesized", (_, props, fill) => {
  const [outer, inner] = nested(props);
  fill(outer, inner);
  for (const stack of [outer, inner]) {
    expect(synthesize(stack).provider.belay.filter(({ alias }) => alias !== "belay_plan_guard")).toHaveLength(
      1,
    );
  }
});

test("a mistake of the inner one is told of the inner one alone", () => {
  const [outer, inner] = nested();
  new BelayProvider(inner, "second");
  const said = message(() => synthesize(outer));
  expect(said.match(/^ +\[.*/gm)).toEqual([expect.stringContaining("[outer/inner] it has two providers")]);
});

test("a secret of the inner one is no secret of the outer one", () => {
  const [outer, inner] = nested();
  const secret = new SecretVariable(inner, "secret").stringValue;
  const accessKey = {
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: secret,
    storeSecretInState: true,
  };
  const declare = (stack: TerraformStack) => () =>
    new QoveryAwsCredential(stack, "prod", { name: ROLE.name, accessKey });
  expect(declare(inner)).toThrow("secretAccessKey is ephemeral");
  expect(declare(outer)).not.toThrow();
});
