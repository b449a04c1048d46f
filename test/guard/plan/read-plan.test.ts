/** What is read as a plan, and what is refused with which words. */
import { describe, expect, test } from "@jest/globals";
import { decide, PlanError, readPlan, render, type Source } from "../../../src/guard/index.js";
import { change, planJson, prior, unchanged } from "./plan-json.js";

const credential = { id: "c1", name: "one", organization_id: "org" };
const binding = { cluster_id: "d1", credential_id: "c1" };
const A = "belay_qovery_aws_credential.a";
const X = "belay_qovery_cluster_binding.x";
const small = planJson({ changes: [change(A, "delete", credential)] });

/** A change with something wrong in it. */
const odd = (about: object) =>
  planJson({ changes: [{ ...change(A, "delete", credential), ...about } as never] });
const bytes = (text: string, encoding: BufferEncoding, ...mark: number[]) =>
  Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]);
const swapped = (buffer: Buffer) => Buffer.from(buffer).swap16();

describe("read in any shape", () => {
  async function* later(...pieces: (string | Uint8Array)[]) {
    for (const piece of pieces) yield piece;
  }
  const all = Buffer.from(small);
  test.each<{ name: string; source: Source }>([
    { name: "text", source: small },
    { name: "bytes", source: all },
    { name: "bytes with the mark of UTF-8", source: bytes(small, "utf8", 0xef, 0xbb, 0xbf) },
    { name: "text in pieces", source: [small.slice(0, 100), "", small.slice(100)] },
    { name: "bytes one by one, later", source: later(...[...all].map((byte) => Buffer.from([byte]))) },
    { name: "with white space around it", source: `\n\t ${JSON.stringify(JSON.parse(small), null, 2)} \n` },
  ])("$name", async ({ source }) => {
    const plan = await readPlan(source);
    expect(plan.summary).toEqual({
      format_version: "1.2",
      terraform_version: "1.11.4",
      errored: false,
      complete: true,
      applyable: true,
      resource_changes: 1,
      deferred_changes: 0,
    });
    expect(plan.credentials.map(({ before }) => before)).toEqual([
      { kind: "qovery", id: "c1", name: "one", scope: "org", aliases: {}, dependents: [] },
    ]);
  });

  test("a character whose bytes are in two pieces", async () => {
    const wide = Buffer.from(planJson({ changes: [change(A, "delete", { ...credential, name: "clé 🔑" })] }));
    const at = wide.indexOf("🔑") + 2;
    const plan = await readPlan([wide.subarray(0, at), wide.subarray(at)]);
    expect(plan.credentials[0]?.before?.name).toBe("clé 🔑");
  });
});

