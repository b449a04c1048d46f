import { STATUS_CODES } from "node:http";
import type { Problem } from "../problem.js";

/** EntryGuard has two shapes of a refusal: with a code, or as its framework makes it, perhaps with what is wrong with each field. */
export function errorBody({ status, message, code }: Problem, path: string, timestamp: string): object {
  if (code !== undefined) return { error: code, message, timestamp };
  const error = STATUS_CODES[status] ?? "Error";
  const wrong = status === 400 ? message.split("; ").map((part) => /^body\.(\S+) (.+)$/.exec(part)) : [];
  if (wrong.length === 0 || wrong.includes(null)) return { timestamp, status, error, message, path };
  const validationErrors = Object.fromEntries(wrong.map((found) => [found?.[1], found?.[2]]));
  return { timestamp, status, error, message: "Validation failed", path, validationErrors };
}
