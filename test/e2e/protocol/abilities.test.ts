import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { converge } from "../support/converge.js";
import { isOpenTofu } from "../support/prepared.js";
import { fixtureWorkspace, notesIn, outputs, thing } from "./fixture-workspace.js";

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
  const times = (what: RegExp) => said.filter((line) => what.test(line)).length;
  // Terraform gives Close what Open returned, OpenTofu what the last renewal did.
  expect([times(/^opened$/), times(isOpenTofu() ? /^closed after/ : /^closed after 0$/)]).toEqual([2, 2]);
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

test("a value of 3 MB goes to the provider and back, and many of 100 kB at once", async () => {
  const { workspace } = await fixtureWorkspace();
  workspace.write("large.txt", "0123456789".repeat(300_000)).write("part.txt", "0123456789".repeat(10_000));
  workspace.configure(`
resource "fixture_gadget" "large" {
  label = file("large.txt")
}

resource "fixture_gadget" "many" {
  count = 20
  label = "\${count.index}\${file("part.txt")}"
}
`);
  expect(Object.values(await converge(workspace))).toHaveLength(21);
});
