/** Rules that cannot be used, and rules that say little. */
import { expect, test } from "@jest/globals";
import { type Rules, RulesError, readPlan, readState } from "../../../src/guard/index.js";
import { planJson } from "../plan/plan-json.js";

const known =
  "qovery, civo, taikun/cloud, taikun/backup, taikun/billing, taikun/showback, taikun/ai, entryguard, qovery/git-token, qovery/container-registry, qovery/helm-repository, civo/ssh-key, taikun/slack";
const acme: Rules = {
  associations: [{ kind: "acme", platform: "Acme", dependent: { one: "job", many: "jobs" } }],
};

test.each<{ name: string; rules: readonly Rules[]; because: string }>([
  {
    name: "a credential of a kind that nobody declares",
    rules: [{ credentials: [{ type: "acme_key", kind: "acme" }] }],
    because: `the rule of "acme_key" names the kind "acme", which no association declares; there are: ${known}`,
  },
  {
    name: "a dependent of a kind that nobody declares",
    rules: [acme, { dependents: [{ type: "acme_job", kind: "acne", credential: "key" }] }],
    because: `the rule of "acme_job" names the kind "acne", which no association declares; there are: ${known}, acme`,
  },
])("$name is refused", async ({ rules, because }) => {
  for (const read of [readPlan(planJson(), { rules }), readState('{"version":4}', { rules })]) {
    const refusal = await read.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RulesError);
    expect((refusal as RulesError).message).toBe(because);
  }
});

test.each<{ name: string; rules: readonly Rules[] }>([
  { name: "no rules", rules: [] },
  { name: "empty rules", rules: [{}] },
  {
    name: "an association that is declared in a later table",
    rules: [{ credentials: [{ type: "acme_key", kind: "acme" }] }, acme],
  },
])("$name can be used", async ({ rules }) => {
  expect((await readPlan(planJson(), { rules })).credentials).toEqual([]);
});
