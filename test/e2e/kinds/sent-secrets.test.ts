/** A change sends the whole credential: a plan says where a write-only secret goes along whose version has not changed. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { provider } from "../support/hcl.js";
import { type Recorder, record, type Sent } from "../support/recorder.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";
import {
  address,
  environment,
  plainResource,
  type Row,
  resource,
  rows,
  variables,
  withMore,
} from "./rows.js";

const IGNORED = "lifecycle {\n    ignore_changes = [ARGUMENTS]\n  }\n";

interface Change {
  readonly name: string;
  readonly row: Row;
  readonly before: string;
  readonly after: string;
  /** The secrets that go along unasked. */
  readonly along: readonly string[];
  /** What the plan does not know yet. */
  readonly isUnknown?: true;
  readonly isSent: boolean;
}

const versions = ({ secrets }: Row) => secrets.map((one) => `${one}_wo_version`).join(", ");
const withSecrets = rows.filter(({ secrets }) => secrets.length > 0);
const changes: readonly Change[] = withSecrets.flatMap((row): Change[] => {
  const of = (what: string, rest: Omit<Change, "name" | "row">): Change => ({
    name: `${row.name}__${what}`,
    row,
    ...rest,
  });
  const named = (what: string, ...changed: string[]) => resource(row, `${row.name}__${what}`, ...changed);
  const ignored = IGNORED.replace("ARGUMENTS", versions(row));
  return [
    ...["name", ...row.arguments].map((field) =>
      of(field, { before: named(field), after: named(field, field), along: row.secrets, isSent: true }),
    ),
    ...row.secrets.map((field) =>
      of(field, {
        before: named(field),
        after: named(field, field),
        // Of two secrets the other one goes along.
        along: row.secrets.filter((one) => one !== field),
        isSent: true,
      }),
    ),
    of("ignored", {
      before: withMore(named("ignored"), ignored),
      after: withMore(named("ignored", "name", ...row.secrets), ignored),
      along: row.secrets,
      isSent: true,
    }),
    of("keep", {
      before: named("keep"),
      after: withMore(named("keep"), 'on_destroy = "keep"'),
      along: [],
      isSent: false,
    }),
    of("plain", {
      before: plainResource(row, `${row.name}__plain`),
      after: plainResource(row, `${row.name}__plain`).replace(/name = "(.*)"/, 'name = "$1-2"'),
      along: [],
      isSent: true,
    }),
    of("unknown", {
      before: named("unknown"),
      after: named("unknown").replace(/name = "(.*)"/, `name = "\${terraform_data.later.output}__$1"`),
      along: row.secrets,
      isUnknown: true,
      isSent: true,
    }),
  ];
});
/** To another variant: only a secret that both have goes along unasked. */
const switches: readonly Change[] = withSecrets.flatMap((row) =>
  withSecrets
    .filter(({ kind, variant }) => kind === row.kind && variant !== row.variant)
    .map((to) => {
      const name = `${row.name}__to__${to.name}`;
      const along = to.secrets.filter((one) => row.secrets.includes(one));
      return { name, row, before: resource(row, name), after: resource(to, name), along, isSent: true };
    }),
);
const all = [...changes, ...switches];
const later = (value: string) => `resource "terraform_data" "later" {\n  input = "${value}"\n}\n`;

let sandbox: Universe;
let world: World;
let recorder: Recorder;
let planned: Diagnostic[];
let sent: Sent[];
let applied: Diagnostic[];
let back: Diagnostic[];
let created: Diagnostic[];
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  recorder = await record(world);
  const { organizationId, token, viewerToken } = world;
  const workspace = new Workspace(
    { organizationId, token, viewerToken, endpoint: recorder.endpoint },
    environment,
  );
  const configure = (which: "before" | "after", word: string) =>
    workspace.configure(
      provider(true) + variables + later(word) + all.map((change) => change[which]).join(""),
    );
  await configure("before", "one").applied();
  recorder.written();
  planned = diagnosticsOf(await configure("after", "two").plan("-json", "-out=after.tfplan"));
  applied = diagnosticsOf(await workspace.apply("-json", "after.tfplan"));
  sent = recorder.written();
  back = diagnosticsOf(await configure("before", "one").apply("-json"));
  const other = new Workspace(await sandbox.world(), environment);
  created = diagnosticsOf(
    await other
      .configure(provider(true) + variables + later("one") + all.map(({ after }) => after).join(""))
      .apply("-json"),
  );
}, 240_000);
afterAll(async () => {
  await recorder.close();
  await sandbox.close();
});

const listed = (words: readonly string[]) => words.join(" and ");

describe.each(all.map((change): [string, Change] => [change.name, change]))("%s", (name, change) => {
  const { row, along, isUnknown, isSent } = change;

  test(along.length === 0 ? "nothing is said" : "is told, once, by name", () => {
    const own = planned.filter((one) => one.address === address(row, name));
    if (along.length === 0) {
      expect(own).toEqual([]);
      return;
    }
    const nouns = along.map((one) => (row.kind.fields[one] as { noun: string }).noun);
    expect(own).toEqual([
      expect.objectContaining({
        severity: "warning",
        summary: `Credential "${name}" ${isUnknown ? "may be" : "is"} sent with its ${listed(nouns)}`,
        snippet: expect.objectContaining({ code: expect.stringContaining(`${along[0]}_wo `) }),
      }),
    ]);
    for (const one of along) expect(own[0]?.detail).toContain(`${one}_wo`);
    for (const one of row.secrets.filter((secret) => !along.includes(secret)))
      expect(own[0]?.detail).not.toContain(`${one}_wo `);
  });

  test("and that is so", () => {
    const bodies = sent.map((one) => one.body as Record<string, string>);
    const own = bodies.filter((one) => one.name?.replace(/^two__|-2$/g, "") === name);
    expect(own.length > 0).toBe(isSent);
    for (const one of own) for (const secret of along) expect(one[secret]).toBeTruthy();
  });
});

test("nothing is said again where that plan is applied", () => {
  expect(applied).toEqual([]);
});

test.each(changes.filter(({ name }) => name.endsWith("__name")).map(({ name, row }) => ({ name, row })))(
  "$name: planned and applied at once, it is said once",
  ({ name, row }) => {
    expect(back.filter((one) => one.address === address(row, name)).map(({ severity }) => severity)).toEqual([
      "warning",
    ]);
  },
);

test("nothing is said where a credential is created", () => {
  expect(created).toEqual([]);
});
