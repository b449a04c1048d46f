/** Imports of what EntryGuard shows nothing of: it is taken over as it is written, without a request and without a replacement. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { entryguardRows } from "../kinds/entryguard-rows.js";
import {
  address,
  environment,
  type Ground,
  plainResource,
  type Row,
  resource,
  variables,
  withMore,
} from "../kinds/rows.js";
import { expectNothingToDo, plannedActions } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { blocks } from "../support/entryguard-hcl.js";
import { type Recorder, record } from "../support/recorder.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

const { rows } = entryguardRows;
const named = rows.map((row): [string, Row] => [row.name, row]);
const NOWHERE = "11111111-1111-4111-8111-111111111111";

let sandbox: Universe;
let ground: Ground;
let recorder: Recorder;
beforeAll(async () => {
  sandbox = await universe();
  ground = await entryguardRows.ground(sandbox);
  recorder = await record(ground);
});
afterAll(async () => {
  await recorder.close();
  await sandbox.close();
});

const ignoring = (text: string, names: readonly string[]) =>
  withMore(text, `lifecycle {\n    ignore_changes = [${names.join(", ")}]\n  }\n`);
const forms = ({ secrets }: Row) => secrets.flatMap((one) => [`${one}_wo`, `${one}_wo_version`]);
const importOf = (row: Row, name: string, id = "") =>
  `import {\n  to = ${address(row, name)}\n  id = "${id}"\n}\n`;
const changes = () => recorder.written().filter(({ path }) => !path.includes("/auth/"));

describe.each([
  { given: "a write-only secret", action: "update", text: (row: Row, name: string) => resource(row, name) },
  { given: "a plain secret", action: "update", text: (row: Row, name: string) => plainResource(row, name) },
  {
    given: "a secret that ignore_changes holds back",
    action: null,
    text: (row: Row, name: string) => ignoring(resource(row, name), forms(row)),
  },
  {
    given: "a plain secret that ignore_changes holds back",
    action: null,
    text: (row: Row, name: string) => ignoring(plainResource(row, name), row.secrets),
  },
])("with $given", ({ given, action, text }) => {
  const label = (row: Row) => `${row.name}__${given.replace(/\W+/g, "_")}`;
  let planned: Record<string, string>;
  let sent: unknown[];
  let renamed: Record<string, string>;
  let refused: Diagnostic[];
  beforeAll(async () => {
    const ids = await Promise.all(rows.map((row) => ground.plant(row, label(row))));
    const workspace = new Workspace(ground.at(recorder.endpoint), environment);
    const texts = rows.map((row) => text(row, label(row)));
    workspace.configure(
      blocks() +
        variables +
        texts.join("") +
        rows.map((row, n) => importOf(row, label(row), ids[n])).join(""),
    );
    planned = plannedActions(await workspace.plan("-json", "-out=it.tfplan"));
    await workspace.applied("it.tfplan");
    sent = changes();
    await expectNothingToDo(workspace);
    workspace.configure(blocks() + variables + texts.join("").replace(/^( *name *= )"(.*)"/gm, '$1"$2-2"'));
    const plan = await workspace.plan("-json", "-out=it.tfplan");
    renamed = plannedActions(plan);
    refused = diagnosticsOf(plan);
    if (refused.length === 0) await workspace.applied("it.tfplan");
    changes();
  }, 120_000);

  test.each(named)("%s: taken over", (_, row) => {
    // What is written and not shown is set in the state, which Terraform shows as an update.
    const isSet = action !== null || row.arguments.length > 0;
    expect(planned[address(row, label(row))]).toBe(isSet ? "update" : "import");
  });

  test("nothing is sent", () => {
    expect(sent).toEqual([]);
  });

  test.each(named)(
    "%s: the first change replaces, with the secret that the configuration gives",
    async (_, row) => {
      expect(refused).toEqual([]);
      expect(renamed[address(row, label(row))]).toBe("replace");
      expect(Object.keys(await ground.shown())).toContain(`${label(row)}-2`);
    },
  );
});

test.each(named)("%s: an id of another kind, of none, and none at all", async (_, row) => {
  const other = rows.find(({ kind }) => kind !== row.kind) as Row;
  const id = await ground.plant(other, `${row.name}__of_another_kind`);
  const workspace = new Workspace(ground.access, environment).configure(
    blocks() +
      variables +
      [1, 2, 3].map((n) => resource(row, `it_${n}`)).join("") +
      importOf(row, "it_1", id) +
      importOf(row, "it_2", NOWHERE) +
      importOf(row, "it_3", `acme,${NOWHERE}`),
  );
  const said = diagnosticsOf(await workspace.plan("-json")).map(
    ({ summary, detail }) => `${summary}: ${detail}`,
  );
  expect(said.sort()).toEqual([
    expect.stringContaining("Invalid import id: "),
    expect.stringContaining("There is no such credential: EntryGuard's organization has no credential"),
    expect.stringMatching(
      new RegExp(`^This credential is of another kind: .* Import it as a ${other.type}\\.$`),
    ),
  ]);
});
