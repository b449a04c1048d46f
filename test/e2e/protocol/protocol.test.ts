import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo, plannedActions } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import type { Workspace } from "../support/workspace.js";
import { fixtureWorkspace } from "./fixture-workspace.js";

const notesIn = (file: string) => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : []);

const thing = (name: string, body: string) => `resource "fixture_thing" "${name}" {\n${body}\n}\n`;

const outputs = async (workspace: Workspace): Promise<Record<string, unknown>> => {
  const { stdout } = await workspace.run(["output", "-json"]);
  const all = JSON.parse(stdout) as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
};

describe("a resource with every kind of attribute", () => {
  const FULL = `
  text    = "hello"
  amount  = 0.1
  names   = ["b", "a", "b"]
  amounts = [0.1, 12345678901234567890]
  tags    = ["z", "a", "z"]
  labels  = { k = "v", empty = "" }
  shape   = { a = "x", b = null }
  deep    = { l = [{ x = 1 }, { x = null }] }
  one     = { name = "one", hidden = "hidden-canary" }
  many    = [{ name = "m1", size = 0.5 }, { name = "m2" }]
  several = [{ name = "s2" }, { name = "s1", size = 7 }]
  by_key  = { k1 = { name = "k1" }, k2 = { name = "k2", size = 2 } }
  secret  = "secret-canary"
  password_wo = "password-canary"
  zone    = "here"`;

  let workspace: Workspace;
  let notes: string;
  const state = async (name: string) => (await workspace.state())[`fixture_thing.${name}`];
  beforeAll(async () => {
    ({ workspace, notes } = await fixtureWorkspace());
  });

  const part = (name: string, size = 3, hidden: string | null = null) => ({
    name,
    size,
    hidden,
    made: `made for ${name}`,
  });

  test("is made with what was written, what is defaulted and what is computed", async () => {
    workspace.configure(thing("full", FULL) + thing("bare", ""));
    await converge(workspace);
    expect(await state("full")).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      text: "hello",
      amount: 0.1,
      flag: true,
      names: ["b", "a", "b"],
      amounts: [0.1, expect.any(Number)],
      tags: ["a", "z"],
      labels: { k: "v", empty: "" },
      shape: { a: "x", b: null },
      deep: { l: [{ x: 1 }, { x: null }] },
      one: part("one", 3, "hidden-canary"),
      many: [part("m1", 0.5), part("m2")],
      several: expect.arrayContaining([part("s1", 7), part("s2")]),
      by_key: { k1: part("k1"), k2: part("k2", 2) },
      secret: "secret-canary",
      password_wo: null,
      password_length: "password-canary".length,
      zone: "here",
      old: null,
      revision: 1,
      delay_ms: null,
      fails: null,
    });
    expect(await state("bare")).toMatchObject({
      text: null,
      flag: true,
      amounts: [1, 2],
      one: null,
      many: null,
    });
  });

  test("changes in place: what is computed anew is unknown, what is stable is not", async () => {
    const before = await state("full");
    workspace.configure(
      thing(
        "full",
        FULL.replace('"hello"', '"bye"').replace('{ name = "m2" }', '{ name = "m2" }, { name = "m3" }'),
      ) + thing("bare", ""),
    );
    const plan = await workspace.plan("-out=edit.tfplan");
    expect(plan.text).toContain(`~ revision = 1 -> 2`);
    expect(plan.text).toContain(`id = "${before?.id}"`);
    expect(plan.text).not.toContain("-canary");
    const changes = await workspace.changes("edit.tfplan");
    expect(changes.map(({ address, change }) => [address, change.actions])).toEqual([
      ["fixture_thing.bare", ["no-op"]],
      ["fixture_thing.full", ["update"]],
    ]);
    await workspace.applied("edit.tfplan");
    await expectNothingToDo(workspace);
    expect(await state("full")).toMatchObject({
      id: before?.id,
      text: "bye",
      revision: 2,
      many: [part("m1", 0.5), part("m2"), part("m3")],
    });
  });

  test("elements of sets are reordered for nothing; taken out and put in one by one", async () => {
    workspace.configure(
      thing(
        "full",
        FULL.replace('"hello"', '"bye"')
          .replace('{ name = "m2" }', '{ name = "m2" }, { name = "m3" }')
          .replace('["z", "a", "z"]', '["a", "z"]')
          .replace(
            `[{ name = "s2" }, { name = "s1", size = 7 }]`,
            `[{ name = "s1", size = 7 }, { name = "s2" }]`,
          ),
      ) + thing("bare", ""),
    );
    await expectNothingToDo(workspace);
  });

  test("is replaced where the schema says so, and drift shows", async () => {
    const before = await state("bare");
    workspace.configure(thing("full", FULL) + thing("bare", `zone = "there"`));
    expect(await converge(workspace)).toEqual({
      "fixture_thing.bare": "replace",
      "fixture_thing.full": "update",
    });
    const after = await state("bare");
    expect(after?.id).not.toBe(before?.id);
    const refreshed = await workspace.run(["plan", "-no-color", "-refresh-only"], {
      FIXTURE_DRIFT: "drifted",
    });
    expect(refreshed.text).toContain(`~ text = "hello" -> "drifted"`);
    const repaired = await workspace.run(["plan", "-no-color"], { FIXTURE_DRIFT: "drifted" });
    expect(repaired.text).toContain(`~ text = "drifted" -> "hello"`);
  });

  test("is deleted", async () => {
    await workspace.applied("-destroy");
    expect(notesIn(notes)).toContain("deleted hello");
    expect(await workspace.state()).toEqual({});
  });
});

