/** A project is taken off its credential before it is put on another one: where Taikun refuses that, it goes back. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { blocks, projectBinding } from "../support/taikun-hcl.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

test.each([
  { times: 1, left: { one: ["paris"], two: [] }, says: /is on backup credential \d+ again/ },
  { times: 2, left: { one: [], two: [] }, says: /and may be on none now/ },
])("refused $times times", async ({ times, left, says }) => {
  const own = await sandbox.taikun();
  const [a, b] = [await own.plant("backup", "one"), await own.plant("backup", "two")];
  const cloud = await own.plant("cloud", "ground");
  const project = `"${await own.project("paris", { cloud })}"`;
  const on = (id: number) => blocks(false) + projectBinding("backup", "paris", project, `"${id}"`);
  const workspace = own.workspace().configure(on(a));
  await workspace.applied();
  await own.fault({
    method: "POST",
    path: "/taikun/api/v1/project-deployment/enable-backup",
    status: 400,
    times,
  });
  const { code, text } = await workspace.configure(on(b)).apply();
  await own.noFaults();
  expect({ code, text }).toMatchObject({ code: 1, text: expect.stringContaining("was not put on backup") });
  expect(text.replace(/\s*│?\s+/g, " ")).toMatch(says);
  expect(await own.associations("backup")).toEqual(left);
  await workspace.applied();
  expect(await own.associations("backup")).toEqual({ one: [], two: ["paris"] });
});
