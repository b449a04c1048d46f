/** The life of credentials and object stores in two regions, in one workspace: what is planned, sent, kept and never shown. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  type CivoWorld,
  civoCredential,
  civoProvider,
  civoStore,
  keyOf,
  UNPROTECTED,
} from "../support/civo-world.js";
import { plannedActions } from "../support/converge.js";
import { type Universe, universe } from "../support/world.js";
import { lists, type Step, Walk } from "./steps.js";

const CANARY = "canary0secret";

let sandbox: Universe;
let world: CivoWorld;
let walk: Walk;
/** Secrets that Civo made. */
const made: string[] = [];
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.civo();
  const log = { TF_LOG: "trace", TF_LOG_PATH: "terraform.log" };
  const secrets = { TF_VAR_one: `${CANARY}1`, TF_VAR_two: `${CANARY}2` };
  walk = new Walk(world, world.workspace({ ...log, ...secrets }));
});
afterAll(() => sandbox.close());

const variables = ["one", "two"]
  .map((name) => `variable "${name}" {\n  type = string\n  ephemeral = true\n  sensitive = true\n}\n`)
  .join("");
const ownPair = (key: string, variable: string, version: number, more = "") =>
  `access_key_id = "${key}"
  secret_access_key_wo = var.${variable}
  secret_access_key_wo_version = ${version}
  ${more}`;

/** What stands in the configuration, by name. */
const first: Readonly<Record<string, string>> = {
  made: civoCredential("made"),
  far: civoCredential("far", `region = "NYC1"`),
  own: civoCredential("own", ownPair("OWNKEY01", "one", 1)),
  books: civoStore("books", keyOf("made")),
  films: civoStore("films", keyOf("own"), UNPROTECTED),
};
let current: Record<string, string> = {};
const configured = () => civoProvider(true) + variables + Object.values(current).join("");

interface Case {
  readonly name: string;
  /** What is put in, and with an empty text taken out. */
  readonly change: Readonly<Record<string, string>>;
  readonly disturb?: () => Promise<unknown>;
  readonly actions: Step["actions"];
  /** How many regions are looked into by the plan, and by the one after the apply. */
  readonly regions?: readonly [number, number];
  /** What the plan asks besides the lists. */
  readonly besides?: readonly string[];
  /** The changes and what is read for them, sorted. */
  readonly apply: readonly string[];
  readonly warnings?: readonly string[];
  readonly check: () => Promise<unknown>;
  readonly expected: unknown;
}

const CREATED = "POST /objectstore/credentials 200";
const CHANGED = "PUT /objectstore/credentials/* 200";
const READ = "GET /objectstore/credentials/* 200";
const DELETED = "DELETE /objectstore/credentials/* 200";

