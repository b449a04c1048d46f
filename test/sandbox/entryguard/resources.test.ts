import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  addCredential,
  addResource,
  securityGroup,
  startEntryGuard,
  type TestEntryGuard,
} from "./start-entryguard.js";

let entryguard: TestEntryGuard;
let credential: string;
beforeEach(async () => {
  entryguard = startEntryGuard();
  credential = await addCredential(entryguard);
});
afterEach(() => entryguard.sandbox.close());

const ask: TestEntryGuard["ask"] = (...args) => entryguard.ask(...args);
const read = async (id: string) => (await ask("GET", `/resources/${id}`)).body;

test("is created, read, listed, changed and deleted", async () => {
  const sent = { ...securityGroup(credential), config: { ports: [22, 443], protocol: "tcp", note: "n" } };
  const created = await ask("POST", "/resources", sent);
  expect(created).toMatchObject({ status: 201 });
  expect(created.body).toEqual({
    ...sent,
    id: expect.any(String),
    credentialName: "prod",
    isActive: false,
    lastVerifiedAt: null,
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
  });
  const { id } = created.body;
  expect(await read(id)).toEqual(created.body);
  expect((await ask("GET", "/resources")).body).toEqual([created.body]);

  const changed = await ask("PATCH", `/resources/${id}`, { name: "renamed", isActive: true });
  expect(changed).toMatchObject({ status: 200 });
  expect(changed.body).toEqual({
    ...created.body,
    name: "renamed",
    isActive: true,
    updatedAt: expect.any(String),
  });
  expect((await ask("DELETE", `/resources/${id}`)).status).toBe(204);
  for (const method of ["GET", "PATCH", "DELETE"])
    expect(await ask(method, `/resources/${id}`, method === "PATCH" ? {} : undefined)).toMatchObject({
      status: 404,
      body: { error: "RESOURCE_NOT_FOUND" },
    });
});

describe("becomes active in the background", () => {
  test("once its credential is found to be valid", async () => {
    await entryguard.control("behaviour", { verify_seconds: 5 });
    const slow = await addCredential(entryguard, "slow");
    await entryguard.control("behaviour", { verify_seconds: 1 });
    const id = await addResource(entryguard, slow);
    await entryguard.advance(2);
    expect(await read(id)).toMatchObject({ isActive: false, lastVerifiedAt: null });
    await entryguard.advance(3);
    expect(await read(id)).toMatchObject({ isActive: true, lastVerifiedAt: expect.any(String) });
  });

  test.each([
    { name: "invalid", behaviour: { bad_keys: ["next"] }, verify: 400 },
    { name: "stuck", behaviour: { stuck: ["next"] }, verify: 200 },
  ])("and never while its credential is $name", async ({ behaviour, verify }) => {
    await entryguard.control("behaviour", behaviour);
    const id = await addResource(entryguard, await addCredential(entryguard, "next"));
    await entryguard.advance(60);
    expect(await read(id)).toMatchObject({ isActive: false, lastVerifiedAt: null });
    expect((await ask("POST", `/resources/${id}/verify`)).status).toBe(verify);
    await ask("PATCH", `/resources/${id}`, { credentialId: credential });
    expect(await read(id)).toMatchObject({ isActive: true, credentialName: "prod" });
  });

  test("and not when somebody has said otherwise", async () => {
    const id = await addResource(entryguard, credential);
    await ask("PATCH", `/resources/${id}`, { isActive: false });
    await entryguard.advance(60);
    expect((await read(id)).isActive).toBe(false);
  });
});

test("is verified on demand, and a refusal says why", async () => {
  const id = await addResource(entryguard, credential);
  expect(await ask("POST", `/resources/${id}/verify`)).toMatchObject({
    status: 200,
    body: { isActive: true },
  });
  await entryguard.control("behaviour", { bad_keys: ["bad"] });
  const bad = await addResource(entryguard, await addCredential(entryguard, "bad"));
  expect(await ask("POST", `/resources/${bad}/verify`)).toMatchObject({
    status: 400,
    body: { error: "VERIFICATION_FAILED", message: expect.stringContaining("GetCallerIdentity") },
  });
});

describe("is refused", () => {
  test.each([
    { name: "without a region at AWS", change: { region: null }, wrong: { region: "must be string" } },
    { name: "without a name", change: { name: "" }, wrong: { name: expect.any(String) } },
  ])("$name", async ({ change, wrong }) => {
    const refused = await ask("POST", "/resources", { ...securityGroup(credential), ...change });
    expect(refused).toMatchObject({ status: 400, body: { error: "Bad Request", validationErrors: wrong } });
    expect((await ask("GET", "/resources")).body).toEqual([]);
  });

  test("at another provider than its credential", async () => {
    const elsewhere = { ...securityGroup(credential), provider: "GCP" };
    expect(await ask("POST", "/resources", elsewhere)).toMatchObject({
      status: 409,
      body: { error: "Conflict", message: expect.stringContaining("is of a AWS credential") },
    });
    expect((await ask("GET", "/resources")).body).toEqual([]);
  });

  test("with a credential that is not there", async () => {
    const lost = securityGroup("8d9f0c3e-0000-4000-8000-000000000000");
    const none = { status: 404, body: { error: "CREDENTIAL_NOT_FOUND" } };
    expect(await ask("POST", "/resources", lost)).toMatchObject(none);
    const id = await addResource(entryguard, credential);
    expect(await ask("PATCH", `/resources/${id}`, { credentialId: lost.credentialId })).toMatchObject(none);
    expect((await read(id)).credentialId).toBe(credential);
  });

  test("with the identifier of another one", async () => {
    const sent = securityGroup(credential);
    await ask("POST", "/resources", sent);
    const message = expect.stringContaining("body.resourceIdentifier is that of");
    const refused = { status: 409, body: { error: "Conflict", message } };
    expect(await ask("POST", "/resources", { ...sent, name: "again" })).toMatchObject(refused);
    const id = await addResource(entryguard, credential);
    const { resourceIdentifier } = sent;
    expect(await ask("PATCH", `/resources/${id}`, { resourceIdentifier })).toMatchObject(refused);
  });

  test("to be deleted while a session is live on it, and no longer", async () => {
    const [one, two] = [await addResource(entryguard, credential), await addResource(entryguard, credential)];
    await entryguard.control("sessions", { resource_ids: [one], status: "PENDING", hours: 1 });
    await entryguard.control("sessions", { resource_ids: [two], status: "CANCELLED" });
    await entryguard.control("static_ip_rules", { resource_ids: [two] });
    expect(await ask("DELETE", `/resources/${one}`)).toMatchObject({
      status: 400,
      body: { error: "RESOURCE_IN_USE" },
    });
    expect((await ask("DELETE", `/resources/${two}`)).status).toBe(204);
    await entryguard.advance(3600);
    expect((await ask("DELETE", `/resources/${one}`)).status).toBe(204);
    expect((await ask("GET", "/static-ip-rules")).body).toEqual([]);
  });
});
