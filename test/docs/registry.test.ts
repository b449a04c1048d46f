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