const cases: readonly Case[] = [
  {
    name: "C1, C2: pairs that Civo makes and one's own, in two regions at the same time",
    change: first,
    actions: {
      "object_store_credential.made": "create",
      "object_store_credential.far": "create",
      "object_store_credential.own": "create",
      "object_store.books": "create",
      "object_store.films": "create",
    },
    // One list per region before the first create, so that what is made can be told from what was there.
    apply: [...lists(2), CREATED, CREATED, CREATED, "POST /objectstores 200", "POST /objectstores 200"],
    check: async () => {
      made.push((await world.pair("made")).secret_access_key);
      made.push((await world.pair("far", "NYC1")).secret_access_key);
      return [await world.associations(), await world.associations("NYC1"), await world.pair("own")];
    },
    expected: [
      { made: ["books"], own: ["films"] },
      { far: [] },
      { access_key_id: "OWNKEY01", secret_access_key: `${CANARY}1` },
    ],
  },
  {
    name: "max_size_gb alone sends the current pair back, of either sort",
    change: {
      own: civoCredential("own", ownPair("OWNKEY01", "one", 1, "max_size_gb = 700")),
      made: civoCredential("made", "max_size_gb = 800"),
    },
    actions: { "object_store_credential.made": "update", "object_store_credential.own": "update" },
    apply: [READ, READ, CHANGED, CHANGED],
    check: async () => [
      await world.pair("own"),
      (await world.pair("made")).secret_access_key === made[0],
      (await world.credentials()).map(({ max_size_gb }) => max_size_gb).sort(),
    ],
    expected: [{ access_key_id: "OWNKEY01", secret_access_key: `${CANARY}1` }, true, [700, 800]],
  },
  {
    name: "C2: a rotation of one's own pair in place keeps the stores",
    change: { own: civoCredential("own", ownPair("OWNKEY02", "two", 2, "max_size_gb = 700")) },
    actions: { "object_store_credential.own": "update", "object_store.films": "update" },
    apply: [CHANGED],
    check: async () => [await world.pair("own"), await world.associations()],
    expected: [
      { access_key_id: "OWNKEY02", secret_access_key: `${CANARY}2` },
      { made: ["books"], own: ["films"] },
    ],
  },
  {
    name: "a pair of one's own takes the place of one that Civo made",
    change: { made: civoCredential("made", ownPair("OWNKEY03", "one", 1)) },
    actions: { "object_store_credential.made": "update", "object_store.books": "update" },
    apply: [CHANGED],
    check: async () => [await world.pair("made"), await world.associations()],
    expected: [
      { access_key_id: "OWNKEY03", secret_access_key: `${CANARY}1` },
      { made: ["books"], own: ["films"] },
    ],
  },
  {
    name: "a pair that is taken out of the configuration stays at Civo",
    change: { made: civoCredential("made") },
    actions: { "object_store_credential.made": "update" },
    apply: [],
    check: () => world.pair("made"),
    expected: { access_key_id: "OWNKEY03", secret_access_key: `${CANARY}1` },
  },
  {
    name: "a pair that was changed behind Terraform's back is put right, without a change of the store",
    change: {},
    disturb: async () => {
      const { id } = await world.credential("own");
      const body = { access_key_id: "FOREIGN1", secret_access_key_id: "foreign", region: "LON1" };
      await world.client.updateObjectStoreCredential({ region: "LON1", credentialId: id, body });
    },
    actions: { "object_store_credential.own": "update", "object_store.films": "update" },
    warnings: ['Credential "own" is sent with its secret'],
    apply: [CHANGED],
    check: () => world.pair("own"),
    expected: { access_key_id: "OWNKEY02", secret_access_key: `${CANARY}2` },
  },
  {
    name: "a store is resized, and what happened to another one is put right",
    change: {
      books: civoStore("books", keyOf("made"), "max_size_gb = 1500"),
      films: civoStore("films", keyOf("own"), `max_size_gb = 500\n  ${UNPROTECTED}`),
    },
    disturb: async () => {
      const films = (await world.stores()).find(({ name }) => name === "films");
      const body = { max_size_gb: 5000, region: "LON1" };
      await world.client.resizeObjectStore({ region: "LON1", storeId: films?.id ?? "", body });
    },
    actions: { "object_store.books": "update", "object_store.films": "update" },
    apply: ["PUT /objectstores/* 200", "PUT /objectstores/* 200"],
    check: async () => (await world.stores()).map(({ name, max_size_gb }) => `${name} ${max_size_gb}`).sort(),
    expected: ["books 1500", "films 500"],
  },
  {
    name: "C3: another owner replaces a store that is not protected, which the plan announces",
    change: { films: civoStore("films", keyOf("made"), UNPROTECTED) },
    actions: { "object_store.films": "replace" },
    warnings: ['Object store "films" is replaced, with all that is in it'],
    apply: [...lists(1), "DELETE /objectstores/* 200", "GET /objectstores/* 404", "POST /objectstores 200"],
    check: () => world.associations(),
    expected: { made: ["books", "films"], own: [] },
  },
  {
    name: "a new name replaces a credential and a store",
    change: {
      far: civoCredential("far", `region = "NYC1"`).replace('= "far"', '= "further"'),
      films: civoStore("films", keyOf("made"), UNPROTECTED).replace('= "films"', '= "movies"'),
    },
    actions: { "object_store_credential.far": "replace", "object_store.films": "replace" },
    warnings: ['Object store "films" is replaced, with all that is in it'],
    // Place 4 looks once more before it deletes the credential.
    apply: [
      ...lists(3),
      "DELETE /objectstores/* 200",
      "GET /objectstores/* 404",
      "POST /objectstores 200",
      DELETED,
      CREATED,
    ],
    check: async () => {
      made.push((await world.pair("further", "NYC1")).secret_access_key);
      return [await world.associations(), await world.associations("NYC1")];
    },
    expected: [{ made: ["books", "movies"], own: [] }, { further: [] }],
  },
  {
    name: "another region is another credential there",
    change: { far: civoCredential("far") },
    actions: { "object_store_credential.far": "replace" },
    regions: [2, 1],
    apply: [...lists(2), DELETED, CREATED],
    check: async () => {
      made.push((await world.pair("far")).secret_access_key);
      return [Object.keys(await world.associations()).sort(), await world.associations("NYC1")];
    },
    expected: [["far", "made", "own"], {}],
  },
  {
    name: "what was deleted behind Terraform's back is made again",
    change: {},
    disturb: async () => {
      const { id } = await world.credential("own");
      await world.client.deleteObjectStoreCredential({ region: "LON1", credentialId: id });
    },
    regions: [1, 1],
    // What the list lacks is asked for by its id, too: the list might be late.
    besides: ["GET /objectstore/credentials/* 404"],
    actions: { "object_store_credential.own": "create" },
    apply: [...lists(1), CREATED],
    check: () => world.pair("own"),
    expected: { access_key_id: "OWNKEY02", secret_access_key: `${CANARY}2` },
  },
  {
    name: "C3: a credential and its store go together, in the right order",
    change: {
      books: civoStore("books", keyOf("made"), `max_size_gb = 1500\n  ${UNPROTECTED}`),
      own: "",
      far: "",
    },
    regions: [1, 1],
    actions: {
      "object_store_credential.own": "delete",
      "object_store_credential.far": "delete",
      "object_store.books": "update",
    },
    apply: [...lists(2), DELETED, DELETED],
    check: () => world.associations(),
    expected: { made: ["books", "movies"] },
  },
];

