/** Checks of literal values while the constructs are made. Tokens and `${…}` are known to Terraform only, and left alone. */
import { Token } from "cdktf";
import type { IConstruct } from "constructs";

/** Says what a value must be, or null when nothing is wrong with it. */
export type Check = (value: string) => string | null;

/** String tokens of cdktf are written `${…}`, too. */
export const isLiteral = (value: unknown): value is string =>
  typeof value === "string" && !/[$%]\{/.test(value);

/** Throws an error that names the construct and the argument, unless the value is absent, no literal, or right. */
export function checkLiteral(construct: IConstruct, argument: string, value: unknown, check: Check): void {
  if (isAbsent(value)) return;
  // The value is not shown: it may be a secret.
  if (typeof value !== "string") {
    if (Token.isUnresolved(value)) return;
    throw invalid(construct, `${argument} must be a string, and not of type ${typeof value}.`);
  }
  const fault = isLiteral(value) ? check(value) : null;
  if (fault) throw invalid(construct, `${argument} ${fault}`);
}

/** The same, of an argument that a program without types may have left out. */
export function checkRequired(construct: IConstruct, argument: string, value: unknown, check: Check): void {
  if (isAbsent(value)) throw invalid(construct, `${argument} is missing.`);
  checkLiteral(construct, argument, value, check);
}

/** Throws an error that names the construct and the argument, unless the value is absent or one of the enumeration. */
export function checkMember(
  construct: IConstruct,
  argument: string,
  value: unknown,
  enumeration: { readonly [name: string]: string },
): void {
  if (isAbsent(value)) return;
  const members = Object.values(enumeration);
  if (!members.includes(value as string))
    throw invalid(construct, `${argument} must be ${members.join(" or ")}, and not ${String(value)}.`);
}

/** Throws an error that names the construct and the argument, unless the value is absent, true or false. */
export function checkBoolean(construct: IConstruct, argument: string, value: unknown): void {
  if (!isAbsent(value) && typeof value !== "boolean")
    throw invalid(construct, `${argument} must be true or false, and not of type ${typeof value}.`);
}

/** Throws an error that names the construct and the argument, unless the value is absent, a token, or a whole number. */
export function checkWholeNumber(construct: IConstruct, argument: string, value: unknown): void {
  checkNumber(construct, argument, value, (digits) =>
    /^\d+$/.test(digits) && Number.isSafeInteger(value)
      ? null
      : `must be a whole number from 0 on, and not ${digits}.`,
  );
}

/** Throws an error that names the construct and the argument, unless the value is absent, a token, or a number that is right. */
export function checkNumber(construct: IConstruct, argument: string, value: unknown, check: Check): void {
  if (isAbsent(value) || Token.isUnresolved(value)) return;
  if (typeof value !== "number")
    throw invalid(construct, `${argument} must be a number, and not of type ${typeof value}.`);
  const fault = check(String(value));
  if (fault) throw invalid(construct, `${argument} ${fault}`);
}

/** An address that is made of a token would change whenever a token is added to the program. */
export function checkId(construct: IConstruct): void {
  if (Token.isUnresolved(construct.node.id))
    throw invalid(construct, "its id must be written in the program: a token has no value yet.");
}

/** Null, too: programs without types write it. */
export const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

/**
 * An error of the construct at this path, such as `platform/prod: name must not be empty.` It begins where the program makes the
 * construct: see `calledFrom`.
 */
export function invalid(construct: IConstruct, message: string): Error {
  const said = `${construct.node.path}: ${message}`;
  const error = new Error(said);
  Error.captureStackTrace(error, construct.constructor as new () => unknown);
  // Of a construct that is made already nothing is left.
  return /\n\s+at /.test(error.stack ?? "") ? error : new Error(said);
}
