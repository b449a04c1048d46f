import type { Context } from "hono";
import { Problem } from "./problem.js";

/** What is answered when the sandbox itself is wrong. The person who runs it reads the same in one line on stderr. */
export function defectOf(error: Error, { req }: Context): Problem {
  const what = `${error.name}: ${error.message}`.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");
  const place = /\(?([^\s(]+:\d+):\d+\)?$/m.exec(error.stack ?? "")?.[1] ?? "an unknown place";
  console.error(
    `belay: a defect of the sandbox, please report this line: ${req.method} ${req.path}: ${what}, at ${place}`,
  );
  return new Problem(500, `a defect of the sandbox: ${error.message}`);
}
