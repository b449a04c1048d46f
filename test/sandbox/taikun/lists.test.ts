import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startTaikun, type TestTaikun } from "./start-taikun.js";

let taikun: TestTaikun;
beforeEach(() => {
  taikun = startTaikun();
});
afterEach(() => taikun.sandbox.close());

const list = async (query = "", path = "/aws/list") => (await taikun.ask("GET", path + query)).body;
const namesOf = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);

describe("a page", () => {
  test("has 50 entries, and tells how many there are", async () => {
    for (let n = 1; n <= 53; n++) await taikun.addCloud(`cloud-${n}`);
    const { data, ...first } = await list();
    expect(data).toHaveLength(50);
    expect(first).toEqual({ limit: 50, offset: 0, hasMore: true, nextOffset: 50, totalCount: 53 });
    const { data: rest, ...second } = await list("?Limit=50&Offset=50");
    expect(rest).toHaveLength(3);
    expect(second).toEqual({ limit: 50, offset: 50, hasMore: false, nextOffset: null, totalCount: 53 });
    expect(await list("?Offset=60")).toMatchObject({ data: [], totalCount: 53, hasMore: false });
    await taikun.behaviour({ max_limit: 10 });
    expect((await list("?Limit=40")).data).toHaveLength(10);
    expect((await taikun.ask("GET", "/cloudcredentials")).body).toHaveLength(53);
  });

  test.each([
    { query: "?Id=2", names: ["two"] },
    { query: "?Id=9", names: [] },
    { query: "?Search=T", names: ["two", "three"] },
    { query: "?SearchId=3", names: ["three"] },
    { query: "?OrganizationId=1&Search=one", names: ["one"] },
    { query: "?OrganizationId=9", names: [] },
    { query: "?Limit=1&Offset=1", names: ["two"], totalCount: 3 },
    { query: "?SortBy=name&SortDirection=desc", names: ["two", "three", "one"] },
    { query: "?SortBy=name", names: ["one", "three", "two"] },
  ])("of $query has $names", async ({ query, names, totalCount = names.length }) => {
    for (const name of ["one", "two", "three"]) await taikun.addCloud(name);
    const page = await list(query);
    expect(namesOf(page)).toEqual(names);
    expect(page.totalCount).toBe(totalCount);
  });

  test.each([
    { query: "?Limit=0", says: /query\.Limit/ },
    { query: "?Id=abc", says: /query\.Id/ },
    { query: "?SortDirection=up", says: /query\.SortDirection/ },
  ])("of $query is refused", async ({ query, says }) => {
    expect(await list(query)).toMatchObject({ status: 400, detail: expect.stringMatching(says) });
  });
});

describe("a list that is wrong", () => {
  beforeEach(async () => {
    for (const name of ["one", "two", "three"]) await taikun.addCloud(name);
  });

  test("repeats its first page", async () => {
    await taikun.behaviour({ lists: "repeat" });
    for (const query of ["?Limit=2", "?Limit=2&Offset=2", "?Limit=2&Offset=4"])
      expect(await list(query)).toMatchObject({ data: [{ id: 1 }, { id: 2 }], totalCount: 3 });
  });

  test.each([
    { lists: "count_more", totalCount: 6 },
    { lists: "count_fewer", totalCount: 2 },
  ])("says of three that they are $totalCount", async ({ lists, totalCount }) => {
    await taikun.behaviour({ lists });
    expect(await list()).toMatchObject({ data: [{}, {}, {}], totalCount });
    expect(await list("?Offset=3")).toMatchObject({ data: [], totalCount });
  });
});

test("data may be null where there is nothing", async () => {
  await taikun.behaviour({ empty_data: "null" });
  expect(await list()).toMatchObject({ data: null, totalCount: 0 });
  expect(await list("", "/showback/v1/showbackcredentials")).toEqual({ data: null, totalCount: 0 });
});

describe("a list that lags behind", () => {
  test("lacks what was made, and what was updated", async () => {
    await taikun.behaviour({ hidden_after_create: 5, hidden_after_update: 3 });
    const id = await taikun.addCloud("prod");
    expect(await list(`?Id=${id}`)).toMatchObject({ data: [], totalCount: 0 });
    expect((await taikun.ask("GET", "/cloudcredentials")).body).toEqual([]);
    await taikun.advance(5);
    expect(await list(`?Id=${id}`)).toMatchObject({ totalCount: 1 });
    await taikun.ask("POST", "/aws/update", { id, name: "prod-2" });
    expect(await list()).toMatchObject({ totalCount: 0 });
    await taikun.advance(3);
    expect(namesOf(await list())).toEqual(["prod-2"]);
  });

  test("shows what it was before an update", async () => {
    await taikun.behaviour({ stale_after_update: 3 });
    const id = await taikun.addCloud("prod");
    await taikun.ask("POST", "/aws/update", { id, name: "prod-2" });
    expect(namesOf(await list())).toEqual(["prod"]);
    await taikun.advance(3);
    expect(namesOf(await list())).toEqual(["prod-2"]);
  });
});

describe("who made and changed something", () => {
  const user = {
    userId: "1",
    displayName: "partner@sandbox.example",
    accountId: 1,
    isRobot: false,
  };

  test.each([
    { audit: "object", web: user, text: "partner@sandbox.example" },
    { audit: "string", web: "partner@sandbox.example", text: "partner@sandbox.example" },
    { audit: "null", web: null, text: null },
  ])("is of the sort $audit in most lists, and a text in some", async ({ audit, web, text }) => {
    await taikun.behaviour({ audit });
    const id = await taikun.addCloud("prod");
    await taikun.ask("POST", "/aws/update", { id, name: "prod" });
    const password = { name: "prod", url: "https://p", username: "u", password: "canary" };
    await taikun.add("/showback/v1/showbackcredentials/create", password);
    expect((await list()).data[0]).toMatchObject({ createdBy: web, lastModifiedBy: web });
    expect((await list("", "/showback/v1/showbackcredentials")).data[0]).toMatchObject({ createdBy: text });
  });
});

test("secrets are in the lists that have a field for them, if they are filled", async () => {
  await taikun.behaviour({ filled_passwords: "on", tanzu_zededa: "on" });
  const showback = { name: "prod", url: "https://p", username: "u", password: "canary-showback" };
  await taikun.add("/showback/v1/showbackcredentials/create", showback);
  const ops = {
    name: "prod",
    prometheusUsername: "u",
    prometheusPassword: "canary-ops",
    prometheusUrl: "https://p",
  };
  const operationCredentialId = await taikun.add("/opscredentials", ops);
  const rule = { name: "r", metricName: "up", type: "Sum", price: 1, labels: [], operationCredentialId };
  await taikun.add("/prometheusrules", rule);
  await taikun.addCloud("prod");
  expect((await list("", "/showback/v1/showbackcredentials")).data[0].password).toBe("canary-showback");
  expect((await list("", "/prometheusrules")).data[0]).toMatchObject({
    userName: "u",
    password: "canary-ops",
  });
  for (const path of ["/aws/list", "/opscredentials/list"])
    expect((await taikun.ask("GET", path)).text).not.toContain("canary");
});