test.each(cases.map((one): [string, Case] => [one.name, one]))("%s", async (_name, one) => {
  current = { ...current, ...one.change };
  await one.disturb?.();
  const [before, after] = one.regions ?? [2, 2];
  const { apply, plan, again, warnings, actions } = await walk.to(configured());
  expect({
    actions,
    warnings,
    plan: plan.filter((asked) => !asked.includes("/stats")).sort(),
    again: [...again].sort(),
    apply: [...apply].sort(),
  }).toEqual({
    actions: one.actions,
    warnings: one.warnings ?? [],
    plan: [...lists(before), ...(one.besides ?? [])].sort(),
    again: lists(after).sort(),
    apply: [...one.apply].sort(),
  });
  expect(await one.check()).toEqual(one.expected);
});

test("imported into another workspace: nothing to change, and no replacement for what an import cannot know", async () => {
  const other = world.workspace({ TF_VAR_one: `${CANARY}1` });
  const books = (await world.stores()).find(({ name }) => name === "books");
  const imports = `
import {
  to = belay_civo_object_store_credential.made
  id = "LON1,${(await world.credential("made")).id}"
}

import {
  to = belay_civo_object_store.books
  id = "${books?.id}"
}
`;
  const pair = ownPair("OWNKEY03", "one", 1);
  const store = civoStore("books", keyOf("made"), "max_size_gb = 1500");
  other.configure(
    civoProvider() +
      variables.slice(0, variables.indexOf('variable "two"')) +
      civoCredential("made", pair) +
      store +
      imports,
  );
  const plan = await other.plan("-json", "-out=import.tfplan");
  expect(plannedActions(plan)).toEqual({
    "belay_civo_object_store_credential.made": "update",
    "belay_civo_object_store.books": "import",
  });
  await other.applied("import.tfplan");
  expect((await other.plan("-detailed-exitcode")).code).toBe(0);
  expect(await world.pair("made")).toEqual({
    access_key_id: "OWNKEY03",
    secret_access_key: `${CANARY}1`,
  });
});

test("destroyed, when nothing is protected; nothing is left", async () => {
  const outcome = await walk.run("destroy", "-auto-approve", "-no-color");
  expect(outcome.code).toBe(0);
  expect([await world.credentials(), await world.stores()]).toEqual([[], []]);
});

test("no secret is in the state, in a plan, in a log, or in what Terraform says", () => {
  const log = readFileSync(join(walk.workspace.directory, "terraform.log"), "utf8");
  expect(log.includes("plugin process exited")).toBe(true);
  const secrets = [CANARY, "foreign", world.token, ...made];
  expect(secrets.filter((secret) => secret.length < 7)).toEqual([]);
  // Not by a matcher, which would print all of a log.
  const found = secrets.filter((secret) => [log, ...walk.texts].some((text) => text.includes(secret)));
  expect(found).toEqual([]);
});
