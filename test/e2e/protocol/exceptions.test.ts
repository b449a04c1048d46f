import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { plannedActions } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { isOpenTofu } from "../support/prepared.js";
import { fixtureWorkspace, thing } from "./fixture-workspace.js";

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
      broken(
        "provider fixture",
        "configure",
        `provider["registry.${isOpenTofu() ? "opentofu.org" : "terraform.io"}/acme/fixture"]`,
      ),
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
