/** The provider block, and the plan guard session that comes with it. */
import { expect, test } from "@jest/globals";
import { TerraformHclModule, TerraformStack } from "cdktf";
import {
  BelayProvider,
  GuardMode,
  QoveryAwsCredential,
  SecretVariable,
  Unproven,
} from "../../constructs/index.js";
import { block, newApp, newStack, ORGANIZATION, ROLE, synthesize } from "./synthesize.js";

const SESSION = `\${ephemeral.belay_plan_guard.this.session}`;

test("a provider without props has a plan guard session on an alias of its own", () => {
  const { provider, ephemeral } = synthesize(newStack());
  expect(provider.belay).toEqual([{ guard: { session: SESSION } }, { alias: "belay_plan_guard" }]);
  expect(block(ephemeral, "belay_plan_guard")).toEqual({
    provider: "belay.belay_plan_guard",
    create_before_destroy: true,
  });
});

test("all providers of a stack share one session", () => {
  const stack = newStack();
  new BelayProvider(stack, "second", { alias: "second" });
  const { provider } = synthesize(stack);
  expect(provider.belay).toEqual([
    { guard: { session: SESSION } },
    { alias: "belay_plan_guard" },
    { alias: "second", guard: { session: SESSION } },
  ]);
});

test("every stack of an app has a session of its own", () => {
  const app = newApp();
  const [first, second] = [newStack(app, "first"), newStack(app, "second")];
  expect(synthesize(first).provider).toEqual(synthesize(second).provider);
});

test("without the session there is neither alias nor ephemeral resource", () => {
  const stack = new TerraformStack(newApp(), "platform");
  new BelayProvider(stack, "belay", { planGuardSession: false });
  const { provider, ephemeral } = synthesize(stack);
  expect(provider.belay).toEqual([{}]);
  expect(ephemeral).toBeUndefined();
});

test("props become arguments", () => {
  const stack = new TerraformStack(newApp(), "platform");
  const token = new SecretVariable(stack, "qovery_token").stringValue;
  new BelayProvider(stack, "belay", {
    qovery: { endpoint: "http://127.0.0.1:8620/qovery", token, organizationId: ORGANIZATION },
    planGuardSession: false,
    guardMode: GuardMode.WARN,
    unproven: Unproven.WARN,
  });
  expect(synthesize(stack).provider.belay).toEqual([
    {
      qovery: {
        endpoint: "http://127.0.0.1:8620/qovery",
        token: `\${var.qovery_token}`,
        organization_id: ORGANIZATION,
      },
      guard: { mode: "warn", unproven: "warn" },
    },
  ]);
});

test("a resource names the provider that it is given", () => {
  const stack = newStack();
  const provider = new BelayProvider(stack, "second", { alias: "second" });
  new QoveryAwsCredential(stack, "prod", { ...ROLE, provider });
  const { resource } = synthesize(stack);
  expect(block(resource, "belay_qovery_aws_credential")).toMatchObject({ provider: "belay.second" });
});

test.each<[string, (stack: TerraformStack) => void]>([
  [
    "an override turns it off",
    (stack) =>
      new QoveryAwsCredential(stack, "prod", ROLE).resource.addOverride(
        "lifecycle.create_before_destroy",
        false,
      ),
  ],
  [
    "an override of the stack declares a credential of its own",
    (stack) => stack.addOverride("resource.belay_qovery_aws_credential.raw", { name: "raw" }),
  ],
  [
    "a module may declare credentials",
    (stack) => new TerraformHclModule(stack, "module", { source: "example/credentials/belay" }),
  ],
])("the session is not told that all credentials create before they destroy where %s", (_, change) => {
  const stack = newStack();
  change(stack);
  expect(block(synthesize(stack).ephemeral, "belay_plan_guard")).toEqual({
    provider: "belay.belay_plan_guard",
  });
});

test.each([
  [{ endpoint: "127.0.0.1:8620" }, "qovery.endpoint must be a URL"],
  [{ organizationId: "acme" }, "qovery.organizationId must be a UUID"],
  [{ token: "qov_canary" }, "qovery.token is written in the program"],
])("qovery %j is refused, with the construct's path, and no secret", (qovery, message) => {
  const stack = new TerraformStack(newApp(), "platform");
  const declare = () => new BelayProvider(stack, "belay", { qovery });
  expect(declare).toThrow(`platform/belay: ${message}`);
  expect(declare).not.toThrow("canary");
});

test("HCL output is refused: an ephemeral resource could not be written", () => {
  expect(() => newStack().toHclTerraform()).toThrow("Leave out --hcl");
});
