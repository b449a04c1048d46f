/** A case of the campaign, drawn from its name: what there is, what is to be, and what goes wrong on the way. */
import { type Random, random } from "../soak/random.js";
import { type Disturbance, drawDisturbance } from "./disturbance.js";
import type { FaultPlatform } from "./platforms/platform.js";

export const PHASES = ["create", "change", "replace", "destroy"] as const;
export type Phase = (typeof PHASES)[number];

export interface Credential {
  readonly name: string;
  /** The version of its secret; 0: it has none, or the platform makes it. */
  readonly secret: number;
  readonly size: number;
  /** `create_before_destroy`. */
  readonly first: boolean;
}

export interface Dependent {
  /** The label of its credential. */
  readonly owner: string;
  readonly size: number;
}

/** By label. */
export interface Wanted {
  readonly credentials: Readonly<Record<string, Credential>>;
  readonly dependents: Readonly<Record<string, Dependent>>;
}

export interface Case {
  /** `civo-1234`: a platform and a seed. */
  readonly name: string;
  readonly seed: number;
  readonly platform: FaultPlatform;
  readonly phase: Phase;
  readonly session: boolean;
  /** With Terraform's trace log, which is searched for secrets. */
  readonly logged: boolean;
  readonly start: Wanted;
  readonly goal: Wanted;
  /** What the command says besides: the labels of `-replace`, or a whole `terraform destroy`. */
  readonly replaced: readonly string[];
  readonly destroys: boolean;
  readonly disturbance: Disturbance;
}

type Drawn = Pick<Case, "start" | "goal" | "replaced" | "destroys">;

export const NOTHING: Wanted = { credentials: {}, dependents: {} };

export function drawCase(platform: FaultPlatform, seed: number): Case {
  const dice = random(seed);
  const phase = dice.pick(PHASES);
  const drawn = DRAW[phase](dice, platform);
  return {
    name: `${platform.key}-${seed}`,
    seed,
    platform,
    phase,
    session: dice.chance(0.6),
    logged: dice.chance(0.3),
    ...drawn,
    disturbance: drawDisturbance(dice),
  };
}

const DRAW: Readonly<Record<Phase, (dice: Random, platform: FaultPlatform) => Drawn>> = {
  create: (dice, platform) => {
    const [a, b, c] = [
      platform.credential("a", dice),
      platform.credential("b", dice),
      platform.credential("c", dice),
    ];
    const start: Wanted = dice.chance(0.5)
      ? NOTHING
      : { credentials: { a }, dependents: dice.chance(0.5) ? { s: { owner: "a", size: 1 } } : {} };
    const credentials = { ...start.credentials, b, ...(dice.chance(0.5) && { c }) };
    const owner = dice.pick(Object.keys(credentials));
    const dependents = { ...start.dependents, ...(dice.chance(0.8) && { t: { owner, size: 1 } }) };
    return plainly(start, { credentials, dependents });
  },

  change: (dice, platform) => {
    const start = twoOfEach(dice, platform);
    let goal = start;
    while (goal === start) goal = changed(start, dice, platform);
    return plainly(start, goal);
  },

  replace: (dice, platform) => {
    const base = twoOfEach(dice, platform);
    const isBound = dice.chance(0.6);
    const label = isBound ? "a" : "c";
    const { before, after, byFlag } = platform.replacement(label, isBound, dice);
    const start = { ...base, credentials: { ...base.credentials, [label]: before } };
    const goal = { ...start, credentials: { ...start.credentials, [label]: after } };
    return { start, goal, replaced: byFlag ? [label] : [], destroys: false };
  },

  destroy: (dice, platform) => {
    const start = twoOfEach(dice, platform);
    if (dice.chance(0.4)) return { start, goal: NOTHING, replaced: [], destroys: true };
    const { b } = start.credentials;
    const { s, t } = start.dependents;
    const moved = (one: Dependent | undefined) =>
      one && dice.chance(0.5) ? { ...one, owner: "b" } : undefined;
    const left = { s: moved(s), t: t?.owner === "a" ? moved(t) : t };
    const dependents = Object.entries(left).flatMap(([label, one]) => (one ? [[label, one] as const] : []));
    return plainly(start, { credentials: b ? { b } : {}, dependents: Object.fromEntries(dependents) });
  },
};

const plainly = (start: Wanted, goal: Wanted): Drawn => ({ start, goal, replaced: [], destroys: false });

const twoOfEach = (dice: Random, platform: FaultPlatform): Wanted => ({
  credentials: { a: platform.credential("a", dice), b: platform.credential("b", dice) },
  dependents: { s: { owner: "a", size: 1 }, t: { owner: dice.pick(["a", "b"]), size: 1 } },
});

/** One to three changes in place, or moves. Maybe none. */
function changed(start: Wanted, dice: Random, platform: FaultPlatform): Wanted {
  let goal = start;
  for (let count = 1 + dice.below(3); count > 0; count--) {
    const of = dice.pick(["credential", "owner", "size"]);
    const [label, dependent] = dice.pick(Object.entries(goal.dependents));
    if (of === "credential") {
      const [name, credential] = dice.pick(Object.entries(goal.credentials));
      const after = platform.changed(credential, dice);
      if (after !== credential) goal = { ...goal, credentials: { ...goal.credentials, [name]: after } };
    } else if (of === "owner") {
      const owner = dependent.owner === "a" ? "b" : "a";
      goal = { ...goal, dependents: { ...goal.dependents, [label]: { ...dependent, owner } } };
    } else if (platform.hasSizes) {
      const size = dependent.size + 1;
      goal = { ...goal, dependents: { ...goal.dependents, [label]: { ...dependent, size } } };
    }
  }
  return JSON.stringify(goal) === JSON.stringify(start) ? start : goal;
}

/** Marks a secret, so that it is found wherever it is. */
export const canary = (one: Pick<Case, "seed">, label: string, version: number): string =>
  `${mark(one)}${label}v${version}`;
export const mark = ({ seed }: Pick<Case, "seed">): string => `canary${seed}x`;

/** The same in the configuration, which does not hold it: Terraform quotes lines of it. */
export const secretOf = (label: string, version: number): string => `"\${var.mark}${label}v${version}"`;
