/** What a program loads that imports the constructs. */
import { expect, test } from "@jest/globals";
import { build } from "esbuild";

/** The project's own files and the packages that an entry reaches. */
async function reached(entry: string): Promise<{ files: string[]; packages: string[] }> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    packages: "external",
    outdir: "out",
  });
  const files = Object.keys(metafile.inputs);
  const packages = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external }) => external)
    .map(({ path }) => path);
  return { files, packages: [...new Set(packages)].sort() };
}

test("belay-iac/constructs needs cdktf and constructs, and no other part of the project", async () => {
  const { files, packages } = await reached("constructs/index.ts");
  expect(packages).toEqual(["cdktf", "constructs"]);
  expect(
    files.filter((file) => !file.startsWith("constructs/") || file.startsWith("constructs/aws/")),
  ).toEqual([]);
});

test("belay-iac/constructs/aws takes single classes of the AWS provider", async () => {
  const { files, packages } = await reached("constructs/aws/index.ts");
  expect(packages.filter((name) => name.includes("aws"))).toEqual(
    ["data-aws-iam-policy-document", "iam-role-policy-attachment", "iam-role-policy", "iam-role"].map(
      (thing) => `@cdktf/provider-aws/lib/${thing}/index.js`,
    ),
  );
  expect(files.filter((file) => !file.startsWith("constructs/"))).toEqual([]);
});
