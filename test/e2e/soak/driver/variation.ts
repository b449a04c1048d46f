/** What the second driver draws besides: a plan that differs from Terraform's, of the same case. */

import type { JointCase } from "../case.js";
import { flags } from "../configuration.js";
import type { PlanEntry } from "../oracle.js";
import { caseSeed, type Random, random } from "../random.js";
import type { Refresh } from "./core.js";
import type { ProgramName } from "./program.js";

export interface Variation {
  readonly program: ProgramName;
  readonly version: string;
  readonly refresh: Refresh;
  /** Resources, without instance keys, whose objects a `removed` block forgets. */
  readonly removed: ReadonlySet<string>;
  /** Those whose replaced objects are forgotten: `lifecycle { destroy = false }`. */
  readonly undestroyed: ReadonlySet<string>;
  readonly dice: Random;
}

export function variationOf({ seed, worlds }: JointCase, plan: readonly PlanEntry[]): Variation {
  const options = flags(worlds);
  const dice = random(caseSeed(seed, 1));
  const isMinimal = options.refresh && dice.chance(0.3);
  const some = (share: number, each: number, entries: readonly PlanEntry[]) => {
    const resources = [...new Set(entries.map(({ address }) => resourceOf(address)))];
    return new Set(dice.chance(share) ? resources.filter(() => dice.chance(each)) : []);
  };
  const drawn = options.destroy ? [] : plan.filter(({ type }) => type.startsWith("belay_"));
  const staying = new Set(
    drawn.filter(({ change }) => change.after).map(({ address }) => resourceOf(address)),
  );
  const orphans = drawn.filter(({ address }) => !staying.has(resourceOf(address)));
  const replaced = drawn.filter(
    ({ change: { actions } }) => actions.includes("delete") && actions.includes("create"),
  );
  return {
    ...(isMinimal ? { program: "terraform", version: "1.17.0-dev" } : { program: "tofu", version: "1.12.6" }),
    refresh: isMinimal ? "minimal" : options.refresh ? "full" : "none",
    removed: some(0.3, 0.4, orphans),
    undestroyed: some(0.4, 0.5, replaced),
    dice,
  };
}

export const resourceOf = (address: string) => address.replaceAll(/\[[^\]]*\]/g, "");