test("numbers beyond doubles, and null and unknown inside of nested values, come back unchanged", async () => {
  const { workspace } = await fixtureWorkspace();
  workspace.configure(`
locals {
  numbers = {
    tenth    = 0.1
    large    = 12345678901234567890
    larger   = 123456789012345678901234567890.123456789
    huge     = 1e400
    tiny     = 1e-400
    negative = -9007199254740993
    zero     = 0
  }
}

resource "terraform_data" "later" {
  input = "known later"
}

resource "fixture_thing" "number" {
  for_each = local.numbers
  amount   = each.value
  amounts  = [each.value, null]
  deep     = { l = [{ x = each.value }] }
}

resource "fixture_thing" "unknown" {
  text   = terraform_data.later.output
  names  = [terraform_data.later.output, null]
  tags   = [terraform_data.later.output, "known"]
  labels = { k = terraform_data.later.output, n = null }
  shape  = { a = terraform_data.later.output, b = null }
  many   = [{ name = terraform_data.later.output, hidden = null }, { name = "m2" }]
  by_key = { k = { name = terraform_data.later.output } }
  one    = { name = terraform_data.later.output }
}

output "same" {
  value = { for name, number in local.numbers : name => [
    fixture_thing.number[name].amount == number,
    fixture_thing.number[name].amounts[0] == number,
    fixture_thing.number[name].deep.l[0].x == number,
  ] }
}
`);
  const plan = await workspace.plan();
  expect(plan.text).toContain('+ labels = { + "k" = (known after apply)');
  await converge(workspace);
  const { same } = await outputs(workspace);
  expect(Object.values(same as object)).toEqual(Array(7).fill([true, true, true]));
  const { stdout } = await workspace.run(["show", "-json"]);
  for (const text of ["12345678901234567890", "123456789012345678901234567890.123456789"])
    expect(stdout).toContain(text);
  expect((await workspace.state())["fixture_thing.unknown"]).toMatchObject({
    text: "known later",
    names: ["known later", null],
    tags: ["known", "known later"],
    labels: { k: "known later", n: null },
    shape: { a: "known later", b: null },
    many: [
      { name: "known later", made: "made for known later", size: 3 },
      { name: "m2", made: "made for m2" },
    ],
    by_key: { k: { made: "made for known later" } },
    one: { made: "made for known later" },
  });
});

test("functions are called with their variadic arguments, and their errors point at the argument", async () => {
  const { workspace } = await fixtureWorkspace();
  workspace.configure(`
output "results" {
  value = {
    none     = provider::fixture::join("-")
    some     = provider::fixture::join("-", 1, 0.1, 12345678901234567890)
    quotient = provider::fixture::divide(1, 4)
    null     = provider::fixture::describe(null)
    keys     = provider::fixture::describe({ a = "x" })
  }
}
`);
  await workspace.applied();
  expect((await outputs(workspace)).results).toEqual({
    none: "",
    some: "1-0.1-12345678901234567890",
    quotient: 0.25,
    null: { is_null: true, keys: [] },
    keys: { is_null: false, keys: ["a"] },
  });
  workspace.configure(`
output "zero" {
  value = provider::fixture::divide(1, 0)
}

output "broken" {
  value = provider::fixture::broken()
}
`);
  const { code, text } = await workspace.plan();
  expect(code).toBe(1);
  expect(text).toContain('Invalid value for "divisor" parameter: must not be zero.');
  expect(text).toContain('Call to function "provider::fixture::broken" failed: broken in the function.');
});

