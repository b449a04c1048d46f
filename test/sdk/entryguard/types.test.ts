/** What the compiler must and must not accept. The assertions are the lines that `tsc` checks; jest only loads them. */
import { expect, test } from "@jest/globals";
import {
  type Credential,
  createEntryGuardClient,
  type EntryGuardClient,
  type Resource,
} from "../../../src/sdk/entryguard/index.js";

function made() {
  createEntryGuardClient({ token: "t" });
  createEntryGuardClient({ organization: "o", email: "e", password: "p", totp: undefined });
  // @ts-expect-error neither
  createEntryGuardClient({});
  // @ts-expect-error both
  createEntryGuardClient({ token: "t", organization: "o", email: "e", password: "p" });
  // @ts-expect-error no password
  createEntryGuardClient({ organization: "o", email: "e" });
  // @ts-expect-error a login's
  createEntryGuardClient({ token: "t", totp: "123456" });
}

async function asked(entryguard: EntryGuardClient, signal: AbortSignal | undefined) {
  const list: Credential[] = await entryguard.listCredentials({ signal });
  const nothing: undefined = await entryguard.deleteCredential({ credentialId: "c" });
  const moved: Resource = await entryguard.updateResource({ resourceId: "r", body: { credentialId: "c" } });
  // Any word may come, so that any may be asked for.
  const isVercel = list.some(({ provider }) => provider === "VERCEL");
  // @ts-expect-error a resource of an agent has no credential
  moved.credentialId satisfies string;
  // @ts-expect-error none is shown
  void list[0]?.credentialData;
  return { nothing, isVercel };
}

async function created(entryguard: EntryGuardClient) {
  const [name, credentialType] = ["n", "ACCESS_KEY"] as const;
  const credentialData = { accessKeyId: "a", secretAccessKey: "s" };
  await entryguard.createCredential({ body: { name, provider: "AWS", credentialType, credentialData } });
  // @ts-expect-error its data is that of another provider
  await entryguard.createCredential({ body: { name, provider: "AZURE", credentialType, credentialData } });
  await entryguard.createCredential({
    // @ts-expect-error no secret
    body: { name, provider: "AWS", credentialType, credentialData: { accessKeyId: "a" } },
  });
  await entryguard.createCredential({
    body: {
      name,
      provider: "GCP",
      credentialType: "SERVICE_ACCOUNT",
      // A key file may hold more than the contract names.
      credentialData: {
        ...{ type: "service_account", project_id: "p", private_key: "k", client_email: "a@p" },
        universe_domain: "googleapis.com",
      },
    },
  });
  // @ts-expect-error there is no such operation
  entryguard.updateCredential;
}

test("the compiler has checked the lines above", () => {
  for (const lines of [made, asked, created]) expect(lines).toBeInstanceOf(Function);
});
