import type { Rules } from "../../guard/index.js";
import { CliError, exitCodes } from "../cli-error.js";
import { packageFile } from "../package-file.js";
import type { Fault, RulesFile } from "./rules-file.js";

/** Reads files of rules, which may refer to each other's kinds. @throws {CliError} that names each fault, by line. */
export async function readRules(files: readonly string[]): Promise<Rules[]> {
  // Only here: most plans are decided by what the guard knows.
  if (files.length === 0) return [];
  const read = await checkRules(files);
  const wrong = read.find(({ faults }) => faults.length > 0);
  if (wrong) throw new CliError(exitCodes.usage, describeFaults(wrong.file, wrong.faults));
  return read.map(({ rules }) => rules);
}

export interface CheckedRules {
  readonly file: string;
  /** To be used only where there is no fault. */
  readonly rules: Rules;
  readonly faults: readonly Fault[];
}

/** Holds files of rules to their published schema, and to what no schema can say. @throws {CliError} where one cannot be read. */
export async function checkRules(files: readonly string[]): Promise<CheckedRules[]> {
  const { openRules } = await import("./rules-file.js");
  const { Ajv } = await import("ajv");
  const { faultsOf, knownKinds } = await import("../../guard/index.js");
  const validate = new Ajv({ allErrors: true }).compile<Rules>(
    JSON.parse(packageFile("schemas/guard-rules.schema.json")),
  );
  const opened = files.map((file) => {
    const one = openRules(file);
    const isValid = one.faults.length === 0 && validate(one.value);
    const faults = one.faults.length > 0 ? one.faults : schemaFaults(one, validate.errors ?? []);
    return { one, rules: isValid ? (one.value as Rules) : {}, faults };
  });
  const declared = opened.flatMap(({ rules: { associations = [] } }) => associations.map(({ kind }) => kind));
  const kinds = new Set([...knownKinds, ...declared]);
  return opened.map(({ one, rules, faults }) => ({
    file: one.file,
    rules,
    faults:
      faults.length > 0 ? faults : faultsOf(rules, kinds).map(({ at, message }) => one.faultAt(at, message)),
  }));
}

export const describeFaults = (file: string, faults: readonly Fault[]): string =>
  [
    `the rules (${file}) are wrong:`,
    ...faults.map(({ line, column, message }) => `  line ${line}, column ${column}: ${message}`),
  ].join("\n");

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

function schemaFaults(one: RulesFile, errors: readonly SchemaError[]): Fault[] {
  return errors.map(({ instancePath, message = "is wrong", params }) => {
    const at = instancePath
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const { additionalProperty: extra, allowedValues } = params;
    if (typeof extra === "string") return one.faultAt([...at, extra], "there is no field of this name", true);
    const values = Array.isArray(allowedValues) ? `: ${allowedValues.join(", ")}` : "";
    return one.faultAt(at, `${at.length === 0 ? "the document " : ""}${message}${values}`);
  });
}
