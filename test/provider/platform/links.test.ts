import { expect, test } from "@jest/globals";
import { Links } from "../../../src/provider/platform/links.js";

test("what changes one cluster runs one after another, failures included; another cluster does not wait", async () => {
  const links = new Links();
  const said: string[] = [];
  let letGo = () => {};
  const first = links.oneAtATime("paris", async () => {
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
    said.push("first");
    throw new Error("as ordered");
  });
  const second = links.oneAtATime("paris", async () => said.push("second"));
  await links.oneAtATime("rome", async () => said.push("rome"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(said).toEqual(["rome"]);
  letGo();
  await expect(first).rejects.toThrow("as ordered");
  await second;
  expect(said).toEqual(["rome", "first", "second"]);
});
