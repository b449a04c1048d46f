import { describe, expect, test } from "@jest/globals";
import { heldCredentials, objectStoreRegions, toEntry } from "../../../src/sdk/civo/index.js";
import { answering, credential, errorOf, page, store } from "./answering.js";

const region = "LON1";

/** What is held where these are all. */
async function held(credentials: unknown[], stores: unknown[]) {
  const { civo, asked } = answering(({ path }) =>
    Response.json(page(path.endsWith("credentials") ? credentials : stores)),
  );
  return { ...(await heldCredentials(civo, { region })), asked };
}

test("two requests, each in the region, for short lists", async () => {
  const { asked } = await held([credential("a")], []);
  const query = { region, page: "1", per_page: "100" };
  expect(asked.map(({ method, path, query }) => ({ method, path, query }))).toEqual([
    { method: "GET", path: "/v2/objectstore/credentials", query },
    { method: "GET", path: "/v2/objectstores", query },
  ]);
});

test("an entry has the public fields, and nothing else of what was answered", async () => {
  const more = { max_size_gb: 7, secret_access_key: "canary", deep: { secret: "canary" } };
  const { entries, strays } = await held(
    [credential("a", more)],
    [store("photos", { credential_id: "id-a", secret: "canary" }, { secret: "canary" })],
  );
  expect({ entries, strays }).toEqual({
    entries: [
      {
        id: "id-a",
        name: "a",
        kind: "object_store",
        shown: { access_key_id: "AK-a", max_size_gb: 7, status: "ready", suspended: false },
        publicIdentifier: "AK-a",
        dependents: [{ id: "id-photos", name: "photos" }],
      },
    ],
    strays: [],
  });
});

test("a credential that Civo is still making has no public identifier", () => {
  const made = { id: "i", name: "n", access_key_id: "", max_size_gb: null, suspended: false, status: "" };
  expect(toEntry(made)).toMatchObject({
    publicIdentifier: null,
    shown: { access_key_id: null, max_size_gb: null, status: "" },
    dependents: [],
  });
});

/** Who owns a store, of the credentials a and b, whose key b2 has, too, and c and c2, which are both called c. */
const credentials = [
  credential("a"),
  credential("b"),
  credential("b2", { access_key_id: "AK-b" }),
  credential("c"),
  credential("c2", { name: "c" }),
  credential("new", { access_key_id: "", status: "pending" }),
];

describe("the owner of a store", () => {
  test.each([
    { name: "by its id", owner: { credential_id: "id-a" }, of: ["id-a"] },
    {
      name: "by its id before its key and name",
      owner: { credential_id: "id-a", access_key_id: "AK-b", name: "c" },
      of: ["id-a"],
    },
    { name: "by its key", owner: { access_key_id: "AK-a" }, of: ["id-a"] },
    { name: "by its key before its name", owner: { access_key_id: "AK-a", name: "b" }, of: ["id-a"] },
    {
      name: "by its key, when the id is null",
      owner: { credential_id: null, access_key_id: "AK-a" },
      of: ["id-a"],
    },
    {
      name: "by its name, when its key was changed since",
      owner: { access_key_id: "AK-old", name: "a" },
      of: ["id-a"],
    },
    { name: "by its name", owner: { name: "a" }, of: ["id-a"] },
    {
      name: "by a key that two have: either may be it",
      owner: { access_key_id: "AK-b" },
      of: ["id-b", "id-b2"],
      note: "its owner is AK-b, as 2 credentials are",
    },
    {
      name: "by a name that two have",
      owner: { name: "c" },
      of: ["id-c", "id-c2"],
      note: "its owner is c, as 2 credentials are",
    },
    {
      name: "unknown",
      owner: { credential_id: "id-x", access_key_id: "AK-x", name: "x" },
      note: "its owner (x, id-x, AK-x) is no credential of LON1",
    },
    {
      name: "by an empty key, as one in the making has",
      owner: { access_key_id: "" },
      note: "it names no owner",
    },
    { name: "no part of a name", owner: { name: "ne" }, note: "its owner (ne) is no credential of LON1" },
    { name: "none", owner: {}, note: "it names no owner" },
    { name: "null", owner: null, note: "it names no owner" },
    { name: "absent", owner: undefined, note: "it names no owner" },
  ])("$name", async ({ owner, of = [], note }) => {
    const { entries, strays } = await held(credentials, [store("s", owner)]);
    const dependent = { id: "id-s", name: "s", ...(note && { note }) };
    const owners = entries.filter(({ dependents }) => dependents.length > 0);
    expect(owners.map(({ id }) => id)).toEqual(of);
    for (const { dependents } of owners) expect(dependents).toEqual([dependent]);
    expect(strays).toEqual(of.length === 0 ? [dependent] : []);
  });

  test("may own many, and a store in any state counts", async () => {
    const stores = ["ready", "creating", "failed", "deleting", ""].map((status, n) =>
      store(`s${n}`, { credential_id: "id-a" }, { status }),
    );
    const { entries } = await held([credential("a")], stores);
    expect(entries[0]?.dependents).toHaveLength(5);
  });

  test("a store without a name is named by its id", async () => {
    const { strays } = await held([], [store("s", null, { name: null })]);
    expect(strays).toEqual([{ id: "id-s", name: "id-s", note: "it names no owner" }]);
  });
});

