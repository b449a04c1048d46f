/**
 * `npm test` is the short run: what takes one path of the code again in every case is checked in some of them.
 * `BELAY_TESTS=full npm test`, which CI runs, checks all of it in each.
 */
const asked = process.env.BELAY_TESTS;
if (asked !== undefined && asked !== "full") {
  throw new Error(`BELAY_TESTS can be "full", or not be there, and not ${JSON.stringify(asked)}`);
}
export const isFullRun = asked === "full";
