import { nameOf } from "./generate.js";

/** Of a world of Qovery, in the short run of `npm test`: together they have every feature that those of the full one have. */
const SHORT_SEEDS: readonly number[] = [
  2523358383, 1590896082, 982770660, 2809967327, 2294011140, 3843026985, 2914102782, 3167582704, 3115513009,
  1596015331, 4060105324, 4291550742, 3562413031, 2280460452,
];

const FURTHER_SEEDS: readonly number[] = [
  1767807467, 1947233777, 3639756701, 1610420005, 3238082505, 3855616234, 453944453, 1959359632, 2995692920,
  3636150935, 3377509612, 3474360419, 1127693040, 4088741204, 284923068, 3503272313, 3391958470, 4007359999,
  1028920700, 2936645484, 1997599834, 4144907721, 4194683484, 2677921538, 2261125802, 225016939, 2786390415,
  362216193, 4710020, 300993319, 66032619, 438830979, 2421164560, 2547472346, 2720054973, 452017208,
  3578946208, 197514585, 3408299950, 1044255158, 2634795584, 3391107739, 1708796858, 3807372157, 3969498638,
  4029802196, 1409347126, 3118057453, 2183312489, 2542668353,
];

/** With worlds of EntryGuard and Civo. */
const SHORT_JOINT_SEEDS: readonly number[] = [
  597957685, 1367835646, 1032563687, 361866338, 909342059, 325387659,
];

const FURTHER_JOINT_SEEDS: readonly number[] = [
  3023065892, 3288375464, 4083602401, 2021507011, 1149856795, 1946558570, 894359274, 384969546, 779073417,
];

/** With worlds of Taikun. */
const SHORT_TAIKUN_SEEDS: readonly number[] = [3213669318, 3169320680];

const FURTHER_TAIKUN_SEEDS: readonly number[] = [2501710407, 1487434468, 3612817197];

const named = (
  seeds: readonly number[],
  joint: readonly number[],
  taikun: readonly number[],
): readonly string[] => [
  ...seeds.map((seed) => nameOf(seed, "qovery")),
  ...joint.map((seed) => nameOf(seed, "joint")),
  ...taikun.map((seed) => nameOf(seed, "taikun")),
];

export const SHORT_CASES = named(SHORT_SEEDS, SHORT_JOINT_SEEDS, SHORT_TAIKUN_SEEDS);

/**
 * The cases of the long run of `npm test`, and of `npm run guard:soak -- --fixed`. Chosen so that together they cover what the generator makes,
 * allowed and blocked. `--case NAME` repeats one.
 */
export const FIXED_CASES = [
  ...SHORT_CASES,
  ...named(FURTHER_SEEDS, FURTHER_JOINT_SEEDS, FURTHER_TAIKUN_SEEDS),
];

/** The cases of CI: those of the short run, and every fourth one of the others. */
export const FULL_CASES: readonly string[] = [
  ...SHORT_CASES,
  ...FIXED_CASES.filter((name) => !SHORT_CASES.includes(name)).filter((_, at) => at % 4 === 0),
];
