/** The check over a whole app: credentials of every provider create their replacement first. */
import { describe, expect, test } from "@jest/globals";
import { TerraformResource, type TerraformStack } from "cdktf";
import { GuardCredentials, QoveryAwsCredential } from "../../constructs/index.js";
import { belay } from "../../src/guard/rules/known/belay.js";
import { civo } from "../../src/guard/rules/known/civo.js";
import { qovery } from "../../src/guard/rules/known/qovery.js";
import { taikun } from "../../src/guard/rules/known/taikun.js";
import { message, newApp, newStack, ROLE, synthesize } from "./synthesize.js";

const CREDENTIALS = [belay, civo, qovery, taikun].flatMap(({ credentials = [] }) =>
  credentials.map(({ type }) => type),
);

function declare(stack: TerraformStack, type: string, createBeforeDestroy?: boolean): TerraformResource {
  return new TerraformResource(stack, type, {
    terraformResourceType: type,
    lifecycle: createBeforeDestroy === undefined ? undefined : { createBeforeDestroy },
  });
}

describe.each([...new Set(CREDENTIALS)])("%s", (type) => {
  test("fails the synthesis of the app without create_before_destroy, with path and way out", () => {
    const app = newApp();
    declare(newStack(app), type);
    GuardCredentials.of(app);
    expect(() => app.synth()).toThrow(
      `platform/${type}: this ${type} lacks lifecycle: { createBeforeDestroy: true }.`,
    );
  });

  test("passes with it", () => {
    const app = newApp();
    declare(newStack(app), type, true);
    GuardCredentials.of(app);
    expect(() => app.synth()).not.toThrow();
  });
});

test.each([
  "qovery_cluster",
  "qovery_argocd_credentials",
  "my_qovery_aws_credentials",
  "qovery_aws_credentials_policy",
  "civo_object_store",
  "civo_object_store_credential_policy",
  "belay_civo_object_store",
  "belay_entryguard_resource",
  "taikun_project",
  "terraform_data",
])("%s is none of its business", (type) => {
  const stack = newStack();
  GuardCredentials.of(stack);
  declare(stack, type);
  expect(() => synthesize(stack)).not.toThrow();
});

test("names every credential that fails, once, however often it was asked for", () => {
  const app = newApp();
  for (const id of ["one", "two"]) declare(newStack(app, id), "civo_object_store_credential", false);
  expect(GuardCredentials.of(app)).toBe(GuardCredentials.of(app));
  const said = message(() => app.synth());
  expect(said.match(/civo_object_store_credential: this/g)).toHaveLength(2);
});

test("holds for a stack that a test synthesizes by itself", () => {
  const stack = newStack();
  GuardCredentials.of(stack);
  declare(stack, "qovery_aws_credentials");
  expect(() => synthesize(stack)).toThrow("lacks lifecycle");
});

test("a credential that only an override of the stack declares is seen", () => {
  const stack = newStack();
  GuardCredentials.of(stack);
  stack.addOverride("resource.qovery_aws_credentials.raw", { name: "raw" });
  expect(() => synthesize(stack)).toThrow("qovery_aws_credentials.raw");
});

test("an override of the stack that changes a credential is no further credential", () => {
  const stack = newStack();
  GuardCredentials.of(stack);
  const { friendlyUniqueId } = declare(stack, "qovery_aws_credentials");
  stack.addOverride(`resource.qovery_aws_credentials.${friendlyUniqueId}.name`, "other");
  expect(message(() => synthesize(stack)).match(/lacks lifecycle/g)).toHaveLength(1);
});

test("our own constructs pass", () => {
  const app = newApp();
  new QoveryAwsCredential(newStack(app), "prod", ROLE);
  GuardCredentials.of(app);
  expect(() => app.synth()).not.toThrow();
});
