/** Lists in pages: whole, or an error, and never without an end. */
import { describe, expect, test } from "@jest/globals";
import { listAll } from "../../../src/sdk/taikun/index.js";
import { answering, errorOf, page } from "./answering.js";

const project = (id: number) => ({
  id,
  name: `p-${id}`,
  organizationId: 3,
  organizationName: "acme",
  status: "Ready",
  cloudType: "AWS",
  isKubernetes: true,
  isLocked: false,
  isBackupEnabled: false,
  aiEnabled: false,
});
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** A Taikun whose list has these ids, at each request, and gives so many at once. */
function listing(at: (request: number) => number[], size = 50) {
  let request = 0;
  return answering(({ query }) => {
    const all = at(request++);
    const offset = Number(query.Offset);
    const data = all.slice(offset, offset + Math.min(size, Number(query.Limit))).map(project);
    return Response.json(page(data, { totalCount: all.length }));
  });
}
const read = ({ taikun }: ReturnType<typeof answering>) =>
  listAll(taikun, "listProjects", { OrganizationId: 3 }).then((all) => all.map(({ id }) => id));
const offsets = ({ asked }: ReturnType<typeof answering>) => asked.map(({ query }) => Number(query.Offset));

test("one request for a list that fits a page, with the limit of Taikun's own clients", async () => {
  const taikun = listing(() => ids(0, 49));
  expect(await read(taikun)).toEqual(ids(0, 49));
  expect(taikun.asked.map(({ query }) => query)).toEqual([{ Limit: "50", Offset: "0", OrganizationId: "3" }]);
});

describe("all of it comes", () => {
  test.each([
    ["an empty list", ids(0, 0), 50, [0]],
    ["one page and one entry", ids(0, 51), 50, [0, 50, 0]],
    ["a full page, which may not be the last", ids(0, 50), 50, [0, 50]],
    ["three pages", ids(0, 120), 50, [0, 50, 100, 50, 0]],
    ["pages shorter than asked for", ids(0, 5), 2, [0, 2, 4, 2, 0]],
  ])("%s", async (_, all, size, expected) => {
    const taikun = listing(() => all, size);
    expect([await read(taikun), offsets(taikun)]).toEqual([all, expected]);
  });

  test("data null is none", async () => {
    const { taikun } = answering(() => Response.json(page(null)));
    expect(await listAll(taikun, "listAiCredentials")).toEqual([]);
  });

  test("of a list with data and totalCount alone, and whatever hasMore says", async () => {
    const only = answering(() => Response.json({ data: [project(1)], totalCount: 1 }));
    expect(await read(only)).toEqual([1]);
    expect(await read(answering(() => Response.json(page([project(1)], { hasMore: true }))))).toEqual([1]);
  });

  test.each([
    ["grows", (request: number) => (request === 0 ? ids(0, 60) : ids(0, 61))],
    ["shrinks", (request: number) => (request === 0 ? ids(0, 60) : ids(1, 60))],
    [
      "loses one and gets one, unseen by its length",
      (request: number) => (request === 0 ? ids(0, 60) : ids(1, 61)),
    ],
  ])("of a list that %s while it is read, which is read again", async (_, at) => {
    expect(await read(listing(at))).toEqual(at(1));
  });
});

describe("a list that is not whole is an error, after three tries", () => {
  const answer = (give: (offset: number, request: number) => object) => {
    let request = 0;
    return answering(({ query }) => Response.json(give(Number(query.Offset), request++)));
  };
  test.each([
    [
      "nothing comes, and there should be three",
      answer(() => page([], { totalCount: 3 })),
      "nothing comes after 0 entries of 3",
      3,
    ],
    [
      "data is null, and there should be three",
      answer(() => page(null, { totalCount: 3 })),
      "nothing comes after 0 entries of 3",
      3,
    ],
    [
      "the second page is empty",
      answer((at) => page(at ? [] : [project(1)], { totalCount: 3 })),
      "nothing comes after 1 entries of 3",
      6,
    ],
    [
      "the first page comes for ever",
      answer(() => page([project(1)], { totalCount: 3 })),
      "the page after 1 entries has 1 once more",
      6,
    ],
    [
      "more comes than there should be",
      answer(() => page([project(1), project(2)], { totalCount: 1 })),
      "it gives 2 entries, and says that it has 1",
      3,
    ],
    [
      "more comes after a full page than there should be",
      answer((at) => page(at === 0 ? ids(0, 50).map(project) : [project(50)], { totalCount: 50 })),
      "it gives 51 entries, and says that it has 50",
      6,
    ],
    [
      "it never holds still",
      answer((at, n) => page([project(at)], { totalCount: 5 + n })),
      "entries at first, and then",
      6,
    ],
  ])("%s", async (_, taikun, reason, requests) => {
    const error = await errorOf(read(taikun));
    expect(error).toMatchObject({ code: "unexpected_response", method: "GET", path: "/api/v1/projects" });
    expect(error.message).toContain("GET api.taikun.cloud/api/v1/projects gave no whole list: ");
    expect([error.message.includes(reason), taikun.asked.length]).toEqual([true, requests]);
  });

  test.each([
    ["totalCount is missing", { data: [] }, /totalCount/],
    ["totalCount is a text", { data: [], totalCount: "0" }, /totalCount/],
    ["data is missing", { totalCount: 0 }, /data: is missing, which does not mean that it is empty/],
    ["an entry has no id", { data: [{ name: "x" }], totalCount: 1 }, /data\[0\]\.id/],
  ])("%s", async (_, answered, message) => {
    const error = await errorOf(read(answer(() => answered)));
    expect(error).toMatchObject({ code: "unexpected_response", message: expect.stringMatching(message) });
  });

  test("it says that it has more entries than anybody has", async () => {
    const taikun = answer(() => page([project(1)], { totalCount: 10_001 }));
    expect((await errorOf(read(taikun))).message).toContain("it has more than 10000 entries");
    expect(taikun.asked).toHaveLength(1);
  });
});

test("only lists in pages can be read so", () => {
  const { taikun } = answering(() => Response.json([]));
  // @ts-expect-error: this list has no pages
  const read = () => listAll(taikun, "listCloudCredentials");
  expect(read).toBeInstanceOf(Function);
});
