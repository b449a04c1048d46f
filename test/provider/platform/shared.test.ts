/** Lists that are asked for at the moment of a deletion, by many at once. */
import { expect, test } from "@jest/globals";
import { Shared } from "../../../src/provider/platform/shared.js";

/** Answers in the order of its questions, when it is told. */
function desk() {
  const open: { answer(value: string): void; fail(error: Error): void }[] = [];
  const ask = () =>
    new Promise<string>((answer, fail) => {
      open.push({ answer, fail });
    });
  return { open, ask };
}

test("who calls while one is on its way shares the next, which is asked for after it", async () => {
  const shared = new Shared<string>();
  const { open, ask } = desk();
  const first = shared.get("scope", ask);
  const others = [shared.get("scope", ask), shared.get("scope", ask), shared.get("scope", ask)];
  const elsewhere = shared.get("another scope", ask);
  expect(open).toHaveLength(2);
  open[0]?.answer("before");
  await first;
  await Promise.resolve();
  expect(open).toHaveLength(3);
  open[2]?.answer("after");
  expect(await Promise.all(others)).toEqual(["after", "after", "after"]);
  open[1]?.answer("elsewhere");
  expect(await elsewhere).toBe("elsewhere");
  const alone = shared.get("scope", ask);
  expect(open).toHaveLength(4);
  open[3]?.answer("later");
  expect(await alone).toBe("later");
});

test("one that fails fails those who share it, and not those after it", async () => {
  const shared = new Shared<string>();
  const { open, ask } = desk();
  const first = shared.get("scope", ask);
  const second = shared.get("scope", ask);
  open[0]?.fail(new Error("no way"));
  await expect(first).rejects.toThrow("no way");
  await Promise.resolve();
  open[1]?.answer("there");
  expect(await second).toBe("there");
  expect(open).toHaveLength(2);
});
