import { github } from "./github.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import type { Report } from "./report.js";
import { sarif } from "./sarif.js";
import { type TextOptions, text } from "./text.js";

/** What a report can be rendered as. */
export const FORMATS = ["text", "json", "markdown", "sarif", "junit", "github", "html"] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

const renderers = { text, json, markdown, sarif, junit, github };

/** The report as a document of that format. The options are for `text`. */
export async function render(report: Report, format: Format, options: TextOptions = {}): Promise<string> {
  // Only here: the other formats start without the page's layout and styles.
  if (format === "html") return (await import("./html/html.js")).html(report);
  return renderers[format](report, options);
}
