/** `belay_civo_object_store_secret`: the secret reaches a write-only argument and a provider block, and nothing else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CivoWorld, civoCredential, civoProvider } from "../support/civo-world.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import type { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import { lists, Walk } from "./steps.js";

let sandbox: Universe;
let world: CivoWorld;
let workspace: Workspace;
let walk: Walk;
const secrets: string[] = [];
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.civo();
  workspace = world.workspace({ TF_LOG: "trace", TF_LOG_PATH: "terraform.log" });
  walk = new Walk(world, workspace);
});
afterAll(() => sandbox.close());

const secretOf = (argument: string, more = "") => `
ephemeral "belay_civo_object_store_secret" "this" {
  ${argument}
  ${more}
}
`;
const OF_MADE = secretOf("credential_id = belay_civo_object_store_credential.made.id");
const SECRET = "ephemeral.belay_civo_object_store_secret.this.secret_access_key";
/** The same pair in another region: it takes the secret by a write-only argument. */
const copy = civoCredential(
  "copy",
  `region = "NYC1"
  access_key_id = belay_civo_object_store_credential.made.access_key_id
  secret_access_key_wo = ${SECRET}
  secret_access_key_wo_version = 1`,
);

test("into a write-only argument, in the apply that creates the credential", async () => {
  const { actions } = await walk.to(civoProvider(true) + civoCredential("made") + OF_MADE + copy);
  expect(actions).toEqual({
    "object_store_credential.made": "create",
    "object_store_credential.copy": "create",
  });
  const pair = await world.pair("made");
  secrets.push(pair.secret_access_key);
  expect(await world.pair("copy", "NYC1")).toEqual(pair);
});

test("by the access key, which costs no request where the list is at hand", async () => {
  const { access_key_id } = await world.pair("made");
  const { plan, actions } = await walk.to(
    civoProvider(true) + civoCredential("made") + secretOf(`access_key_id = "${access_key_id}"`) + copy,
  );
  expect(actions).toEqual({});
  expect([...plan].sort()).toEqual([...lists(2), "GET /objectstore/credentials/* 200"].sort());
});

test("into a provider block: what it refuses shows nothing of it", async () => {
  const other = `
provider "belay" {
  alias = "other"
  civo  = { token = ${SECRET} }
}

data "belay_civo_credentials" "other" {
  provider = belay.other
}
`;
  const [error] = await walk.refused(
    civoProvider(true) + civoCredential("made") + OF_MADE + copy + other,
    "plan",
  );
  expect(error?.detail).toContain("The token came from the argument civo.token of the provider block");
});

interface Refusal {
  readonly name: string;
  /** Of a credential that is planted, with the id and the key. */
  readonly block: (id: string, key: string) => string;
  readonly behaviour?: Readonly<Record<string, string | number>>;
  readonly summary: string;
  readonly detail: string;
}

const UNKNOWN = "5f6b1f3a-6d0f-4a0c-9a55-000000000001";
const refusals: readonly Refusal[] = [
  {
    name: "a credential that is not there",
    block: () => secretOf(`credential_id = "${UNKNOWN}"`),
    summary: "There is no such credential",
    detail: `Civo's region LON1 has no credential ${UNKNOWN}`,
  },
  {
    name: "a credential of another region",
    block: (id) => secretOf(`credential_id = "${id}"`, 'region = "NYC1"'),
    summary: "There is no such credential",
    detail: "Civo's region NYC1 has no credential",
  },
  {
    name: "an access key that nobody has",
    block: () => secretOf('access_key_id = "NOBODYS1"'),
    summary: "There is no such credential",
    detail: "no credential with this access key",
  },
  {
    name: "a credential that is not ready yet",
    block: (id) => secretOf(`credential_id = "${id}"`),
    behaviour: { ready_seconds: 3600 },
    summary: "The secret could not be read",
    detail: "Civo is still making credential",
  },
  {
    name: "a credential that failed",
    block: (id) => secretOf(`credential_id = "${id}"`),
    behaviour: { credential_outcome: "failed" },
    summary: "The secret could not be read",
    detail: "Delete it and create another one",
  },
  {
    name: "neither",
    block: () => secretOf(""),
    summary: "No credential is named",
    detail: "Set credential_id or access_key_id",
  },
  {
    name: "both",
    block: (id, key) => secretOf(`credential_id = "${id}"\n  access_key_id = "${key || "KEY00001"}"`),
    summary: "The credential is named twice",
    detail: "Set credential_id or access_key_id",
  },
];

test.each(refusals.map((one): [string, Refusal] => [one.name, one]))("of %s: refused", async (name, one) => {
  await world.behaviour(one.behaviour ?? {});
  const planted = await world.plant(name);
  await world.usual();
  const { id, access_key_id } = planted;
  if (access_key_id) secrets.push((await world.pair(name)).secret_access_key);
  const errors = await walk.refused(civoProvider() + one.block(id, access_key_id), "plan");
  expect(errors.map(({ summary }) => summary)).toEqual([one.summary]);
  expect(errors[0]?.detail.replace(/\s+/g, " ")).toContain(one.detail);
});

test("an answer that breaks off, an error with the secret in it, and a crash of the list show nothing of it", async () => {
  const [secret = ""] = secrets;
  const faults = [
    { cut: true, times: 4 },
    { status: 500, body: { reason: "no", secret_access_key_id: secret }, times: 4 },
    { status: 200, body: { items: [{ name: 1, secret_access_key_id: secret }], pages: 1 } },
    { status: 200, body: `{"items": [{"secret_access_key_id": "${secret}"` },
  ];
  for (const fault of faults) {
    await world.fault({
      method: "GET",
      path: "/civo/v2/objectstore/credentials",
      headers: { "Retry-After": "0" },
      ...fault,
    });
    const outcome = await walk.run("plan", "-json", "-no-color");
    await world.noFaults();
    expect({ fault, code: outcome.code, said: diagnosticsOf(outcome).length > 0 }).toEqual({
      fault,
      code: 1,
      said: true,
    });
  }
}, 60_000);

test("no secret is in the state, in a plan, in a log, or in what Terraform says", () => {
  const log = readFileSync(join(workspace.directory, "terraform.log"), "utf8");
  expect(log.includes("plugin process exited")).toBe(true);
  expect(secrets.length).toBeGreaterThan(3);
  const found = secrets.filter((secret) => [log, ...walk.texts].some((text) => text.includes(secret)));
  expect(found).toEqual([]);
});
