/** Values of a plan that are no id, name or address are in no report and in no refusal. */
import { describe, expect, test } from "@jest/globals";
import { decide, FORMATS, readPlan, readState, render } from "../../../src/guard/index.js";
import { answer } from "../decide/told.js";
import { change, planJson, prior } from "./plan-json.js";

const CANARY = "c4n4ry-s3cr3t";
const A = "belay_qovery_aws_credential.a";
const credential = {
  id: "c1",
  name: "one",
  organization_id: "org",
  secret_access_key: CANARY,
  role_arn: `arn:${CANARY}`,
  associated_clusters: [{ id: "d1", name: "x", secret: CANARY }],
};
const S = "civo_object_store_credential.s";
const civo = { id: "s1", name: "store", region: "LON1", access_key_id: "KEY1", secret_access_key: CANARY };

const plan = planJson({
  changes: [
    change(A, "delete, create", credential, { ...credential, description: CANARY }, { unknown: ["id"] }),
    change(S, "delete", civo),
    change(
      "qovery_cluster.x",
      "update",
      { id: "d1", name: "x", credentials_id: "c1", token: CANARY },
      { id: "d1", name: "x", credentials_id: "c2", token: CANARY },
    ),
    change("null_resource.y", "update", { triggers: CANARY }, { triggers: CANARY }),
  ],
  prior: [
    prior(A, credential),
    prior(S, civo),
    prior("civo_object_store.o", { id: "o1", name: "o", access_key_id: "KEY1", secret: CANARY }),
  ],
  variables: { password: { value: CANARY } },
  configuration: { root_module: { variables: { password: { default: CANARY } } } },
  planned_values: { outputs: { o: { value: CANARY } }, root_module: { resources: [{ values: credential }] } },
  output_changes: { o: { actions: ["create"], after: CANARY } },
  resource_drift: [change(A, "update", credential, credential)],
  checks: [{ message: CANARY }],
  relevant_attributes: [{ resource: CANARY }],
});

const answers = {
  offline: [],
  answered: [answer("qovery", "org", { c1: ["d1", "d2"] })],
  unreachable: [{ kind: "qovery", scope: "org", unreachable: "it is down." }],
};

describe.each(Object.entries(answers))("%s", (_, given) => {
  test.each(FORMATS)("no secret is in %s", async (format) => {
    const document = await render(decide(await readPlan(plan), given), format, { color: true, width: 80 });
    expect(document).toContain("c1");
    expect(document).not.toContain(CANARY);
    // Parts of it do not show either, where a format may cut or wrap.
    expect(document).not.toMatch(/c4n4ry|s3cr3t/);
  });
});

describe("no refusal quotes the document", () => {
  const at = plan.indexOf(CANARY);
  const odd = (about: object) =>
    planJson({ changes: [{ ...change(A, "delete", credential), ...about } as never] });
  test.each([
    ...[0, 3, CANARY.length].map((more) => ({
      name: `cut ${more} characters into a secret`,
      source: plan.slice(0, at + more),
    })),
    {
      name: "broken by a line break inside of a secret",
      source: `${plan.slice(0, at + 3)}\n${plan.slice(at + 3)}`,
    },
    {
      name: "broken by a quote inside of a secret",
      source: `${plan.slice(0, at + 3)}"${plan.slice(at + 3)}`,
    },
    { name: "broken right behind a secret", source: `${plan.slice(0, at + CANARY.length)}" x` },
    { name: "a secret without quotes", source: plan.replace(`"${CANARY}"`, CANARY) },
    { name: "a secret as a key without a value", source: `{"${CANARY}"}` },
    { name: "a bad escape in a secret", source: plan.replace(CANARY, `\\q${CANARY}`) },
    { name: "a secret alone", source: CANARY },
    { name: "a secret as a text", source: JSON.stringify(CANARY) },
    { name: "a secret for the version", source: planJson({ format_version: CANARY }) },
    { name: "a secret for the changes", source: planJson({ resource_changes: CANARY }) },
    { name: "a secret for a change", source: planJson({ changes: [CANARY as never] }) },
    { name: "a secret for the actions", source: odd({ change: { actions: CANARY } }) },
    { name: "a secret for an action", source: odd({ change: { actions: [CANARY], before: credential } }) },
    { name: "a secret for the values", source: odd({ change: { actions: ["delete"], before: CANARY } }) },
    {
      name: "a secret for the values to come",
      source: odd({ change: { actions: ["delete"], before: credential, after: CANARY } }),
    },
    {
      name: "a secret beside a missing id",
      source: odd({ change: { actions: ["delete"], before: { ...credential, id: undefined } } }),
    },
    { name: "a secret for the type", source: odd({ type: { [CANARY]: CANARY } }) },
    { name: "a secret for the address", source: odd({ address: [CANARY] }) },
    {
      name: "a secret for the values of the state",
      source: planJson({ prior: [prior(A, CANARY as never)] }),
    },
    {
      name: "a secret in UTF-16",
      source: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CANARY, "utf16le")]),
    },
  ])("$name", async ({ source }) => {
    const refusal = await readPlan(source).then(
      () => new Error("it was read"),
      (error: unknown) => error as Error,
    );
    expect(refusal.name).toBe("PlanError");
    expect(refusal.message).not.toMatch(/c4n4ry|s3cr3t/);
  });

  test.each([
    { name: "a cut state", source: `{"version":4,"resources":[{"type":"${CANARY}` },
    { name: "a broken state", source: `{"version":4,"resources":[{"type":${CANARY}}]}` },
    { name: "a secret for a resource", source: JSON.stringify({ version: 4, resources: [CANARY] }) },
    { name: "a secret for the version", source: JSON.stringify({ version: CANARY }) },
  ])("nor $name", async ({ source }) => {
    const refusal = await readState(source).catch((error: unknown) => error as Error);
    expect(refusal).toMatchObject({ name: "PlanError" });
    expect((refusal as Error).message).not.toMatch(/c4n4ry|s3cr3t/);
  });
});
