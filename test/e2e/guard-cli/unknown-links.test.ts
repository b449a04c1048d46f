/** `belay guard` on plans of the real Terraform whose links are known only after the apply, and what the apply makes of them. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decide, type Rules, readPlan } from "../../../src/guard/index.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

/** Terraform's own resource stands for both: what another one has as its input is what it uses. */
const rules: Rules[] = [
  {
    associations: [{ kind: "x", platform: "X", dependent: { one: "cluster", many: "clusters" } }],
    credentials: [{ type: "terraform_data", kind: "x" }],
    dependents: [{ type: "terraform_data", kind: "x", credential: "input" }],
  },
];

const data = (name: string, body: string) => `resource "terraform_data" "${name}" {\n  ${body}\n}\n`;
const input = (name: string, expression: string) => data(name, `input = ${expression}`);

/** A module that hands on what it is given, and has a dependent of its own. */
const HANDED_ON = `variable "given" {}
variable "kept" { default = "x" }
${input("inner", "var.given")}${data("fresh", "")}output "given" { value = var.given }
output "fresh" { value = terraform_data.fresh.id }
output "kept" { value = var.kept }
`;

interface Plan {
  readonly name: string;
  /** What there is besides the dependents. */
  readonly around: string;
  /** Expressions of links, by the dependent's name. */
  readonly links: Readonly<Record<string, string>>;
  /** The `for_each` of a dependent: at first, and in the plan. */
  readonly repeated?: Readonly<Record<string, readonly [first: string, planned: string]>>;
  readonly fate: string;
  readonly verdict: string;
}

const modules = (given: string) => `module "one" {
  source = "./m"
  given  = ${given}
}
module "each" {
  source   = "./m"
  for_each = { k = ${given} }
  given    = each.value
}
`;

const plans: Plan[] = [
  {
    name: "that lead to what the plan creates",
    around: `${data("new", "")}${input("other", "1")}${data("many", 'for_each = toset(["a", "b.c"])')}${input("echo", "terraform_data.new.id")}
locals { id = terraform_data.new.id }
${modules("terraform_data.new.id")}`,
    links: {
      direct: "terraform_data.new.id",
      function: 'lower(join("", [terraform_data.new.id]))',
      literal_key: 'terraform_data.many["b.c"].id',
      splat: "(values(terraform_data.many)[*].id)[0]",
      loop: "[for each in terraform_data.many : each.id][0]",
      keyed: "terraform_data.many[each.key].id",
      repeated: "each.value",
      local: "local.id",
      echo_of_new: "terraform_data.echo.output",
      output: "module.one.given",
      fresh: "module.one.fresh",
      keyed_output: 'module.each["k"].fresh',
      condition: "terraform_data.new.id == null ? terraform_data.new.id : module.one.given",
    },
    repeated: {
      keyed: ['toset(["a"])', 'toset(["a"])'],
      repeated: ['{ k = "x" }', "{ k = terraform_data.new.id }"],
    },
    fate: "moves",
    verdict: "allowed",
  },
  {
    name: "that may lead to anything",
    around: `${data("new", "")}${input("echo", "data.terraform_remote_state.r.outputs.old")}${input("other", "2")}
data "terraform_remote_state" "r" {
  backend    = "local"
  config     = { path = "./remote.tfstate" }
  depends_on = [terraform_data.other]
}
locals { id = data.terraform_remote_state.r.outputs.old }
${modules("data.terraform_remote_state.r.outputs.old")}`,
    links: {
      read_late: "data.terraform_remote_state.r.outputs.old",
      function: "upper(lower(data.terraform_remote_state.r.outputs.old))",
      one_of_two: "[data.terraform_remote_state.r.outputs.old, terraform_data.new.id][0]",
      repeated: "each.value",
      local: "local.id",
      echo_of_old: "terraform_data.echo.output",
      updated: "terraform_data.other.output",
      output: "module.one.given",
      keyed_output: 'module.each["k"].given',
      any_output: "module.each[each.key].fresh",
      random: "uuid()",
    },
    repeated: {
      any_output: ['toset(["k"])', 'toset(["k"])'],
      repeated: ['{ k = "x" }', "{ k = data.terraform_remote_state.r.outputs.old }"],
    },
    fate: "unknown",
    verdict: "unproven",
  },
];

test.each(plans)("links $name", async ({ around, links, repeated = {}, fate, verdict }) => {
  const workspace = new Workspace(await sandbox.world());
  const dependents = (when: 0 | 1) =>
    Object.entries(links).map(([name, link]) => {
      const keys = repeated[name];
      const forEach = keys ? `for_each = ${keys[when]}\n  ` : "";
      return data(`d_${name}`, `${forEach}input = ${when === 0 ? "terraform_data.old.id" : link}`);
    });
  workspace
    .write("m/main.tf", HANDED_ON)
    .configure([data("old", ""), input("other", "1"), ...dependents(0)].join(""));
  await workspace.applied();
  const old = String((await workspace.state())["terraform_data.old"]?.id);
  workspace.write("remote.tfstate", remoteState(old));

  workspace.configure([around, ...dependents(1)].join(""));
  expect(await workspace.run(["get"])).toMatchObject({ code: 0 });
  expect(await workspace.plan("-out=tfplan")).toMatchObject({ code: 0 });
  const { stdout } = await workspace.run(["show", "-json", "tfplan"]);
  const { credentials } = decide(await readPlan(stdout, { rules }));
  expect(credentials).toMatchObject([{ address: "terraform_data.old", id: old, verdict }]);
  const fates = (credentials[0]?.dependents ?? []).map((one) => [
    one.address?.replace(/^terraform_data\.(d_)?|\[.*$/g, ""),
    one.fate,
  ]);
  expect(Object.fromEntries(fates)).toMatchObject(
    Object.fromEntries(Object.keys(links).map((name) => [name, fate])),
  );

  await workspace.applied("tfplan");
  const holding = Object.entries(await workspace.state()).filter(
    ([address, { input }]) => address.startsWith("terraform_data.d_") && String(input).toLowerCase() === old,
  );
  if (verdict === "allowed") expect(holding).toEqual([]);
  else expect(holding.length).toBeGreaterThan(6);
});

const remoteState = (old: string) =>
  JSON.stringify({
    version: 4,
    terraform_version: "1.11.4",
    serial: 1,
    lineage: "l",
    outputs: { old: { value: old, type: "string" } },
    resources: [],
  });
