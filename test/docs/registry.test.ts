/** The shape of the documentation that Terraform's registry asks for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";

const pages = ["", "guides", "resources", "data-sources", "ephemeral-resources"].flatMap((folder) =>
  readdirSync(join("docs", folder))
    .filter((name) => name.endsWith(".md") && (folder !== "" || name === "index.md"))
    .map((name) => join("docs", folder, name)),
);

test.each(pages)("%s has its front matter", (page) => {
  const [, head = ""] = readFileSync(page, "utf8").split(/^---$/m);
  const subcategory = page === "docs/index.md" ? {} : { subcategory: expect.any(String) };
  expect(parse(head)).toEqual({
    page_title: expect.stringMatching(/./),
    ...subcategory,
    description: expect.stringMatching(/./),
  });
});

const things = pages.filter((page) => /^docs\/(resources|data-sources)\//.test(page));

test.each(things)("%s: its examples name no object by a literal id of the platform's", (page) => {
  const [, usage = ""] = readFileSync(page, "utf8").split(/^## (?:Example Usage|Schema)$/m);
  expect(usage).toContain("```terraform\n");
  expect(usage).not.toMatch(/\b(cluster_id|credential_id|organization_id|id) += +"/);
  expect(usage).not.toMatch(/\b(bind|fromCredentialId)\(.*"[0-9a-f]{8}-/);
});

test("a binding is imported by the ids that its example has", () => {
  expect(readFileSync("docs/resources/qovery_cluster_binding.md", "utf8")).not.toMatch(
    /[0-9a-f]{8}-[0-9a-f]{4}-/,
  );
});
