/** Runs cases side by side, each lane in a sandbox of its own, whose behaviour is one for all that is in it. */
import { createSandbox } from "../../../src/sandbox/index.js";
import { contract } from "../support/world.js";
import { type Case, drawCase } from "./case.js";
import { platforms } from "./platforms/index.js";
import type { Result } from "./result.js";
import { runCase } from "./run-case.js";

export async function inLanes(
  cases: readonly Case[],
  lanes: number,
  ended: (result: Result) => void,
  tell?: (what: string, text: string) => void,
): Promise<void> {
  const waiting = [...cases];
  const lane = async () => {
    const sandbox = createSandbox({ contract, db: ":memory:", testControls: true });
    try {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        ended(await runCase(one, sandbox, tell).catch((error: Error) => notRun(one as Case, error)));
      }
    } finally {
      sandbox.close();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Undefined: not the name of a case. */
export function caseOf(name: string): Case | undefined {
  const [, key, seed] = /^(\w+)-(\d+)$/.exec(name) ?? [];
  const platform = platforms.find((one) => one.key === key);
  return platform && drawCase(platform, Number(seed));
}

const notRun = (one: Case, error: Error): Result => ({
  one,
  ended: "not at all",
  hit: null,
  restored: false,
  announced: 0,
  failures: [`not run: ${error.stack}`],
  milliseconds: 0,
});
