/**
 * Whether credentials create their replacement first, as they will be written: what the plan guard session is told, and
 * what `GuardCredentials` refuses.
 */
import { describe, expect, test } from "@jest/globals";
import { TerraformHclModule, TerraformResource, type TerraformStack } from "cdktf";
import { GuardCredentials, QoveryAwsCredential } from "../../constructs/index.js";
import { block, newStack, ROLE, synthesize } from "./synthesize.js";

type Change = (stack: TerraformStack, prod: TerraformResource) => unknown;
type Case = [string, Change];
const TYPE = "belay_qovery_aws_credential";
const [FIRST, LATER] = [{ create_before_destroy: true }, { create_before_destroy: false }];

/** A stack with one credential that creates its replacement first, and a change. */
function changed(change: Change): TerraformStack {
  const stack = newStack();
  change(stack, new QoveryAwsCredential(stack, "prod", ROLE).resource);
  return stack;
}
const isTold = (change: Change): boolean =>
  block(synthesize(changed(change)).ephemeral, "belay_plan_guard").create_before_destroy === true;
function guarded(change: Change) {
  const stack = changed(change);
  GuardCredentials.of(stack);
  return () => synthesize(stack);
}

const inStack = (
  stack: TerraformStack,
  { friendlyUniqueId }: TerraformResource,
  path: string,
  value: unknown,
) => stack.addOverride(`resource.${TYPE}.${friendlyUniqueId}${path}`, value);

const declare = (stack: TerraformStack, type: string, createBeforeDestroy?: boolean) =>
  new TerraformResource(stack, `raw-${type}`, {
    terraformResourceType: type,
    lifecycle: createBeforeDestroy === undefined ? undefined : { createBeforeDestroy },
  });

describe.each<Case>([
  ["an override clears it", (_, prod) => prod.addOverride("lifecycle.create_before_destroy", false)],
  ["an override takes it away", (_, prod) => prod.addOverride("lifecycle.create_before_destroy", undefined)],
  ["an override takes the whole block away", (_, prod) => prod.addOverride("lifecycle", undefined)],
  ["an override makes the block null", (_, prod) => prod.addOverride("lifecycle", null)],
  ["an override clears it in a list", (_, prod) => prod.addOverride("lifecycle", [LATER])],
  [
    "an override of the stack clears it",
    (stack, prod) => inStack(stack, prod, ".lifecycle.create_before_destroy", false),
  ],
  [
    "an override of the stack takes the block away",
    (stack, prod) => inStack(stack, prod, ".lifecycle", undefined),
  ],
  [
    "the program clears it",
    (_, prod) => {
      prod.lifecycle = { preventDestroy: true };
    },
  ],
  [
    "an override of the stack declares a credential without it",
    (stack) => stack.addOverride(`resource.${TYPE}.raw`, { name: "raw" }),
  ],
  [
    "a credential of another platform of Belay lacks it",
    (stack) => declare(stack, "belay_taikun_backup_credential"),
  ],
])("where %s", (_, change) => {
  test("the session is not told that all credentials create before they destroy", () => {
    expect(isTold(change)).toBe(false);
  });

  test("GuardCredentials refuses the program", () => {
    expect(guarded(change)).toThrow("lacks lifecycle: { createBeforeDestroy: true }");
  });
});

describe.each<Case>([
  ["nothing is changed", () => undefined],
  ["an override sets it in a list", (_, prod) => prod.addOverride("lifecycle", [FIRST])],
  ["an override changes something else", (_, prod) => prod.addOverride("lifecycle.prevent_destroy", true)],
  [
    "an override of the stack changes something else",
    (stack, prod) => inStack(stack, prod, ".name", "other"),
  ],
  [
    "an override of the stack adds to the block",
    (stack, prod) => inStack(stack, prod, ".lifecycle.prevent_destroy", true),
  ],
  [
    "an override of the stack sets it again",
    (stack, prod) => {
      prod.addOverride("lifecycle.create_before_destroy", false);
      inStack(stack, prod, ".lifecycle.create_before_destroy", true);
    },
  ],
  [
    "an override of the stack declares a credential with it",
    (stack) => stack.addOverride(`resource.${TYPE}.raw`, { lifecycle: FIRST }),
  ],
  [
    "an override of the stack declares a resource of another kind",
    (stack) => stack.addOverride("resource.terraform_data.raw", {}),
  ],
  [
    "a credential without it has moved away",
    (stack, prod) => {
      new QoveryAwsCredential(stack, "next", ROLE).resource.addMoveTarget("next");
      prod.addOverride("lifecycle", undefined);
      prod.moveTo("next");
    },
  ],
  ["a type begins otherwise", (stack) => declare(stack, `other_${TYPE}`)],
  ["a type ends otherwise", (stack) => declare(stack, `${TYPE}_policy`)],
])("where %s", (_, change) => {
  test("the session is told that all credentials create before they destroy", () => {
    expect(isTold(change)).toBe(true);
  });

  test("GuardCredentials lets the program through", () => {
    expect(guarded(change)).not.toThrow();
  });
});

describe.each<Case>([
  [
    "a construct",
    (stack) => new TerraformHclModule(stack, "module", { source: "example/credentials/belay" }),
  ],
  ["an override", (stack) => stack.addOverride("module.m", { source: "example/credentials/belay" })],
])("where %s adds a module, whose credentials nobody sees", (_, change) => {
  test("the session is told nothing", () => expect(isTold(change)).toBe(false));
  test("GuardCredentials has nothing to refuse", () => expect(guarded(change)).not.toThrow());
});
