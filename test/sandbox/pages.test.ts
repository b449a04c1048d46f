import { expect, test } from "@jest/globals";
import { pageOf, stretchOf } from "../../src/sandbox/pages.js";

const five = ["a", "b", "c", "d", "e"];

test.each([
  { name: "the first page", all: five, page: 1, perPage: 2, items: ["a", "b"], pages: 3 },
  { name: "the last page", all: five, page: 3, perPage: 2, items: ["e"], pages: 3 },
  { name: "a page after the last one", all: five, page: 4, perPage: 2, items: [], pages: 3 },
  { name: "a page for all", all: five, page: 1, perPage: 5, items: five, pages: 1 },
  { name: "the page of an empty list", all: [], page: 1, perPage: 2, items: [], pages: 1 },
])("pages: $name", ({ all, page, perPage, items, pages }) => {
  expect(pageOf(all, page, perPage)).toEqual({ items, pages });
});

test.each([
  { name: "the beginning", all: five, offset: 0, limit: 2, items: ["a", "b"], total: 5 },
  { name: "the middle", all: five, offset: 1, limit: 2, items: ["b", "c"], total: 5 },
  { name: "across the end", all: five, offset: 3, limit: 9, items: ["d", "e"], total: 5 },
  { name: "after the end", all: five, offset: 5, limit: 2, items: [], total: 5 },
  { name: "nothing, to learn the total", all: five, offset: 0, limit: 0, items: [], total: 5 },
])("offset and limit: $name", ({ all, offset, limit, items, total }) => {
  expect(stretchOf(all, offset, limit)).toEqual({ items, total });
});
