import { InvalidArgumentError } from "commander";
import type { FindingCode, Level, Report } from "../../guard/index.js";
import { exitCodes } from "../cli-error.js";

const LEVELS: readonly Level[] = ["error", "warning", "information"];
const CODES = Object.keys({
  "credential-in-use": true,
  "delete-before-rebind": true,
  "dependent-also-deleted": true,
  cascade: true,
  unproven: true,
  "link-unknown": true,
  "dependent-declared": true,
  "dependent-stray": true,
} satisfies Record<FindingCode, true>) as FindingCode[];

/** What fails: findings of these levels and codes. */
export type FailOn = ReadonlySet<Level | FindingCode>;

/** A comma-separated list of codes and levels; a level stands for those above it, too. `never`: nothing. */
export function parseFailOn(text: string): FailOn {
  if (text === "never") return new Set();
  return new Set(
    text.split(",").flatMap((word): (Level | FindingCode)[] => {
      const level = (LEVELS as readonly string[]).indexOf(word);
      if (level >= 0) return LEVELS.slice(0, level + 1);
      const code = CODES.find((one) => one === word);
      if (code) return [code];
      throw new InvalidArgumentError(
        `It is never, or a list of levels (${LEVELS.join(", ")}) and codes (${CODES.join(", ")}).`,
      );
    }),
  );
}

/**
 * 0 where nothing fails, 1 where a finding does, 3 where all that fails is that nobody could be asked: whoever fails on
 * anything does not take a deletion for safe that nobody looked at.
 */
export function exitCodeOf({ findings, verdict }: Report, failOn: FailOn): number {
  const failing = findings.filter(({ code, level }) => failOn.has(code) || failOn.has(level));
  if (failing.some(({ code }) => code !== "unproven")) return exitCodes.failure;
  const isUnasked = findings.some(({ code, level }) => code === "unproven" && level === "error");
  const isUnproven = verdict === "unproven" && isUnasked && failOn.size > 0;
  return isUnproven || failing.length > 0 ? exitCodes.unreachable : exitCodes.ok;
}
