/** The plan guard session that comes with a stack's first provider. */
import { expect, test } from "@jest/globals";
import { App, TerraformStack } from "cdktf";
import { BelayProvider } from "../../constructs/index.js";
import { block, newApp, newStack, synthesize } from "./synthesize.js";

const SESSION = `\${ephemeral.belay_plan_guard.this.session}`;

test("a provider without props has a session on an alias of its own", () => {
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

test.each([false, true])("planGuardSession: %s leaves alias and ephemeral resource out, or not", (wanted) => {
  const stack = new TerraformStack(newApp(), "platform");
  new BelayProvider(stack, "belay", { planGuardSession: wanted });
  const { provider, ephemeral } = synthesize(stack);
  expect(provider.belay).toHaveLength(wanted ? 2 : 1);
  expect(ephemeral !== undefined).toBe(wanted);
});

test("a provider that takes the session's id does not end up without a session", () => {
  const stack = new TerraformStack(newApp(), "platform");
  expect(() => new BelayProvider(stack, "belay-plan-guard")).toThrow("belay-plan-guard");
});

const hclApp = () => new App({ hclOutput: true, outdir: newApp().outdir });

test("HCL output is refused: an ephemeral resource could not be written", () => {
  const app = hclApp();
  newStack(app);
  expect(() => app.synth()).toThrow(
    "[platform/belay-plan-guard] an ephemeral resource can only be written as JSON. Leave out --hcl.",
  );
});

test("HCL output is refused without validations, too", () => {
  expect(() => newStack().toHclTerraform()).toThrow(/^platform\/belay-plan-guard\/.*Leave out --hcl/);
});

test("HCL output is fine without a session", () => {
  const app = hclApp();
  new BelayProvider(new TerraformStack(app, "platform"), "belay", { planGuardSession: false });
  expect(() => app.synth()).not.toThrow();
});