test("an ephemeral resource is opened, renewed while it is needed, and closed", async () => {
  const { workspace, notes } = await fixtureWorkspace();
  workspace.configure(`
ephemeral "fixture_lease" "it" {}

${thing("slow", `password_wo = ephemeral.fixture_lease.it.value\n delay_ms = 1600`)}
provider "fixture" {
  alias = "second"
  token = ephemeral.fixture_lease.it.value
}
`);
  await workspace.applied();
  expect((await workspace.state())["fixture_thing.slow"]).toMatchObject({
    password_wo: null,
    password_length: "a leased value".length,
  });
  const said = notesIn(notes);
  expect(said).toEqual(expect.arrayContaining(["opened", "renewed 1", "renewed 2"]));
  const times = (what: string) => said.filter((line) => line === what).length;
  // Terraform gives Close what Open returned, not what the renewals did.
  expect([times("opened"), times("closed after 0")]).toEqual([2, 2]);
  expect(readFileSync(join(workspace.directory, "terraform.tfstate"), "utf8")).not.toContain(
    "a leased value",
  );
});

test("states of older versions are upgraded, other types are taken over, and import reads what is named", async () => {
  const { workspace } = await fixtureWorkspace();
  const gadgets = (...names: string[]) =>
    names.map((name) => `resource "fixture_gadget" "${name}" {\n label = "${name}"\n}\n`).join("");
  await workspace.configure(gadgets("moved", "stays")).applied();

  const file = join(workspace.directory, "terraform.tfstate");
  const state = JSON.parse(readFileSync(file, "utf8")) as { resources: { name: string }[] };
  const old = (name: string, schema_version: number, attributes: object) => ({
    ...state.resources[0],
    type: "fixture_widget",
    name,
    instances: [{ schema_version, attributes }],
  });
  state.resources.push(
    old("zero", 0, { id: "0", name: "from zero" }),
    old("one", 1, { id: "1", label: "from one", gone: true }),
  );
  workspace.write("terraform.tfstate", JSON.stringify(state));

  const widget = (name: string, title: string) =>
    `resource "fixture_widget" "${name}" {\n title = "${title}"\n}\n`;
  workspace.configure(
    `${gadgets("stays")}
${widget("zero", "from zero")}${widget("one", "from one")}${widget("taken", "moved")}${widget("imported", "imported x")}
moved {
  from = fixture_gadget.moved
  to   = fixture_widget.taken
}

import {
  to = fixture_widget.imported
  id = "x"
}
`,
  );
  const plan = await workspace.plan();
  expect(plan.text).toContain("Plan: 1 to import, 0 to add, 0 to change, 0 to destroy.");
  await converge(workspace);
  expect(await workspace.state()).toEqual({
    "fixture_gadget.stays": { label: "stays" },
    "fixture_widget.zero": { id: "0", title: "from zero" },
    "fixture_widget.one": { id: "1", title: "from one" },
    "fixture_widget.taken": { id: "was-moved", title: "moved" },
    "fixture_widget.imported": { id: "x", title: "imported x" },
  });
});

