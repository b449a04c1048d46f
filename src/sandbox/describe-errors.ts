import type { ErrorObject } from "ajv/dist/2020.js";

/** What ajv found wrong, as one sentence that names each field and never a value: a value may be a secret. */
export function describeErrors(where: string, errors: ErrorObject[]): string {
  // A failed branch of a oneOf has said more than the oneOf itself can.
  const telling = errors.length > 1 ? errors.filter((e) => e.keyword !== "oneOf") : errors;
  return [...new Set(telling.map((error) => describe(where, error)))].join("; ");
}

function describe(where: string, { keyword, instancePath, params, message }: ErrorObject): string {
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
    default:
      return `${field} ${message}`;
  }
}
