import type { ErrorObject } from "ajv/dist/2020.js";

const mostSaid = 20;

/** What ajv found wrong, as one sentence that names each field and never a value: a value may be a secret. */
export function describeErrors(where: string, errors: ErrorObject[]): string {
  // What failed in a branch says more than that the branch failed.
  const branches = ["oneOf", "anyOf", "if"];
  const telling = errors.length > 1 ? errors.filter((e) => !branches.includes(e.keyword)) : errors;
  const said = [...new Set(telling.map((error) => describe(where, error)))];
  const more = said.length > mostSaid ? [`and ${said.length - mostSaid} more`] : [];
  return [...said.slice(0, mostSaid), ...more].join("; ");
}

function describe(
  where: string,
  { keyword, instancePath, params, message, parentSchema }: ErrorObject,
): string {
  const field = where + instancePath.replaceAll("/", ".");
  switch (keyword) {
    case "required":
      return `${field}.${params.missingProperty} is required`;
    case "enum":
      return `${field} must be one of ${params.allowedValues.join(", ")}`;
    case "discriminator":
      return params.error === "tag"
        ? `${field}.${params.tag} is required and must be a text`
        : `${field}.${params.tag} names no known variant`;
    case "pattern":
      return `${field} is not of the form that it must have: ${parentSchema?.description ?? params.pattern}`;
    default:
      return `${field} ${message}`;
  }
}
