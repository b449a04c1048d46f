/** What a plan asks Taikun: each list once in a walk and scope, and only the lists of what the configuration has. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { billingRule, blocks, projectBinding, showbackRule } from "../support/taikun-hcl.js";
import type { TaikunWorld } from "../support/taikun-world.js";
import type { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import { addressIn, credentialIn, declaredIn, idIn } from "./taikun-pieces.js";

const SPACES = ["cloud", "backup", "billing", "showback", "ai"] as const;

const LOGIN = "POST /api/v1/auth/login 200";
/** The credentials with what uses them, by id space. */
const LISTS = [
  "GET /api/v1/ai-credential/list 200",
  "GET /api/v1/cloudcredentials 200",
  "GET /api/v1/opscredentials/list 200",
  "GET /api/v1/s3credentials/list 200",
  "GET /showback/v1/showbackcredentials 200",
];
/** What the list of all clouds does not show, by family. */
const FAMILIES = ["GET /api/v1/aws/list 200"];
const RULES = ["GET /api/v1/prometheusrules 200", "GET /showback/v1/showbackrules 200"];

let sandbox: Universe;
let world: TaikunWorld;
let workspace: Workspace;
let all: (session: boolean, scope?: string) => string;

beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.taikun();
  const cloud = await world.plant("cloud", "ground");
  const project = String(await world.project("paris", { cloud }));
  const quoted = JSON.stringify(project);
  all = (session, scope = "") =>
    [
      blocks(session),
      ...SPACES.flatMap((space) => ["one", "two"].map((name) => credentialIn(space, name, scope))),
      projectBinding("backup", "paris", quoted, idIn("backup", "one"), scope),
      projectBinding("ai", "paris", quoted, idIn("ai", "one"), scope),
      billingRule("rule", idIn("billing", "one")),
      showbackRule("rule", idIn("showback", "one"), scope),
      declaredIn("cloud", "paris", project, `"${cloud}"`),
    ].join("");
  workspace = world.workspace().configure(all(false));
  await workspace.applied();
}, 60_000);
afterAll(() => sandbox.close());

async function asked(...args: string[]): Promise<string[]> {
  await world.requests();
  const { code, text } = await workspace.plan(...args);
  if (code !== 0) throw new Error(text);
  return (await world.asked()).sort();
}

const sorted = (...requests: readonly (readonly string[])[]) => requests.flat().sort();

test.each([true, false])("of one of each, with a session: %s", async (session) => {
  workspace.configure(all(session));
  expect(await asked()).toEqual(sorted([LOGIN], LISTS, FAMILIES, RULES));
});

test("where all is deleted, too", async () => {
  workspace.configure(blocks(true));
  expect(await asked()).toEqual(sorted([LOGIN], LISTS, FAMILIES, RULES));
});

test("-destroy walks twice, and reads what it manages in the first", async () => {
  workspace.configure(all(true));
  expect(await asked("-destroy")).toEqual(sorted([LOGIN, LOGIN], LISTS, LISTS, FAMILIES, RULES));
});

test("with -refresh=false the lists of what a deletion is judged by", async () => {
  workspace.configure(blocks(true));
  expect(await asked("-refresh=false")).toEqual(sorted([LOGIN], LISTS));
});

test("of an id space that the configuration has nothing of, nothing", async () => {
  const other = world.workspace().configure(blocks(true) + credentialIn("backup", "own"));
  await other.applied();
  await world.requests();
  await other.plan();
  expect(await world.asked()).toEqual([LOGIN, "GET /api/v1/s3credentials/list 200"]);
  await other.applied("-destroy");
});

test("of two organizations, each", async () => {
  const organization = await world.organization("another");
  const scope = `organization_id = "${organization}"`;
  const other = world
    .workspace()
    .configure(blocks(true) + credentialIn("backup", "own") + credentialIn("backup", "theirs", scope));
  await other.applied();
  await world.requests();
  await other.plan();
  const list = "GET /api/v1/s3credentials/list 200";
  expect((await world.asked()).sort()).toEqual(sorted([LOGIN, list, list]));
  await other.applied("-destroy");
});

test("a locked credential is not deleted, and the plan says which", async () => {
  const lock = (is: boolean) => credentialIn("backup", "locked", `lock = ${is}`);
  const other = world.workspace().configure(blocks(true) + lock(true));
  await other.applied();
  other.configure(blocks(true));
  const { code, text } = await other.plan();
  expect({ code, text }).toMatchObject({ code: 1, text: expect.stringContaining('"locked" is locked') });
  const { id } = await world.credential("backup", "locked");
  const elsewhere = (is: boolean) => lock(is).replace("https://s3.", "https://s4.");
  other.configure(blocks(true) + elsewhere(true));
  expect((await other.plan()).text).toContain('"locked" is locked');

  const project = await world.project("rome", {
    cloud: Number((await world.credential("cloud", "ground")).id),
  });
  await world.link("backup", project, Number(id));
  other.configure(blocks(true) + elsewhere(false));
  expect((await other.plan()).text).toContain('Credential "locked" is still in use');
  expect((await world.credential("backup", "locked")).shown.is_locked).toBe(true);

  await world.link("backup", project, null);
  await other.applied();
  const now = await world.credential("backup", "locked");
  expect(now.id).not.toBe(id);
  expect(now.shown.is_locked).toBe(false);
  await other.applied("-destroy", `-target=${addressIn("backup", "locked")}`);
}, 60_000);
