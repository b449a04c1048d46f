import { visibleJson } from "../../text/index.js";
import type { Report } from "./report.js";

/** The report as it is; schemas/guard-report.schema.json describes it. */
export function json(report: Report): string {
  return `${visibleJson(report, 2)}\n`;
}
