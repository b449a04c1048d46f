/**
 * `npm test` is the short run: what takes one path of the code again in every case is checked in some of them.
 * `BELAY_TESTS=full npm test`, which CI runs, checks more of it in each. `BELAY_TESTS=long npm test` checks all of it, and has the random
 * cases and faults, too, that would make CI too slow.
 */
const asked = process.env.BELAY_TESTS;
if (asked !== undefined && asked !== "full" && asked !== "long") {
  throw new Error(`BELAY_TESTS can be "full" or "long", or not be there, and not ${JSON.stringify(asked)}`);
}
export const isLongRun = asked === "long";
export const isFullRun = asked === "full" || isLongRun;
