/** Checks of literal values while the constructs are made. Tokens and `${…}` are known to Terraform only, and left alone. */
import { Token } from "cdktf";
import type { IConstruct } from "constructs";

/** Says what a value must be, or null when nothing is wrong with it. */
export type Check = (value: string) => string | null;

export const isLiteral = (value: unknown): value is string =>
  typeof value === "string" && !Token.isUnresolved(value) && !/[$%]\{/.test(value);

/** Throws an error that names the construct and the argument, unless the value is absent, no literal, or right. */
export function checkLiteral(construct: IConstruct, argument: string, value: unknown, check: Check): void {
  if (value === undefined || Token.isUnresolved(value)) return;
  if (typeof value !== "string")
    throw invalid(construct, `${argument} must be a string, and not ${String(value)}.`);
  const fault = isLiteral(value) ? check(value) : null;
  if (fault) throw invalid(construct, `${argument} ${fault}`);
}

/** The same, of an argument that a program without types may have left out. */
export function checkRequired(construct: IConstruct, argument: string, value: unknown, check: Check): void {
  if (value === undefined || value === null) throw invalid(construct, `${argument} is missing.`);
  checkLiteral(construct, argument, value, check);
}

/** Throws an error that names the construct and the argument, unless the value is absent or one of the enumeration. */
export function checkMember(
  construct: IConstruct,
  argument: string,
  value: unknown,
  enumeration: { readonly [name: string]: string },
): void {
  const members = Object.values(enumeration);
  if (value !== undefined && !members.includes(value as string))
    throw invalid(construct, `${argument} must be ${members.join(" or ")}, and not ${String(value)}.`);
}

/** Throws an error that names the construct and the argument, unless the number is absent, a token, or whole. */
export function checkWholeNumber(construct: IConstruct, argument: string, value: number | undefined): void {
  if (value === undefined || Token.isUnresolved(value)) return;
  if (!Number.isSafeInteger(value) || value < 0)
    throw invalid(construct, `${argument} must be a whole number from 0 on, and not ${String(value)}.`);
}

/** An error of the construct at this path, such as `platform/prod: name must not be empty.` */
export const invalid = (construct: IConstruct, message: string): Error =>
  new Error(`${construct.node.path}: ${message}`);
