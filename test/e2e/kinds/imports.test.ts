/** Imports of every kind and of the binding: ids that are wrong, and configuration that Terraform generates. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectNothingToDo, plannedActions } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { binding, provider } from "../support/hcl.js";
import { type Recorder, record, type Sent } from "../support/recorder.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";
import { body, environment, plant, type Row, resource, rows, variables } from "./rows.js";

const BINDING = "belay_qovery_cluster_binding";
const NOWHERE = "11111111-1111-4111-8111-111111111111";

/** Something to import: a credential of each variant, and a binding. */
interface Thing {
  readonly name: string;
  readonly type: string;
  /** The last part of its import id. */
  readonly part: "id" | "cluster_id";
  readonly row: Row | null;
}
const things: readonly Thing[] = [
  ...rows.map((row): Thing => ({ name: row.name, type: row.type, part: "id", row })),
  { name: "binding", type: BINDING, part: "cluster_id", row: null },
];
const named = things.map((thing): [string, Thing] => [thing.name, thing]);

let sandbox: Universe;
let world: World;
/** By name. */
const ids: Record<string, string> = {};
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  for (const row of rows) ids[row.name] = await plant(world, row, row.name);
  ids.binding = await world.cluster("paris", ids.aws_role);
});
afterAll(() => sandbox.close());

const importBlock = ({ type }: Thing, name: string, id: string) =>
  `import {\n  to = ${type}.${name}\n  id = ${JSON.stringify(id)}\n}\n`;
const target = ({ row }: Thing, name: string) =>
  row ? resource(row, name) : binding(name, NOWHERE, `"${NOWHERE}"`);

describe("an import id that is wrong", () => {
  interface Wrong {
    /** `own`: the id of the thing itself. */
    id(own: string, name: string): string;
    says(thing: Thing): readonly string[];
  }
  const wrong: Readonly<Record<string, Wrong>> = {
    wrong_organization: {
      id: (own) => `acme,${own}`,
      says: () => ['The import id is "acme,', "Its organization_id must be a UUID such as"],
    },
    empty_organization: {
      id: (own) => `,${own}`,
      says: () => ['The import id is ",', "Its organization_id is empty. It must be a UUID such as"],
    },
    capital_organization: {
      id: (own) => `${world.organizationId.toUpperCase()},${own}`,
      says: () => [`Its organization_id must be in lower case: ${world.organizationId}.`],
    },
    wrong_id: {
      id: (_, name) => `${world.organizationId},${name}`,
      says: ({ part }) => [
        `Its ${part} must be a UUID such as`,
        `An import id is ${part}, or organization_id,${part}.`,
      ],
    },
    id_alone: {
      id: (_, name) => name,
      says: ({ part }) => [`Its ${part} must be a UUID such as`],
    },
    three_parts: {
      id: (own) => `${world.organizationId},${own},${own}`,
      says: () => ["It has 3 parts."],
    },
  };
  const cases = Object.entries(wrong).flatMap(([what, one]) =>
    things.map((thing) => ({ name: `${thing.name}__${what}`, thing, ...one })),
  );

  let found: Diagnostic[];
  beforeAll(async () => {
    const workspace = new Workspace(world, environment).configure(
      provider(true) +
        variables +
        cases
          .map(
            ({ name, thing, id }) =>
              importBlock(thing, name, id(ids[thing.name] ?? "", name)) + target(thing, name),
          )
          .join(""),
    );
    const plan = await workspace.plan("-json");
    found = diagnosticsOf(plan);
  }, 240_000);

  test.each(cases.map((one): [string, (typeof cases)[number]] => [one.name, one]))(
    "%s",
    (name, { thing, id, says }) => {
      // Terraform gives no address to what an import says.
      const begins = `The import id is ${JSON.stringify(id(ids[thing.name] ?? "", name))}. `;
      const own = found.filter(({ detail }) => detail.startsWith(begins));
      expect(own).toEqual([expect.objectContaining({ severity: "error", summary: "Invalid import id" })]);
      for (const words of says(thing)) expect(own[0]?.detail).toContain(words);
    },
  );
});

describe("an import id of another organization", () => {
  test.each(named)("%s: named as that", async (_, thing) => {
    const workspace = new Workspace(world, environment).configure(
      provider(true) + variables + target(thing, thing.name),
    );
    const id = `${NOWHERE},${ids[thing.name]}`;
    const { code, text } = await workspace.run(["import", "-no-color", `${thing.type}.${thing.name}`, id]);
    expect(code).toBe(1);
    for (const words of [
      "Error: The organization of the import id was not found",
      "(status 404)",
      `The import id names the organization ${NOWHERE} by its first part, organization_id.`,
      "does the token belong to it?",
      `The provider's own organization is ${world.organizationId}, which came from the environment variable QOVERY_ORGANIZATION_ID.`,
    ])
      expect(text).toContain(words);
  });

  test.each<[string, Readonly<Record<string, string>>, (own: string) => string, string, string]>([
    [
      "that the token may not read",
      { QOVERY_API_TOKEN: "viewer" },
      (own) => `${world.organizationId},${own}`,
      "The organization of the import id may not be read",
      "It is the provider's own, too",
    ],
    [
      "of the provider, which is wrong",
      { QOVERY_ORGANIZATION_ID: NOWHERE },
      (own) => own,
      "Qovery's list of credentials could not be read",
      `The organization ${NOWHERE} is the provider's own, which came from the environment variable QOVERY_ORGANIZATION_ID.`,
    ],
  ])("an organization %s", async (_, variable, id, summary, says) => {
    const token = variable.QOVERY_API_TOKEN && { QOVERY_API_TOKEN: world.viewerToken };
    const workspace = new Workspace(world, { ...environment, ...variable, ...token }).configure(
      provider(true) +
        variables +
        things
          .map(
            (thing) => importBlock(thing, thing.name, id(ids[thing.name] ?? "")) + target(thing, thing.name),
          )
          .join(""),
    );
    const plan = diagnosticsOf(await workspace.plan("-json"));
    expect(plan).toEqual(
      things.map(() => expect.objectContaining({ summary, detail: expect.stringContaining(says) })),
    );
  });
});

