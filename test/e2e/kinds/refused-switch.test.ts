/** A switch of variant that the platform answers well and does not make is an error with the way out; the next apply makes it. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { credentialId, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";
import { cloudPath, environment, resource, rows, shows, variables } from "./rows.js";

const switches = rows.flatMap((row) =>
  rows
    .filter(({ kind, variant }) => kind === row.kind && variant !== row.variant)
    .map((to) => ({ name: `${row.name}__to__${to.name}`, row, to })),
);

let sandbox: Universe;
let world: World;
let refused: ReturnType<typeof diagnosticsOf>;
let made: Record<string, Record<string, unknown>>;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  const workspace = new Workspace(world, environment);
  const configure = (which: "row" | "to") =>
    workspace.configure(
      provider(true) + variables + switches.map((one) => resource(one[which], one.name)).join(""),
    );
  await configure("row").applied();
  for (const { name, row } of switches) {
    const id = await credentialId(world, name);
    const answer = {
      id,
      name,
      ...(row.kind.name === "gcp" && row.arguments.length > 0
        ? { project_id: "1", token_lifetime_seconds: 1 }
        : {}),
      ...shows(row),
    };
    const path = `/qovery/organization/${world.organizationId}/${cloudPath(row)}/credentials/${id}`;
    await world.fault({ method: "PUT", path, body: answer });
  }
  refused = diagnosticsOf(await configure("to").apply("-json"));
  await workspace.applied();
  const list = await world.client.listOrganizationCredentials({ organizationId: world.organizationId });
  made = Object.fromEntries(list.map(({ credential }) => [credential.name, { ...credential }]));
}, 240_000);
afterAll(() => sandbox.close());

describe.each(switches.map((one): [string, (typeof switches)[number]] => [one.name, one]))(
  "%s",
  (name, { row, to }) => {
    test("is told, with the way out", () => {
      const own = refused.filter(
        ({ address, severity }) => severity === "error" && address === `${row.type}.${name}`,
      );
      const isOneWord = row.variant.answers === to.variant.answers;
      const what = isOneWord
        ? `was to use ${to.variant.called} and uses ${row.variant.called}.`
        : `was to become ${to.variant.answers} and is ${row.variant.answers}.`;
      expect(own).toEqual([
        expect.objectContaining({
          severity: "error",
          summary: "Qovery did not change the credential's kind",
          detail: expect.stringContaining(`${what} Create a second credential of the new kind`),
        }),
      ]);
    });

    test("is made by the next apply", () => {
      expect(made[name]).toMatchObject(shows(to));
    });
  },
);
