/** Imported without its secret, which lifecycle.ignore_changes holds back: nothing to do, and a change is refused in the plan. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectNothingToDo, plannedActions } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";
import {
  address,
  environment,
  fieldValue,
  plainResource,
  plant,
  type Row,
  resource,
  rows,
  variables,
  withMore,
} from "./rows.js";

const withSecrets = rows.filter(({ secrets }) => secrets.length > 0);
const named = withSecrets.map((row): [string, Row] => [row.name, row]);

const ignoring = (text: string, names: readonly string[]) =>
  withMore(text, `lifecycle {\n    ignore_changes = [${names.join(", ")}]\n  }\n`);
const renamed = (text: string) => text.replace(/name = "(.*)"/, 'name = "$1-2"');
const forms = ({ secrets }: Row) => secrets.flatMap((one) => [`${one}_wo`, `${one}_wo_version`]);

let sandbox: Universe;
let world: World;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
});
afterAll(() => sandbox.close());

/** What a plan says of an object. */
const errorsOf = (found: readonly Diagnostic[], row: Row, name: string) =>
  found.filter((one) => one.address === address(row, name));
const writes = async () => (await world.requests()).filter(({ method }) => method !== "GET");

describe.each([
  {
    given: "in the plain argument",
    suffix: "plain",
    text: (row: Row, name: string) => ignoring(plainResource(row, name), row.secrets),
  },
  {
    given: "in the write-only argument",
    suffix: "hidden",
    text: (row: Row, name: string) => ignoring(resource(row, name), forms(row)),
  },
])("$given", ({ suffix, text }) => {
  const label = (row: Row) => `${row.name}__${suffix}`;
  let workspace: Workspace;
  let imported: Record<string, string>;
  let refused: Diagnostic[];
  beforeAll(async () => {
    const ids: Record<string, string> = {};
    for (const row of withSecrets) ids[label(row)] = await plant(world, row, label(row));
    const imports = withSecrets.map(
      (row) => `import {\n  to = ${address(row, label(row))}\n  id = "${ids[label(row)]}"\n}\n`,
    );
    const configuration = (change: (text: string) => string) =>
      provider(true) + variables + withSecrets.map((row) => change(text(row, label(row)))).join("");
    workspace = new Workspace(world, environment);
    workspace.configure(configuration((one) => one) + imports.join(""));
    imported = plannedActions(await workspace.plan("-json", "-out=import.tfplan"));
    await world.requests();
    await workspace.applied("import.tfplan");
    expect(await writes()).toEqual([]);
    await expectNothingToDo(workspace);
    refused = diagnosticsOf(await workspace.configure(configuration(renamed)).plan("-json"));
  }, 240_000);

  test.each(named)("%s: imported with nothing to change", (_, row) => {
    expect(imported[address(row, label(row))]).toBe("import");
  });

  test.each(named)("%s: a rename is refused while planning, with the reason and the way out", (_, row) => {
    const own = errorsOf(refused, row, label(row));
    const nouns = row.secrets.map((one) => (row.kind.fields[one] as { noun: string }).noun);
    expect(own).toEqual([
      expect.objectContaining({
        severity: "error",
        summary: `Credential "${label(row)}" cannot be changed without its ${nouns.join(" and ")}`,
      }),
    ]);
    const [{ detail }] = own as [Diagnostic];
    for (const words of [
      ...row.secrets,
      "an import cannot read it",
      "lifecycle.ignore_changes holds back",
      "out of ignore_changes",
      "make the change at Qovery",
    ])
      expect(detail).toContain(words);
  });

  test("nothing was sent", async () => {
    expect(await writes()).toEqual([]);
  });

  test("both ways out work", async () => {
    const [at, ...here] = withSecrets as [Row, ...Row[]];
    const list = await world.client.listOrganizationCredentials({ organizationId: world.organizationId });
    const id = list.find(({ credential }) => credential.name === label(at))?.credential.id ?? "";
    await world.client.editAWSCredentials({
      organizationId: world.organizationId,
      credentialsId: id,
      body: {
        type: "AWS_STATIC",
        name: `${label(at)}-2`,
        access_key_id: fieldValue("access_key_id"),
        secret_access_key: fieldValue("secret_access_key"),
      },
    });
    workspace.configure(
      provider(true) +
        variables +
        renamed(text(at, label(at))) +
        here.map((row) => renamed(resource(row, label(row)))).join(""),
    );
    const plan = await workspace.plan("-json", "-out=out.tfplan");
    expect(plannedActions(plan)).toEqual(
      Object.fromEntries(here.map((row) => [address(row, label(row)), "update"])),
    );
    await workspace.applied("out.tfplan");
    await expectNothingToDo(workspace);
  });
});

