/** The guides show code from examples/: what `npm run generate` makes of it, and what `--check` says. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

const GUIDE = "docs/guides/rotation.md";
const root = mkdtempSync(join(tmpdir(), "belay-docs-"));

beforeAll(() => {
  cpSync("examples", join(root, "examples"), { recursive: true });
  mkdirSync(join(root, "examples/guides"), { recursive: true });
  mkdirSync(join(root, "docs/guides"), { recursive: true });
  write("README.md", "# Belay\n");
  write(
    "examples/guides/two.ts",
    'import a from "a";\n\nfor (const b of a) {\n  // #region body\n  if (b) {\n    b();\n  }\n  // #endregion\n}\n',
  );
});
afterAll(() => rmSync(root, { recursive: true }));

test("a file and a region of a file are shown, and kept fresh", () => {
  write(GUIDE, guide("examples/guides/two.ts") + guide("examples/guides/two.ts#body"));
  expect(generate().status).toBe(0);
  expect(fences()).toEqual([
    'import a from "a";\n\nfor (const b of a) {\n  if (b) {\n    b();\n  }\n}\n',
    "if (b) {\n  b();\n}\n",
  ]);
  expect(generate("--check")).toEqual({ status: 0, stderr: "" });

  write("examples/guides/two.ts", read("examples/guides/two.ts").replace("b();", "b(1);"));
  expect(generate("--check")).toEqual({
    status: 1,
    stderr: `${GUIDE} shows an old examples/guides/two.ts. Run: npm run generate\n${GUIDE} shows an old examples/guides/two.ts#body. Run: npm run generate\n`,
  });
  expect(fences()[1]).toBe("if (b) {\n  b();\n}\n");
  generate();
  expect(fences()[1]).toBe("if (b) {\n  b(1);\n}\n");
});

test.each([
  { name: "file", text: guide("examples/gone.ts"), problem: "examples/gone.ts does not exist" },
  {
    name: "region",
    text: guide("examples/guides/two.ts#gone"),
    problem: "examples/guides/two.ts has no region gone",
  },
  {
    name: "fence",
    text: "<!-- examples/guides/two.ts -->\n\nA word.\n\n```ts\n```\n",
    problem: "no code fence follows <!-- examples/guides/two.ts -->",
  },
])("a missing $name is an error that names it, and changes nothing", ({ text, problem }) => {
  write(GUIDE, text);
  for (const args of [[], ["--check"]]) {
    expect(generate(...args)).toEqual({ status: 1, stderr: `${GUIDE}: ${problem}\n` });
  }
  expect(read(GUIDE)).toBe(text);
});

test("a page of the registry that is not what the schema says is stale", () => {
  write(GUIDE, "");
  generate();
  write("docs/index.md", read("docs/index.md").replace("Optional", "Required"));
  expect(generate("--check")).toEqual({
    status: 1,
    stderr: "docs/index.md is stale. Run: npm run generate\n",
  });
});

function guide(source: string): string {
  return `Some words.\n\n<!-- ${source} -->\n\`\`\`ts\nold\n\`\`\`\n\nMore words.\n\n`;
}

const fences = () => [...read(GUIDE).matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
const read = (path: string) => readFileSync(join(root, path), "utf8");

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function generate(...args: string[]): { status: number | null; stderr: string } {
  const [tsx, script] = [resolve("node_modules/tsx/dist/cli.mjs"), resolve("scripts/generate-docs.ts")];
  const { status, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stderr };
}
