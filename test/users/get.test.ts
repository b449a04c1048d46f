/** `cdktf get` with the project's own cdktf.json. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { Repository, succeeded } from "./support/repository.js";

test("cdktf get writes the committed bindings", async () => {
  const repository = new Repository().write("cdktf.json", readFileSync("cdktf.json", "utf8"));

  await succeeded(repository.cdktf("get"));

  expect(files(repository.path("constructs/gen"))).toEqual(files("constructs/gen"));
});

function files(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const paths = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
