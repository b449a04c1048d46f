/** The SDK on the sandbox: that both keep the one contract. */
import { afterAll, expect, test } from "@jest/globals";
import {
  createCivoClient,
  heldCredentials,
  objectStoreRegions,
  progressOf,
  revealSecret,
  updateCredential,
} from "../../../src/sdk/civo/index.js";
import { startCivo } from "../../sandbox/civo/start-civo.js";
import { errorOf } from "./answering.js";

const { sandbox, access, control, advance } = startCivo();
afterAll(() => sandbox.close());
const civo = createCivoClient({
  token: access.token,
  endpoint: "http://sandbox.localhost/civo",
  fetch: async (request) => sandbox.app.request(request as Request),
});

const [region, elsewhere] = ["LON1", "NYC1"];
const nothing = { access_key_id: null, secret_access_key_id: null };

test("a credential from its making to its deletion", async () => {
  expect((await objectStoreRegions(civo)).map(({ code }) => code)).toEqual([region, elsewhere]);

  const made = await civo.createObjectStoreCredential({ region, body: { name: "prod", ...nothing, region } });
  const where = { region, credentialId: made.id };
  expect(progressOf(made)).toBe("under way");
  expect((await errorOf(revealSecret(civo, where))).message).toContain(
    "Civo is still making credential prod",
  );
  await advance(1);
  expect(progressOf(await civo.getObjectStoreCredential(where))).toBe("ready");
  const pair = await revealSecret(civo, where);

  const { access_key_id } = pair;
  const photos = await civo.createObjectStore({ region, body: { name: "photos", access_key_id, region } });
  const planted = { account_id: access.account_id, region, name: "astray", owner_info: { name: "gone" } };
  await control("civo_stores", planted);
  expect(await heldCredentials(civo, { region })).toMatchObject({
    entries: [
      { id: made.id, publicIdentifier: access_key_id, dependents: [{ id: photos.id, name: "photos" }] },
    ],
    strays: [{ name: "astray", note: "its owner (gone) is no credential of LON1" }],
  });
  expect(await heldCredentials(civo, { region: elsewhere })).toEqual({ entries: [], strays: [] });

  // Whatever null does: the quota changes, the pair does not.
  await control("civo_behaviour", { null_key: "regenerate" });
  expect(await updateCredential(civo, { ...where, max_size_gb: 7 })).toMatchObject({ max_size_gb: 7 });
  expect(await revealSecret(civo, where)).toEqual(pair);
  const another = { access_key_id: "AK-2", secret_access_key: "canary-2" };
  await updateCredential(civo, { ...where, pair: another });
  expect(await revealSecret(civo, where)).toEqual(another);
  const { entries } = await heldCredentials(civo, { region });
  expect(entries[0]).toMatchObject({ shown: { access_key_id: "AK-2" }, dependents: [{ name: "photos" }] });

  await control("civo_behaviour", { delete_seconds: 6 });
  await civo.deleteObjectStore({ region, storeId: photos.id });
  expect(await errorOf(civo.deleteObjectStoreCredential(where))).toMatchObject({
    code: "rejected",
    platformCode: "objectstore_credential_in_use",
    detail: expect.stringContaining(`it owns photos (${photos.id})`),
  });
  await advance(6);
  await civo.deleteObjectStoreCredential(where);
  expect((await heldCredentials(civo, { region })).entries).toEqual([]);
  expect(await errorOf(civo.deleteObjectStoreCredential(where))).toMatchObject({ code: "not_found" });
});

test("lists longer than a page, where Civo gives few at once", async () => {
  await control("civo_behaviour", { max_per_page: 4 });
  for (let n = 0; n < 9; n++) {
    const pair = { access_key_id: `AK${n}`, secret_access_key_id: "canary" };
    await civo.createObjectStoreCredential({ region: elsewhere, body: { name: `c${n}`, ...pair } });
    await civo.createObjectStore({
      region: elsewhere,
      body: { name: `s${n}`, access_key_id: `AK${n}`, max_size_gb: 500 },
    });
  }
  const { entries, strays } = await heldCredentials(civo, { region: elsewhere });
  expect(strays).toEqual([]);
  expect(entries.map(({ name, dependents }) => [name, dependents.length])).toEqual(
    entries.map((_, n) => [`c${n}`, 1]),
  );
  expect(entries).toHaveLength(9);
});
