/** Civo's data sources over two regions, and its resources under `terraform test` with a mocked provider. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CivoWorld, civoCredential, civoProvider, civoStore, keyOf } from "../support/civo-world.js";
import { type Universe, universe } from "../support/world.js";
import { lists } from "./steps.js";

let sandbox: Universe;
let world: CivoWorld;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.civo();
  await world.plant("used", { stores: ["books", "films"] });
  await world.plant("free");
  await world.plant("far", { region: "NYC1", stores: ["abroad"] });
  await world.plantStray("stray", { access_key_id: "GONE" });
});
afterAll(() => sandbox.close());

/** By the name of an output: an expression over data sources, and its value. */
const outputs: Readonly<Record<string, readonly [expression: string, value: unknown]>> = {
  all: ["data.belay_civo_credentials.all.credentials[*].name", ["free", "used"]],
  unused: ["data.belay_civo_credentials.unused.credentials[*].name", ["free"]],
  named: [
    "data.belay_civo_credentials.named.credentials[*].associated_object_stores[*].name",
    [["books", "films"]],
  ],
  far: ["data.belay_civo_credentials.far.credentials[*].name", ["far"]],
  one: ["data.belay_civo_credential.one.associated_object_stores[*].name", ["books", "films"]],
  status: ["data.belay_civo_credential.one.status", "ready"],
  region: ["data.belay_civo_credential.one.region", "LON1"],
  stores: ["data.belay_civo_object_stores.all.object_stores[*].name", ["books", "films", "stray"]],
  owners: [
    "[for one in data.belay_civo_object_stores.all.object_stores : one.credential_id == data.belay_civo_credential.one.id]",
    [true, true, false],
  ],
  keys: [
    "[for one in data.belay_civo_object_stores.all.object_stores : one.access_key_id == data.belay_civo_credential.one.access_key_id]",
    [true, true, false],
  ],
  store: ["data.belay_civo_object_stores.named.object_stores[*].max_size_gb", [500]],
};

const DATA = `
data "belay_civo_credentials" "all" {}
data "belay_civo_credentials" "unused" {
  unused = true
}
data "belay_civo_credentials" "named" {
  name = "used"
}
data "belay_civo_credentials" "far" {
  region = "NYC1"
}
data "belay_civo_credential" "one" {
  name = "used"
}
data "belay_civo_object_stores" "all" {}
data "belay_civo_object_stores" "named" {
  name = "books"
}
`;

test("all of them, at two requests per region, and no secret", async () => {
  const workspace = world.workspace().configure(
    civoProvider() +
      DATA +
      Object.entries(outputs)
        .map(([name, [expression]]) => `output "${name}" {\n  value = ${expression}\n}\n`)
        .join(""),
  );
  await world.requests();
  await workspace.run(["plan", "-no-color", "-out=out.tfplan"]);
  expect((await world.asked()).sort()).toEqual(lists(2).sort());
  await workspace.applied("out.tfplan");
  const { stdout } = await workspace.run(["output", "-json"]);
  const said = Object.entries(JSON.parse(stdout) as Record<string, { value: unknown }>);
  expect(Object.fromEntries(said.map(([name, { value }]) => [name, value]))).toEqual(
    Object.fromEntries(Object.entries(outputs).map(([name, [, value]]) => [name, value])),
  );
  const state = (await workspace.run(["state", "pull"])).stdout;
  for (const name of ["used", "free"])
    expect(state).not.toContain((await world.pair(name)).secret_access_key);
});

test("several of one name are an error that lists them", async () => {
  await world.behaviour({ names: "free" });
  const second = await world.plant("used");
  await world.usual();
  const workspace = world
    .workspace()
    .configure(`${civoProvider()}data "belay_civo_credential" "one" {\n  name = "used"\n}\n`);
  const { code, text } = await workspace.plan();
  expect(code).toBe(1);
  expect(text).toContain(second.id);
  expect(text).toContain((await world.credentials()).find(({ name }) => name === "used")?.id);
});

test("a module is tested with a mocked provider", async () => {
  const workspace = world.workspace({ CIVO_TOKEN: "" }).configure(
    civoCredential("made") +
      civoCredential(
        "own",
        `access_key_id = belay_civo_object_store_credential.made.access_key_id
  secret_access_key = belay_civo_object_store_credential.made.id`,
      ) +
      civoStore("s", keyOf("made")),
  );
  workspace.write(
    "tests/mocked.tftest.hcl",
    'mock_provider "belay" {}\n\nrun "planned" {\n  command = plan\n}\n\nrun "applied" {}\n',
  );
  const { stdout, stderr } = await workspace.run(["test", "-no-color"]);
  expect(`${stdout}${stderr}`).toContain("Success! 2 passed, 0 failed.");
});
