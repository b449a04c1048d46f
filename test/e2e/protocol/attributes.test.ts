import { beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo } from "../support/converge.js";
import type { Workspace } from "../support/workspace.js";
import { fixtureWorkspace, notesIn, outputs, thing } from "./fixture-workspace.js";

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