describe("pages", () => {
  const all = Array.from({ length: 45 }, (_, n) => credential(`c${n}`));
  type Turn = { page: number; turn: number };

  /** What is held of credentials that come in pages as `answer` has it; stores there are none. */
  function paged(answer: (turn: Turn) => object) {
    let turn = 0;
    const { civo, asked } = answering(({ path, query }) =>
      Response.json(
        path.endsWith("credentials") ? answer({ page: Number(query.page), turn: ++turn }) : page([]),
      ),
    );
    const credentialPages = () => asked.filter(({ path }) => path.endsWith("credentials")).length;
    return { result: heldCredentials(civo, { region }), credentialPages };
  }
  const cut = (list: object[], page: number, per_page: number) => ({
    page,
    per_page,
    pages: Math.ceil(list.length / per_page),
    items: list.slice((page - 1) * per_page, page * per_page),
  });

  test("are all read, however few entries Civo gives at once", async () => {
    const { result, credentialPages } = paged(({ page }) => cut(all, page, 20));
    expect((await result).entries.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
    // All but the last one twice: what was deleted meanwhile would hide another one.
    expect(credentialPages()).toBe(5);
  });

  test("are all read, and strays on the last one are found", async () => {
    const stores = Array.from({ length: 101 }, (_, n) => store(`s${n}`, { name: n === 100 ? "gone" : "a" }));
    const { civo } = answering(({ path, query }) =>
      Response.json(
        path.endsWith("credentials") ? page([credential("a")]) : cut(stores, Number(query.page), 100),
      ),
    );
    const { entries, strays } = await heldCredentials(civo, { region });
    expect(entries[0]?.dependents).toHaveLength(100);
    expect(strays).toMatchObject([{ name: "s100" }]);
  });

  test.each([
    { name: "many entries less", first: all, later: all.slice(10) },
    { name: "an entry less on the way", first: all, later: all.slice(1) },
    { name: "an entry more at the front", first: all, later: [credential("front"), ...all] },
  ])("are read again when they change meanwhile: $name", async ({ first, later }) => {
    const { result } = paged(({ page, turn }) => cut(turn === 1 ? first : later, page, 20));
    expect((await result).entries.map(({ name }) => name)).toEqual(later.map(({ name }) => name));
  });

  test.each<{ name: string; answer: (turn: Turn) => object; reason: string; asked?: number }>([
    {
      name: "a page that repeats",
      answer: () => ({ per_page: 20, pages: 3, items: all.slice(0, 20) }),
      reason: "page 2 has an entry once more",
      asked: 6,
    },
    {
      name: "a page with another number",
      answer: () => cut(all, 1, 20),
      reason: "page 2 is answered with page 1",
    },
    {
      name: "a list that never ends",
      answer: ({ page }) => ({ page, per_page: 1, pages: page + 1, items: [credential(`p${page}`)] }),
      reason: "it has 2 pages at first, and then 3",
    },
    {
      name: "a page that is missing",
      answer: ({ page }) => ({ ...cut(all, page, 20), ...(page === 2 && { items: [] }) }),
      reason: "page 2 of 3 is empty",
    },
    {
      name: "a list that changes all the time",
      answer: ({ page, turn }) => cut(all.toSpliced(turn, 1), page, 20),
      reason: "while the list is read",
    },
    {
      name: "one entry twice",
      answer: () => page([all[0], all[0]]),
      reason: "page 1 has an entry once more",
    },
    {
      name: "more than anybody has",
      answer: ({ page }) => ({ page, per_page: 100, pages: 101, items: all }),
      reason: "it has more than 100 pages",
      asked: 1,
    },
  ])("that are not whole are an error: $name", async ({ answer, reason, asked }) => {
    const { result, credentialPages } = paged(answer);
    const error = await errorOf(result);
    expect(error).toMatchObject({ name: "PlatformError", code: "unexpected_response", method: "GET" });
    expect(error.message).toContain("GET api.civo.com/v2/objectstore/credentials gave no whole list: ");
    expect(error.message).toContain(reason);
    if (asked) expect(credentialPages()).toBe(asked);
  });

  test.each([
    { name: "no pages", body: { page: 1, items: [] }, place: "pages" },
    { name: "no items", body: { page: 1, pages: 1 }, place: "items" },
    { name: "a bare list", body: [], place: "the answer" },
    { name: "another object", body: { result: "success" }, place: "pages" },
    { name: "an entry without an id", body: page([credential("a"), { name: "b" }]), place: "items[1].id" },
  ])("that prove nothing are an error: $name", async ({ body, place }) => {
    const error = await errorOf(paged(() => body).result);
    expect(error.code).toBe("unexpected_response");
    expect(error.message).toContain(`(status 200): ${place}: `);
  });

  test.each([
    { pages: 0, items: [] },
    { pages: 1, items: null },
    { pages: 1, items: [], page: null },
  ])("that are empty may be so: %j", async (body) => {
    expect((await paged(() => body).result).entries).toEqual([]);
  });

  test("one that fails fails all", async () => {
    const { civo } = answering(({ query, path }) =>
      path.endsWith("credentials") && query.page === "2"
        ? Response.json({ code: "authentication_access_denied", reason: "no" }, { status: 403 })
        : Response.json(path.endsWith("credentials") ? cut(all, 1, 20) : page([])),
    );
    expect((await errorOf(heldCredentials(civo, { region }))).code).toBe("forbidden");
  });
});

test("the regions to look into are those with object stores", async () => {
  const code = (code: string, features: object) => ({ code, name: code, features });
  const regions = [code("A", { object_store: true }), code("B", { object_store: false }), code("C", {})];
  const { civo } = answering(() => Response.json(regions));
  expect((await objectStoreRegions(civo)).map(({ code }) => code)).toEqual(["A"]);
  const { civo: silent } = answering(() => Response.json([{ code: "A", name: "A" }]));
  expect((await errorOf(objectStoreRegions(silent))).message).toContain("[0].features");
});
