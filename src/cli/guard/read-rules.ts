import { readFileSync } from "node:fs";
import type { Rules } from "../../guard/index.js";
import { CliError, exitCodes } from "../cli-error.js";
import { packageFile } from "../package-file.js";

/** Reads a file of rules, JSON or YAML, and holds it to its published schema. */
export async function readRules(file: string): Promise<Rules> {
  const { parse } = await import("yaml");
  const { Ajv } = await import("ajv");
  const rules = read(file, (text) => parse(text) as unknown);
  const schema = JSON.parse(packageFile("schemas/guard-rules.schema.json"));
  const validate = new Ajv({ allErrors: true }).compile<Rules>(schema);
  if (validate(rules)) return rules;
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `  ${instancePath || "the document"} ${message}${"additionalProperty" in params ? `: ${params.additionalProperty}` : ""}`,
  );
  throw new CliError(exitCodes.usage, `the rules (${file}) are wrong:\n${faults.join("\n")}`);
}

function read(file: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CliError(exitCodes.usage, `the rules (${file}) cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