describe("refused, with a reason", () => {
  test.each<{ name: string; source: Source; because: string }>([
    { name: "nothing", source: "", because: "it is empty" },
    { name: "no pieces", source: [], because: "it is empty" },
    { name: "white space", source: " \n", because: "it is empty" },
    {
      name: "half a plan",
      source: small.slice(0, 300),
      because: "it ends too early, after 300 bytes: is it complete?",
    },
    {
      name: "text that is no JSON",
      source: "Whatever it is",
      because: "it is not JSON: broken at byte 0",
    },
    {
      name: "two documents",
      source: `${small}${small}`,
      because: `it is not JSON: broken at byte ${small.length}`,
    },
    {
      name: "a list",
      source: `[${small}]`,
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "an empty list",
      source: "[]",
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "a text",
      source: '"plan"',
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "null",
      source: "null",
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "an empty object",
      source: "{}",
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "a state",
      source: JSON.stringify({
        format_version: "1.0",
        values: { root_module: { resources: [{ address: A, values: credential }] } },
      }),
      because: "it is a state and no plan: write it with terraform show -json PLAN",
    },
    {
      name: "a state that has only outputs",
      source: '{"format_version":"1.0","values":{"outputs":{"a":{"value":1}},"root_module":{}}}',
      because: "it is a state and no plan: write it with terraform show -json PLAN",
    },
    {
      name: "a state file",
      source: '{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"l","resources":[]}',
      because: "it is a state and no plan: write it with terraform show -json PLAN",
    },
    {
      name: "the schemas of providers",
      source: '{"format_version":"1.0","provider_schemas":{}}',
      because: "it is the schemas of providers and no plan: write it with terraform show -json PLAN",
    },
    {
      name: "what terraform validate says",
      source: '{"format_version":"1.0","valid":true,"error_count":0,"warning_count":0,"diagnostics":[]}',
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "a document with a time and nothing else of a plan",
      source: '{"format_version":"1.2","timestamp":"2026-01-01T00:00:00Z"}',
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "planned values without a configuration",
      source: '{"format_version":"1.2","planned_values":{"root_module":{}}}',
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "a configuration alone",
      source: '{"format_version":"1.2","configuration":{"root_module":{}}}',
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "an empty state",
      source: '{"format_version":"1.0"}',
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "the log of a plan",
      source: '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info"}\n',
      because: "it is the log of terraform plan -json: plan with -out=FILE, then terraform show -json FILE",
    },
    {
      name: "a version to come",
      source: planJson({ format_version: "2.0" }),
      because: "its format_version is 2.0; this reads 0.1, 0.2 and 1.x, of Terraform 0.12 and later",
    },
    {
      name: "a version that never was",
      source: planJson({ format_version: "0.3" }),
      because: "its format_version is 0.3; this reads 0.1, 0.2 and 1.x, of Terraform 0.12 and later",
    },
    {
      name: "an empty version",
      source: planJson({ format_version: "" }),
      because:
        "its format_version is none that is known; this reads 0.1, 0.2 and 1.x, of Terraform 0.12 and later",
    },
    {
      name: "no version",
      source: planJson({ format_version: undefined }),
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "a version that is a number",
      source: planJson({ format_version: 1.2 }),
      because: "it is JSON, but no plan: write it with terraform show -json PLAN",
    },
    {
      name: "UTF-16, little end first",
      source: bytes(small, "utf16le", 0xff, 0xfe),
      because: "it is in UTF-16, as Windows PowerShell writes it: write it in UTF-8",
    },
    {
      name: "UTF-16, big end first",
      source: swapped(bytes(small, "utf16le", 0xff, 0xfe)),
      because: "it is in UTF-16, as Windows PowerShell writes it: write it in UTF-8",
    },
    {
      name: "an action on a credential that no Terraform knows yet",
      source: odd({ change: { actions: ["recycle"], before: credential } }),
      because: "resource_changes[0].change.actions holds none or an action that this does not know",
    },
    {
      name: "no action on a credential",
      source: odd({ change: { actions: [], before: credential } }),
      because: "resource_changes[0].change.actions holds none or an action that this does not know",
    },
    {
      name: "an unknown action on a dependent",
      source: planJson({
        changes: [
          { ...unchanged(X, binding), change: { actions: ["recycle"], before: binding, after: binding } },
        ],
      }),
      because: "resource_changes[0].change.actions holds none or an action that this does not know",
    },
    {
      name: "a deletion of nothing",
      source: odd({ change: { actions: ["delete"], before: null } }),
      because: "resource_changes[0] deletes a credential, and change.before does not say which",
    },
    {
      name: "a credential without the attribute that its rule names",
      source: odd({ change: { actions: ["create", "delete"], before: { name: "x" }, after: {} } }),
      because:
        'an object of belay_qovery_aws_credential has no attribute "id", which a rule names: does it fit this version of the provider?',
    },
    {
      name: "a link that is an object",
      source: planJson({ changes: [unchanged(X, { ...binding, credential_id: { id: "c1" } })] }),
      because: 'the attribute "credential_id" of an object of belay_qovery_cluster_binding is no id',
    },
    {
      name: "a change that is none",
      source: planJson({ changes: [7 as never] }),
      because: "resource_changes[0] is no object",
    },
    {
      name: "no change in it",
      source: odd({ change: null }),
      because: "resource_changes[0].change is no object",
    },
    {
      name: "no address",
      source: odd({ address: undefined }),
      because: "resource_changes[0].address is no text",
    },
    { name: "no type", source: odd({ type: 5 }), because: "resource_changes[0].type is no text" },
    {
      name: "actions that are no list",
      source: odd({ change: { actions: "delete", before: credential } }),
      because: "resource_changes[0].change.actions is no list",
    },
    {
      name: "actions that are no texts",
      source: odd({ change: { actions: [1], before: credential } }),
      because: "resource_changes[0].change.actions[0] is no text",
    },
    {
      name: "values that are none",
      source: odd({ change: { actions: ["delete"], before: "x" } }),
      because: "resource_changes[0].change.before is no object",
    },
    {
      name: "the second change is wrong: its place is told",
      source: planJson({ changes: [change(A, "delete", credential), [] as never] }),
      because: "resource_changes[1] is no object",
    },
    {
      name: "an id that is a number too large to be exact",
      source: odd({ change: { actions: ["delete"], before: { ...credential, id: 2 ** 53 } } }),
      because: "an id in it is a number of more digits than can be told apart",
    },
    {
      name: "changes that are a text",
      source: planJson({ resource_changes: "x" }),
      because: "resource_changes is no list",
    },
    {
      name: "changes that are an object",
      source: planJson({ resource_changes: { a: change(A, "delete", credential) } }),
      because: "resource_changes is no list",
    },
  ])("$name", async ({ source, because }) => {
    const refusal = await readPlan(source).then(
      () => "it was read",
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(PlanError);
    expect((refusal as PlanError).message).toBe(because);
  });
});

describe("what does not concern credentials is left alone", () => {
  test.each([
    {
      name: "an unknown action elsewhere",
      one: { ...unchanged("null_resource.x", {}), change: { actions: ["recycle"] } },
    },
    { name: "a data source of a credential type", one: { ...change(A, "delete", {}), mode: "data" } },
    {
      name: "an ephemeral resource of a credential type, as OpenTofu 1.11 lists it",
      one: { ...unchanged(A, {}), mode: "ephemeral", change: { actions: ["open"], before: null, after: {} } },
    },
    {
      name: "an ephemeral resource of a dependent's type",
      one: { ...unchanged(X, {}), mode: "ephemeral", change: { actions: ["open"], before: null, after: {} } },
    },
    {
      name: "an ephemeral resource of any other type",
      one: {
        ...unchanged("belay_plan_guard.this", {}),
        mode: "ephemeral",
        change: { actions: ["open"], before: null, after: {} },
      },
    },
    {
      name: "a binding that never got an id",
      one: change(X, "delete", { cluster_id: null, credential_id: null }),
    },
    {
      name: "changes of Terraform before 1.5, which says little of itself",
      one: unchanged("null_resource.x", {}),
      without: ["timestamp", "errored", "applyable", "complete"],
    },
  ])("$name", async ({ one, without = [] }) => {
    const nothing = Object.fromEntries(without.map((name) => [name, undefined]));
    const plan = await readPlan(planJson({ changes: [one as never], ...nothing }));
    expect(plan.credentials).toEqual([]);
    expect(plan.dependents.flatMap(({ before }) => before ?? [])).toEqual([]);
  });

  test.each([
    // As Terraform and OpenTofu write them: what is empty is left out, and what they say of themselves is new.
    ...[
      { of: "Terraform 0.12 to 1.0.0", version: "0.1", says: {} },
      { of: "Terraform 1.0", version: "0.2", says: {} },
      { of: "Terraform 1.1", version: "1.0", says: {} },
      { of: "Terraform 1.2 to 1.4", version: "1.1", says: {} },
      { of: "Terraform 1.5", version: "1.2", says: { timestamp: "2026-01-01T00:00:00Z" } },
      { of: "OpenTofu", version: "1.2", says: { timestamp: "2026-01-01T00:00:00Z", errored: false } },
    ].map(({ of, version, says }) => ({
      name: `a plan of ${of} that changes nothing`,
      source: JSON.stringify({
        format_version: version,
        planned_values: { root_module: {} },
        configuration: { root_module: {} },
        ...says,
      }),
    })),
    {
      name: "a plan of outputs alone",
      source: JSON.stringify({
        format_version: "1.1",
        terraform_version: "1.3.9",
        planned_values: { outputs: { region: { value: "eu" } }, root_module: {} },
        output_changes: { region: { actions: ["create"], before: null, after: "eu" } },
        configuration: { root_module: { outputs: { region: { expression: { constant_value: "eu" } } } } },
      }),
    },
    {
      name: "a plan without values and configuration, which somebody took out",
      source: '{"format_version":"1.2","applyable":false,"complete":true,"errored":false}',
    },
    { name: "a plan without changes", source: planJson({ changes: [] }) },
  ])("$name deletes nothing", async ({ source }) => {
    expect(await readPlan(source)).toMatchObject({
      credentials: [],
      dependents: [],
      summary: { resource_changes: 0 },
    });
  });
});

test("the state of modules in modules is read, data sources and ephemeral resources are not", async () => {
  const deep = 'module.a["x.y"].module.b[0].module.c.module.d.module.e.';
  const plan = await readPlan(
    planJson({
      prior: [
        prior(A, credential),
        prior(`module.a["x.y"].${X}`, { ...binding, cluster_id: "d1" }, { depends_on: [A] }),
        prior(`${deep}${X}[1]`, { ...binding, cluster_id: "d5" }, { deposed_key: "abcd1234" }),
        { ...prior(X, { ...binding, cluster_id: "d9" }), mode: "data" } as never,
        { ...prior(X, { ...binding, cluster_id: "d8" }), mode: "ephemeral" } as never,
      ],
    }),
  );
  expect(plan.prior.credentials.map(({ id }) => id)).toEqual(["c1"]);
  expect(
    plan.prior.dependents.map(({ rule: _, ...one }) => one).sort((a, b) => a.id.localeCompare(b.id)),
  ).toEqual([
    {
      id: "d1",
      name: "",
      scope: "",
      credentials: ["c1"],
      keeps: false,
      address: `module.a["x.y"].${X}`,
      deposed: null,
      dependsOn: [A],
    },
    {
      id: "d5",
      name: "",
      scope: "",
      credentials: ["c1"],
      keeps: false,
      address: `${deep}${X}[1]`,
      deposed: "abcd1234",
      dependsOn: [],
    },
  ]);
});

test("what a plan says of itself comes through, and nothing that looks odd does", async () => {
  const said = async (members: object) => (await readPlan(planJson({ ...members }))).summary;
  expect(
    await said({ errored: true, complete: false, applyable: false, deferred_changes: [{}, {}] }),
  ).toMatchObject({ errored: true, complete: false, applyable: false, deferred_changes: 2 });
  expect(
    await said({ terraform_version: "<b>1</b>", errored: "yes", complete: null, applyable: 1 }),
  ).toMatchObject({ terraform_version: null, errored: false, complete: null, applyable: null });
});

test("what a plan does not say of itself is absent, and not null or false", async () => {
  const changes = [unchanged("null_resource.x", {})];
  const said = async (members: object) => (await readPlan(planJson({ changes, ...members }))).summary;
  const old = await said({ applyable: undefined, complete: undefined, errored: undefined });
  expect(Object.keys(old)).toEqual([
    "format_version",
    "terraform_version",
    "resource_changes",
    "deferred_changes",
  ]);
  expect(
    JSON.parse(await render(decide(await readPlan(planJson({ applyable: undefined }))), "json")).plan,
  ).toEqual({
    format_version: "1.2",
    terraform_version: "1.11.4",
    errored: false,
    complete: true,
    resource_changes: 0,
    deferred_changes: 0,
  });
});

test("what goes wrong while the pieces are fetched comes through as it is", async () => {
  const mine = new Error("the disk is gone");
  async function* broken() {
    yield small.slice(0, 50);
    throw mine;
  }
  await expect(readPlan(broken())).rejects.toBe(mine);
});