describe("created with its secret, which is ignored from then on", () => {
  const label = (row: Row) => `${row.name}__made`;
  const configuration = (names: (row: Row) => readonly string[], change = (text: string) => text) =>
    provider(true) +
    variables +
    withSecrets.map((row) => change(ignoring(resource(row, label(row)), names(row)))).join("");

  test.each([
    { ignores: "the write-only arguments", names: ({ secrets }: Row) => secrets.map((one) => `${one}_wo`) },
    { ignores: "them and their versions", names: forms },
  ])("$ignores: nothing to do, and a rename is made", async ({ names }) => {
    const own = await sandbox.world();
    const workspace = new Workspace(own, environment).configure(configuration(names));
    await workspace.applied();
    await expectNothingToDo(workspace);
    const plan = await workspace.configure(configuration(names, renamed)).plan("-json", "-out=it.tfplan");
    expect(
      diagnosticsOf(plan).map(({ severity, summary }) => [severity, /sent with its/.test(summary)]),
    ).toEqual(withSecrets.map(() => ["warning", true]));
    await workspace.applied("it.tfplan");
    await expectNothingToDo(workspace);
  });

  test("everything: nothing to do, and no change is one", async () => {
    const own = await sandbox.world();
    const all = (change = (text: string) => text) =>
      provider(true) +
      variables +
      withSecrets
        .map((row) =>
          change(withMore(resource(row, label(row)), "lifecycle {\n    ignore_changes = all\n  }\n")),
        )
        .join("");
    const workspace = new Workspace(own, environment).configure(all());
    await workspace.applied();
    await expectNothingToDo(workspace);
    await expectNothingToDo(workspace.configure(all(renamed)));
  });
});

describe("imported as another variant, whose arguments are ignored", () => {
  const switches = rows.flatMap((row) =>
    rows
      .filter(({ kind, variant }) => kind === row.kind && variant !== row.variant)
      .map((to) => ({ name: `${row.name}__to__${to.name}`, row, to })),
  );
  let refused: Diagnostic[];
  beforeAll(async () => {
    const own = await sandbox.world();
    const texts: string[] = [];
    for (const { name, row, to } of switches) {
      const id = await plant(own, row, name);
      texts.push(`import {\n  to = ${address(to, name)}\n  id = "${id}"\n}\n`);
      texts.push(ignoring(plainResource(to, name), [...to.arguments, ...to.secrets]));
    }
    const workspace = new Workspace(own, environment).configure(provider(true) + variables + texts.join(""));
    refused = diagnosticsOf(await workspace.plan("-json"));
  }, 120_000);

  test.each(switches.map((one): [string, (typeof switches)[number]] => [one.name, one]))(
    "%s: refused while planning",
    (name, { row, to }) => {
      const own = errorsOf(refused, to, name);
      // A key file leaves nothing to be seen in the state, and so nothing to change.
      if (row.arguments.length === 0) {
        expect(own).toEqual([]);
        return;
      }
      expect(own).toEqual([
        expect.objectContaining({
          severity: "error",
          summary: expect.stringContaining("cannot be changed without its"),
        }),
      ]);
      const missing = [...to.arguments, ...to.secrets].filter((one) => !row.arguments.includes(one));
      const [said = ""] = /There is no .* to send/.exec(own[0]?.detail ?? "") ?? [];
      expect(said.match(/\w+_\w+/g)?.sort()).toEqual(missing.sort());
    },
  );
});

test("a change that may come to nothing is a warning", async () => {
  const own = await sandbox.world();
  const texts: string[] = [];
  for (const row of withSecrets) {
    const id = await plant(own, row, row.name);
    texts.push(`import {\n  to = ${address(row, row.name)}\n  id = "${id}"\n}\n`);
    const text = ignoring(plainResource(row, row.name), row.secrets);
    texts.push(text.replace(/name = ".*"/, `name = terraform_data.names.output.${row.name}`));
  }
  const names = withSecrets.map(({ name }) => `    ${name} = "${name}"\n`).join("");
  const workspace = new Workspace(own, environment).configure(
    `${provider(true)}${variables}resource "terraform_data" "names" {\n  input = {\n${names}  }\n}\n${texts.join("")}`,
  );
  const found = diagnosticsOf(await workspace.plan("-json", "-out=it.tfplan"));
  expect(found.map(({ severity, detail }) => [severity, /^name may change/.test(detail)])).toEqual(
    withSecrets.map(() => ["warning", true]),
  );
  await workspace.applied("it.tfplan");
  await expectNothingToDo(workspace);
});
