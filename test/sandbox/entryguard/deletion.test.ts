/** What the deletion of a credential in use does. EntryGuard's documents disagree: the sandbox does each. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addCredential, addResource, startEntryGuard, type TestEntryGuard } from "./start-entryguard.js";

let entryguard: TestEntryGuard;
beforeEach(() => {
  entryguard = startEntryGuard();
});
afterEach(() => entryguard.sandbox.close());

/** A credential with one active resource and one that is not, each with a session and a rule, beside those of another. */
async function build() {
  const { control } = entryguard;
  const [credential, other] = [
    await addCredential(entryguard, "used"),
    await addCredential(entryguard, "other"),
  ];
  const plant = async (name: string, credential_id: string, is_active: boolean): Promise<string> =>
    (await control("resources", { name, credential_id, is_active })).id;
  const active = await plant("active", credential, true);
  const inactive = await plant("inactive", credential, false);
  const elsewhere = await plant("elsewhere", other, true);
  await control("sessions", { resource_ids: [active] });
  await control("sessions", { resource_ids: [inactive, elsewhere] });
  await control("static_ip_rules", { resource_ids: [active, inactive], label: "of one" });
  await control("static_ip_rules", { resource_ids: [inactive, elsewhere], label: "of both" });
  return { credential, active, inactive, elsewhere };
}

/** What is left: names of credentials and of resources, and what stands on which resources. */
async function left() {
  const get = async (path: string) => (await entryguard.ask("GET", path)).body;
  const names = (list: { name: string }[]) => list.map(({ name }) => name);
  const places = (list: { resourceName: string }[]) => list.map(({ resourceName }) => resourceName);
  return {
    credentials: names(await get("/credentials")),
    resources: names(await get("/resources")),
    sessions: (await get("/sessions/admin")).map(({ resourceIps }: { resourceIps: [] }) =>
      places(resourceIps),
    ),
    rules: (await get("/static-ip-rules")).map(({ resources }: { resources: [] }) => places(resources)),
  };
}

const all = {
  credentials: ["used", "other"],
  resources: ["active", "inactive", "elsewhere"],
  sessions: [["active"], ["inactive", "elsewhere"]],
  rules: [
    ["active", "inactive"],
    ["inactive", "elsewhere"],
  ],
};
const others = {
  credentials: ["other"],
  resources: ["elsewhere"],
  sessions: [["elsewhere"]],
  rules: [["elsewhere"]],
};
const refused = (count: string) => ({
  status: 400,
  body: {
    error: "CREDENTIAL_IN_USE",
    message: `Credential is in use by ${count}`,
    timestamp: expect.any(String),
  },
});
const done = { status: 204, body: undefined };
const pick = ({ status, body }: { status: number; body: unknown }) => ({ status, body });

describe.each([
  { behaviour: {}, name: "refused, if nothing else is said", answer: refused("2 resources"), after: all },
  { behaviour: { delete: "refuse" }, name: "refused", answer: refused("2 resources"), after: all },
  { behaviour: { delete: "active" }, name: "by activity", answer: refused("1 resource"), after: all },
  { behaviour: { delete: "cascade" }, name: "cascading", answer: done, after: others },
])("$name", ({ behaviour, answer, after }) => {
  test("with an active resource and one that is not", async () => {
    const { credential } = await build();
    await entryguard.control("behaviour", behaviour);
    expect(pick(await entryguard.ask("DELETE", `/credentials/${credential}`))).toEqual(answer);
    expect(await left()).toEqual(after);
  });
});

test.each([
  { mode: "refuse", answer: refused("1 resource") },
  { mode: "active", answer: done },
  { mode: "cascade", answer: done },
])("$mode: a resource that was not verified yet", async ({ mode, answer }) => {
  const credential = await addCredential(entryguard);
  await addResource(entryguard, credential);
  await entryguard.control("behaviour", { delete: mode });
  expect(pick(await entryguard.ask("DELETE", `/credentials/${credential}`))).toEqual(answer);
  expect((await left()).resources).toHaveLength(answer === done ? 0 : 1);
});

test.each(["refuse", "active", "cascade"])("%s: nothing uses it", async (mode) => {
  const { active, inactive, credential } = await build();
  await entryguard.control("behaviour", { delete: mode });
  const other = await addCredential(entryguard, "next");
  for (const id of [active, inactive])
    expect((await entryguard.ask("PATCH", `/resources/${id}`, { credentialId: other })).status).toBe(200);
  expect(pick(await entryguard.ask("DELETE", `/credentials/${credential}`))).toEqual(done);
  expect(await left()).toEqual({ ...all, credentials: ["other", "next"] });
});
