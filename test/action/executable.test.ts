/** The action in the executable, where the job has one of this version on its PATH. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { executable, runtime } from "../runtimes.js";
import { blocked } from "./plans.js";
import { runAction } from "./run-action.js";

const root = mkdtempSync(join(tmpdir(), "belay-path-"));
afterAll(() => rmSync(root, { recursive: true }));

const files = { "plan.json": blocked };
const inputs = { plan: "plan.json", offline: "true" };
/** Two runs at the same time, as far as the reports tell. */
const SOURCE_DATE_EPOCH = "1764498000";
const onPath = (...folders: string[]) => ({
  PATH: [...folders, process.env.PATH].join(delimiter),
  SOURCE_DATE_EPOCH,
});

/** A folder with a program `belay` in it. */
function folderWith(put: (file: string) => void): string {
  const folder = mkdtempSync(join(root, "bin-"));
  put(join(folder, "belay"));
  return folder;
}

function program(text: string): (file: string) => void {
  return (file) => {
    writeFileSync(file, text);
    chmodSync(file, 0o755);
  };
}

(runtime === "executable" ? describe : describe.skip)("an executable of this version", () => {
  test("does what the action does, and the log says so", async () => {
    const folder = folderWith((file) => symlinkSync(executable, file));
    const [with_, without] = [
      await runAction(inputs, { files, env: onPath(folder) }),
      await runAction(inputs, { files, env: onPath() }),
    ];
    expect(with_.stdout).toBe(`belay guard: by ${folder}/belay\n${without.stdout}`);
    expect([with_.code, with_.stderr, with_.summary]).toEqual([1, "", without.summary]);
    const { report, ...outputs } = with_.outputs;
    const { report: other, ...expected } = without.outputs;
    expect(outputs).toEqual(expected);
    expect(JSON.parse(readFileSync(report ?? "", "utf8"))).toEqual(
      JSON.parse(readFileSync(other ?? "", "utf8")),
    );
  });

  test("is not taken from the checkout", async () => {
    const files = { "plan.json": blocked, belay: "not to be run" };
    const { stdout } = await runAction(inputs, { files, env: onPath(".", "", "bin") });
    expect(stdout).toMatch(/^::notice title=belay guard::Blocked: /);
  });
});

test.each([
  { what: "the npm package's script", put: program("#!/bin/sh\necho 0.1.0\n") },
  { what: "another program of that name", put: (file: string) => copyFileSync("/bin/echo", file) },
  { what: "a folder", put: (file: string) => mkdirSync(file) },
])("$what is left alone", async ({ put }) => {
  const { code, stdout } = await runAction(inputs, { files, env: onPath(folderWith(put)) });
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^::notice title=belay guard::Blocked: /)]);
});