test("under a provider that is known only after apply an import says what works", async () => {
  const blocks = `resource "terraform_data" "endpoint" {
  input = "${world.endpoint}"
}

provider "belay" {
  qovery = { endpoint = terraform_data.endpoint.output }
}
`;
  const without = { ...environment, BELAY_QOVERY_ENDPOINT: "" };
  const workspace = new Workspace(world, without).configure(
    blocks +
      variables +
      things
        .map((thing) => importBlock(thing, thing.name, ids[thing.name] ?? "") + target(thing, thing.name))
        .join(""),
  );
  const found = diagnosticsOf(await workspace.plan("-json")).filter(({ severity }) => severity === "error");
  expect(found.map(({ summary }) => summary)).toEqual(things.map(() => "Qovery is not known yet"));
  const [, flag = ""] = /terraform apply (-target=\S+)\./.exec(found[0]?.detail ?? "") ?? [];
  await workspace.applied(flag);
  // The target of the binding is made up.
  const actions = plannedActions(await workspace.plan("-json"));
  expect(Object.values(actions).filter((one) => /import|update/.test(one))).toHaveLength(rows.length);
});

describe("plan -generate-config-out", () => {
  const GENERATED = "generated.tf";
  let workspace: Workspace;
  let recorder: Recorder;
  let first: Diagnostic[];
  let text: string;
  let planned: Record<string, string>;
  let changes: Record<string, { before: Record<string, unknown>; after: Record<string, unknown> }>;
  let sent: Sent[];
  beforeAll(async () => {
    recorder = await record(world);
    const { organizationId, token, viewerToken } = world;
    const access = { organizationId, token, viewerToken, endpoint: recorder.endpoint };
    workspace = new Workspace(access, environment).configure(
      provider(true) +
        variables +
        things.map((thing) => importBlock(thing, thing.name, ids[thing.name] ?? "")).join(""),
    );
    first = diagnosticsOf(await workspace.plan("-json", `-generate-config-out=${GENERATED}`));
    text = readFileSync(join(workspace.directory, GENERATED), "utf8");
    workspace.write(GENERATED, completed());
    const plan = await workspace.plan("-json", "-out=import.tfplan");
    expect(diagnosticsOf(plan)).toEqual([]);
    planned = plannedActions(plan);
    changes = Object.fromEntries(
      (await workspace.changes("import.tfplan")).map(({ address: at, change }) => [at, change as never]),
    );
    await workspace.applied("import.tfplan");
    sent = recorder.written();
    await expectNothingToDo(workspace);
  }, 240_000);
  afterAll(() => recorder.close());

  const errorsOf = ({ type, name }: Thing) => first.filter(({ address: at }) => at === `${type}.${name}`);

  /** What was generated, with what the errors name filled in and nothing else. */
  function completed(): string {
    return text.replace(/^resource "(\S+)" "(\S+)" \{\n.*?^\}/gms, (block, type: string, name: string) => {
      const thing = things.find((one) => one.type === type && one.name === name) as Thing;
      const asked = errorsOf(thing).flatMap(({ detail }) => [
        ...detail.matchAll(/(\w+)_wo (?:with|and) \1_wo_version/g),
      ]);
      return asked.reduce(
        (body, [, secret = ""]) =>
          body
            .replace(new RegExp(`^( *${secret}_wo +)= null`, "m"), `$1= var.${secret}_1`)
            .replace(new RegExp(`^( *${secret}_wo_version +)= null`, "m"), "$1= 1"),
        block,
      );
    });
  }

  test.each(named)("%s: the errors name the secrets, and nothing else", (_, thing) => {
    const secrets = thing.row?.secrets ?? [];
    expect(errorsOf(thing)).toHaveLength(secrets.length);
    const said = errorsOf(thing).map(({ detail }) => detail);
    for (const secret of secrets)
      expect(said.join()).toMatch(
        new RegExp(`${secret}_wo (with|and) ${secret}_wo_version(, or| \\(or) ${secret}`),
      );
  });

  test.each(named)("%s: the next plan imports it, and changes versions of secrets only", (_, thing) => {
    const { type, name, row } = thing;
    const { secrets } = row ?? { secrets: [] };
    expect(planned[`${type}.${name}`]).toBe(secrets.length > 0 ? "update" : "import");
    const { before, after } = changes[`${type}.${name}`] ?? { before: {}, after: {} };
    const differs = Object.keys(after).filter((one) => !isDeepStrictEqual(before[one], after[one]));
    expect(differs.sort()).toEqual(secrets.map((one) => `${one}_wo_version`).sort());
  });

  test("what is sent are the secrets' credentials, as they are", () => {
    const withSecrets = rows.filter(({ secrets }) => secrets.length > 0);
    const byName = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(sent.map((one) => one.body).sort(byName)).toEqual(
      withSecrets.map((row) => body(row, row.name)).sort(byName),
    );
  });
});