describe("an exception becomes a diagnostic that names the resource, and the others go on", () => {
  /** What the errors say, and where Terraform puts them. */
  const errorsOf = (outcome: { stdout: string }) =>
    diagnosticsOf(outcome)
      .filter(({ severity }) => severity === "error")
      .map(({ summary, detail, address }) => ({ summary, detail: detail.split("\n")[0], address }));
  const broken = (what: string, handler: string, address?: string) => ({
    summary: `${what} failed in an unexpected way`,
    detail: `broken in ${handler}`,
    address,
  });

  test("validate, and the validators of the schema with their paths", async () => {
    const { workspace } = await fixtureWorkspace();
    workspace.configure(
      thing("broken", `fails = "validate"`) +
        thing("text", `text = "bad luck"`) +
        thing("name", `names = ["right", "wrong"]`) +
        thing("odd", `text = "warned"\n old = "x"`),
    );
    const { stdout } = await workspace.run(["validate", "-json"]);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Parameters<typeof String>[0][] };
    const lines = diagnostics.map(({ severity, summary, address, snippet }) => [
      address,
      severity,
      summary,
      snippet.code.trim(),
    ]);
    expect(lines.sort()).toEqual(
      [
        [
          "fixture_thing.broken",
          "error",
          "fixture_thing failed in an unexpected way",
          `resource "fixture_thing" "broken" {`,
        ],
        ["fixture_thing.name", "error", "The second name is wrong", `names = ["right", "wrong"]`],
        ["fixture_thing.odd", "warning", "This text is odd", `text = "warned"`],
        ["fixture_thing.odd", "warning", '"old" is deprecated', `old = "x"`],
        ["fixture_thing.text", "error", "Invalid text", `text = "bad luck"`],
      ].sort(),
    );
  });

  test("plan, data source, ephemeral resource", async () => {
    const { workspace } = await fixtureWorkspace();
    workspace.configure(`${thing("broken", `fails = "planCreate"`)}${thing("fine", "")}
data "fixture_echo" "broken" {
  message = "x"
  fails   = "read"
}

data "fixture_echo" "fine" {
  message = "world"
}

ephemeral "fixture_lease" "open" {
  fails = "open"
}

ephemeral "fixture_lease" "close" {
  fails = "close"
}

provider "fixture" {
  greeting = "Good day"
}

output "answer" {
  value = data.fixture_echo.fine.answer
}

# Terraform opens what somebody uses.
provider "fixture" {
  alias = "user"
  token = ephemeral.fixture_lease.open.value
}

provider "fixture" {
  alias = "closer"
  token = ephemeral.fixture_lease.close.value
}

resource "fixture_gadget" "user" {
  provider = fixture.user
  label    = "x"
}

resource "fixture_gadget" "closer" {
  provider = fixture.closer
  label    = "x"
}
`);
    const plan = await workspace.plan("-json");
    const errors = errorsOf(plan);
    expect(errors).toEqual(
      expect.arrayContaining([
        broken("fixture_thing", "planCreate", "fixture_thing.broken"),
        broken("data source fixture_echo", "read", "data.fixture_echo.broken"),
        broken("ephemeral fixture_lease", "open", "ephemeral.fixture_lease.open"),
      ]),
    );
    expect(plannedActions(plan)).toMatchObject({ "fixture_thing.fine": "create" });
  });

  test("create, update, delete, read: what others did is kept", async () => {
    const { workspace } = await fixtureWorkspace();
    workspace.configure(thing("broken", `fails = "create"`) + thing("fine", ""));
    const made = await workspace.apply("-json");
    expect(errorsOf(made)).toEqual([broken("fixture_thing", "create", "fixture_thing.broken")]);
    expect(Object.keys(await workspace.state())).toEqual(["fixture_thing.fine"]);

    workspace.configure(thing("fine", `fails = "update"`) + thing("other", `fails = "delete"`));
    const changed = await workspace.apply("-json");
    expect(errorsOf(changed)).toEqual([broken("fixture_thing", "update", "fixture_thing.fine")]);
    expect(await workspace.state()).toMatchObject({
      "fixture_thing.fine": { fails: null, revision: 1 },
      "fixture_thing.other": { fails: "delete" },
    });

    const destroyed = await workspace.apply("-json", "-destroy");
    // Terraform names no address where it destroys.
    expect(errorsOf(destroyed)).toEqual([broken("fixture_thing", "delete")]);
    expect(Object.keys(await workspace.state())).toEqual(["fixture_thing.other"]);

    workspace.configure(thing("other", `fails = "read"`));
    await workspace.applied();
    const read = await workspace.run(["plan", "-json"], { FIXTURE_FAILS_IN_READ: "1" });
    expect(errorsOf(read)).toEqual([broken("fixture_thing", "read", "fixture_thing.other")]);
    workspace.configure(thing("other", `fails = "planUpdate"`));
    expect(errorsOf(await workspace.plan("-json"))).toEqual([
      broken("fixture_thing", "planUpdate", "fixture_thing.other"),
    ]);
    workspace.configure(thing("other", `fails = "planDestroy"`));
    await workspace.applied();
    expect(errorsOf(await workspace.plan("-json", "-destroy"))).toEqual([
      broken("fixture_thing", "planDestroy", "fixture_thing.other"),
    ]);
  });

  test("import, move, upgrade, configure; and what a type cannot do", async () => {
    const { workspace } = await fixtureWorkspace();
    const widget = (name: string) => `resource "fixture_widget" "${name}" {\n title = "x"\n}\n`;
    workspace.configure(
      `resource "fixture_gadget" "a" {\n label = "broken"\n}\n${thing("b", "")}resource "fixture_gadget" "c" {\n label = "c"\n}\n`,
    );
    await workspace.applied();

    const imports = (to: string, id: string) => `import {\n to = ${to}\n id = "${id}"\n}\n`;
    workspace.configure(
      `resource "fixture_gadget" "a" {\n label = "broken"\n}\n${thing("b", "")}resource "fixture_gadget" "c" {\n label = "c"\n}
resource "fixture_gadget" "d" {\n label = "d"\n}\n${widget("e")}
${imports("fixture_gadget.d", "d")}${imports("fixture_widget.e", "broken")}`,
    );
    expect(errorsOf(await workspace.plan("-json"))).toEqual(
      expect.arrayContaining([
        broken("fixture_widget", "import", undefined),
        expect.objectContaining({ summary: "fixture_gadget cannot be imported" }),
      ]),
    );

    const moves = (from: string, to: string) => `moved {\n from = ${from}\n to = ${to}\n}\n`;
    workspace.configure(
      `${widget("a")}${widget("b")}resource "fixture_gadget" "c" {\n label = "c"\n}\n${moves("fixture_gadget.a", "fixture_widget.a")}${moves("fixture_thing.b", "fixture_widget.b")}`,
    );
    const moved = errorsOf(await workspace.plan("-json")).map(({ summary }) => summary);
    expect(moved).toEqual(
      expect.arrayContaining([
        "fixture_widget failed in an unexpected way",
        "fixture_thing cannot be moved to fixture_widget",
      ]),
    );

    workspace.configure(`provider "fixture" {\n fails = "configure"\n}\n${thing("b", "")}`);
    expect(errorsOf(await workspace.plan("-json"))).toEqual([
      broken("provider fixture", "configure", 'provider["registry.terraform.io/acme/fixture"]'),
    ]);

    const file = join(workspace.directory, "terraform.tfstate");
    const state = JSON.parse(readFileSync(file, "utf8")) as { resources: object[] };
    const [first] = state.resources;
    const old = (name: string, schema_version: number, attributes: object) => ({
      ...first,
      type: "fixture_widget",
      name,
      instances: [{ schema_version, attributes }],
    });
    state.resources = [
      old("old", 0, { id: "0", name: "broken" }),
      old("newer", 3, { id: "0", heading: "x" }),
    ];
    workspace.write("terraform.tfstate", JSON.stringify(state)).configure(widget("old") + widget("newer"));
    const upgraded = errorsOf(await workspace.plan("-json"));
    expect(upgraded).toEqual(
      expect.arrayContaining([expect.objectContaining({ detail: "broken in upgrade" })]),
    );
    expect(upgraded).toHaveLength(2);
  });
});

test.each([
  { level: "trace", seen: ["trace", "debug", "info", "warn", "error"] },
  { level: "info", seen: ["info", "warn", "error"] },
  { level: "error", seen: ["error"] },
  { level: "off", seen: [] },
])("logs appear from TF_LOG_PROVIDER=$level on, with secrets masked", async ({ level, seen }) => {
  const { workspace } = await fixtureWorkspace();
  workspace.configure(thing("it", `secret = "secret-canary"\n password_wo = "password-canary"`));
  const { stderr } = await workspace.run(["plan", "-no-color"], { TF_LOG_PROVIDER: level });
  const levels = ["trace", "debug", "info", "warn", "error"].filter((one) =>
    stderr.includes(`planned at ${one} `),
  );
  expect(levels).toEqual(seen);
  expect(stderr).not.toContain("canary");
  for (const one of seen) {
    // Terraform shows the level that the provider gave.
    expect(stderr).toMatch(
      new RegExp(
        `\\[${one.toUpperCase()}\\] +provider\\.terraform-provider-fixture_v1\\.0\\.0: planned at ${one} with \\(sensitive value\\) and \\(sensitive value\\)`,
      ),
    );
  }
});
