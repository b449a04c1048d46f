/** Who uses what, as the client reads it from the sandbox. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  type Credential,
  heldCredentials,
  holdings,
  toEntry,
  verificationStatus,
} from "../../../src/sdk/entryguard/index.js";
import { addCredential, addResource, startEntryGuard } from "../../sandbox/entryguard/start-entryguard.js";

const entryguard = startEntryGuard();
const { ask, control, advance, asked } = entryguard;
const client = entryguard.client();
afterAll(() => entryguard.sandbox.close());

describe("what is held", () => {
  let used: string;
  let unused: string;
  let vercel: string;
  let ssh: string;
  let https: string;
  let stray: string;
  beforeAll(async () => {
    used = await addCredential(entryguard, "used");
    unused = await addCredential(entryguard, "unused");
    vercel = (
      await control("credentials", { provider: "VERCEL", credential_type: "API_TOKEN", name: "edge" })
    ).id;
    ssh = await addResource(entryguard, used, "ssh");
    https = await addResource(entryguard, used, "https");
    const planted = { credential_id: "8d9f0c3e-0000-4000-8000-000000000000", name: "lost" };
    stray = (await control("resources", planted)).id;
    await control("resources", { credential_id: null, name: "served by an agent" });
    await advance(2);
    await client.getMe();
    await asked();
  });

  test("is all of it, in two requests, with dependents and strays", async () => {
    const { entries, strays } = await heldCredentials(client);
    const public_ = {
      credential_type: "ACCESS_KEY",
      status: "valid",
      verification_error: null,
      last_verified_at: expect.stringMatching(/^20/),
      created_at: expect.stringMatching(/^20/),
    };
    expect(entries).toEqual([
      {
        id: used,
        name: "used",
        kind: "AWS",
        shown: public_,
        publicIdentifier: null,
        dependents: [
          { id: ssh, name: "ssh" },
          { id: https, name: "https" },
        ],
      },
      { id: unused, name: "unused", kind: "AWS", shown: public_, publicIdentifier: null, dependents: [] },
      {
        id: vercel,
        name: "edge",
        kind: "VERCEL",
        shown: { ...public_, credential_type: "API_TOKEN" },
        publicIdentifier: null,
        dependents: [],
      },
    ]);
    expect(strays).toEqual([{ id: stray, name: "lost" }]);
    expect(await asked()).toEqual(["GET /credentials 200", "GET /resources 200"]);
  });

  test("is known to be incomplete when one of the two fails", async () => {
    const body = { method: "GET", path: "/entryguard/resources", status: 403 };
    await entryguard.request("POST", "/_test/faults", body);
    await expect(heldCredentials(client)).rejects.toMatchObject({
      code: "forbidden",
      path: "/entryguard/resources",
    });
  });

  test("can be given up", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(heldCredentials(client, { signal })).rejects.toMatchObject({ code: "aborted" });
  });

  test("has a second ring, in two requests", async () => {
    await control("sessions", { resource_ids: [ssh, https] });
    await control("sessions", { resource_ids: [ssh], status: "EXPIRING" });
    await control("sessions", { resource_ids: [https], status: "CANCELLED" });
    await control("static_ip_rules", { resource_ids: [ssh] });
    await control("static_ip_rules", { resource_ids: [stray] });
    await control("static_ip_rules", { resource_ids: [stray], label: "home" });
    await asked();
    expect(Object.fromEntries(await holdings(client))).toEqual({
      [ssh]: "2 live sessions and one static IP rule",
      [https]: "one live session",
      [stray]: "2 static IP rules",
    });
    expect(await asked()).toEqual(["GET /sessions/admin 200", "GET /static-ip-rules 200"]);
  });

  test("has no second ring of sessions that have run out", async () => {
    await advance(9 * 3600);
    expect(Object.fromEntries(await holdings(entryguard.client()))).toEqual({
      [ssh]: "one static IP rule",
      [stray]: "2 static IP rules",
    });
    expect((await ask("DELETE", `/resources/${https}`)).status).toBe(204);
  });
});

const credential = (isValid: boolean | null, lastVerifiedAt: string | null): Credential => ({
  id: "c",
  name: "prod",
  provider: "AWS",
  credentialType: "ACCESS_KEY",
  isValid,
  lastVerifiedAt,
  verificationError: null,
  createdAt: "2026-02-01T00:00:00Z",
  updatedAt: "2026-02-01T00:00:00Z",
});

test.each([
  { isValid: null, at: null, status: "unverified" },
  { isValid: false, at: null, status: "unverified" },
  { isValid: true, at: null, status: "unverified" },
  { isValid: true, at: "2026-02-01T00:00:01Z", status: "valid" },
  { isValid: false, at: "2026-02-01T00:00:01Z", status: "invalid" },
  { isValid: null, at: "2026-02-01T00:00:01Z", status: "invalid" },
])("isValid $isValid, last verified $at: $status", ({ isValid, at, status }) => {
  expect(verificationStatus(credential(isValid, at))).toBe(status);
  expect(toEntry(credential(isValid, at)).shown.status).toBe(status);
});
