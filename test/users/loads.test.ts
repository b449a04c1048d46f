/** What a program loads that imports the constructs, told by V8 itself. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { Repository, succeeded } from "./support/repository.js";

test.each([
  { name: "require", program: "main.cjs", text: 'require("belay-iac/constructs");' },
  { name: "import", program: "main.mjs", text: 'import "belay-iac/constructs";' },
])("$name loads the constructs and cdktf, and nothing else of the package", async ({ program, text }) => {
  const repository = new Repository().write(program, text);
  const coverage = repository.path("coverage");

  await succeeded(repository.run(process.execPath, [program], { NODE_V8_COVERAGE: coverage }));

  const loaded = scripts(coverage);
  expect(loaded.filter((path) => path.startsWith("belay-iac/dist/constructs/")).length).toBeGreaterThan(10);
  expect(loaded.filter((path) => !/^(belay-iac\/dist\/constructs|cdktf|constructs)\//.test(path))).toEqual(
    [],
  );
});

test("the AWS provider, which is optional, is not installed for it", () => {
  expect(existsSync(new Repository().path("node_modules/@cdktf/provider-aws"))).toBe(false);
});

/** Paths below the outermost node_modules. */
function scripts(coverage: string): string[] {
  const reports = readdirSync(coverage).map((file) => JSON.parse(readFileSync(join(coverage, file), "utf8")));
  const urls: string[] = reports.flatMap(({ result }) => result.map(({ url }: { url: string }) => url));
  return urls.flatMap((url) => /\/node_modules\/(.*)/.exec(url)?.[1] ?? []);
}
