import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { addCredential, addResource, startEntryGuard } from "./start-entryguard.js";

const folder = mkdtempSync(join(tmpdir(), "belay-entryguard-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("no secret is in the database, which gives everything back at the next start", async () => {
  const db = join(folder, "sandbox.db");
  const first = startEntryGuard({ db });
  const id = await addCredential(first);
  const resource = await addResource(first, id);
  await first.control("sessions", { resource_ids: [resource] });
  const user = await first.control("users", { mfa: true });
  const { organization: organizationSlug, email, password } = first.access;
  const session = (await first.ask("POST", "/auth/login", { organizationSlug, email, password })).body;
  first.sandbox.close();

  const { token, member_token, member_password } = first.access;
  const secrets = [
    "canary-aws-secret",
    ...[token, member_token, password, member_password],
    ...[user.password, user.totp_secret, user.recovery_code],
    ...[session.accessToken, session.refreshToken],
  ];
  const kept = readdirSync(folder).map((file) => readFileSync(join(folder, file), "latin1"));
  for (const secret of secrets) expect(kept.some((text) => text.includes(secret))).toBe(false);
  expect(kept.some((text) => text.includes("AKIAPROD"))).toBe(false);

  const second = startEntryGuard({ db });
  expect(second.access).toEqual(first.access);
  expect((await second.ask("GET", `/credentials/${id}`, undefined, session.accessToken)).status).toBe(200);
  expect((await second.ask("GET", "/sessions/admin")).body).toMatchObject([
    { resourceIps: [{ resourceId: resource, resourceName: "ssh" }] },
  ]);
  second.sandbox.close();
});
