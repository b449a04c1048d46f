import { expect, test } from "@jest/globals";
import { EntryList } from "../../../src/provider/platform/entry-list.js";

const paris = { id: "d1", name: "paris" };
const rome = { id: "d2", name: "rome" };
const entry = (id: string, ...dependents: { id: string; name: string }[]) => ({
  id,
  name: id,
  kind: "AWS_ROLE",
  shown: {},
  publicIdentifier: null,
  dependents,
});

test("a dependent names the credentials that it uses, and nothing where it uses none", () => {
  const list = new EntryList(
    { entries: [entry("a", paris), entry("b", paris, rome)], strays: [] },
    (name) => name,
  );
  expect(list.usedBy("d1").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(list.dependentName("d2")).toBe("rome");
  expect(list.usedBy("nowhere")).toEqual([]);
});
