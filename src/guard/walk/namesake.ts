/** Something that is to be made, and its platform has one of that name already: maybe what an interrupted apply has made. */
import type { Dependent, IdSpace } from "../association/model.js";
import { count, full } from "../association/phrases.js";
import type { Words } from "./words.js";

export interface Namesake {
  /** Of what is there. */
  readonly id: string;
  readonly name: string;
  /** `credential`, or what uses one: `object store`. */
  readonly noun: string;
  /** Of the resource that makes another one: `belay_qovery_aws_credential`. */
  readonly type: string;
  readonly importId: string;
  /** Since when it is there, in the platform's words; null: it does not tell. */
  readonly since: string | null;
  /** What uses it. */
  readonly dependents: readonly Dependent[];
  /** Whose place the new one takes. */
  readonly replaces: { readonly id: string; readonly name: string } | null;
  /** Whether some object of the state, which may have its address, is gone from the platform. */
  readonly hasGone: boolean;
  /** Whether there can be only one of the name, or of what else is the same. */
  readonly taken: boolean;
}

/** `isPlan`: what comes cannot be of a walk that applies. */
export function namesake({ platform, dependent }: IdSpace, found: Namesake, isPlan = true): Words {
  const { id, name, noun, since, dependents, replaces, taken } = found;
  const used = dependents.length > 0 ? `, and ${count(dependent, dependents.length)} use it` : "";
  const there = `${platform} has one already that the state does not know: ${id}${since ? `, since ${since}` : ""}${used}.`;
  const what = `${noun} ${JSON.stringify(name)}`;
  return {
    summary: `${platform} has ${/^[aeiou]/.test(noun) ? "an" : "a"} ${what} already`,
    detail: [
      replaces
        ? `This plan replaces the ${platform} ${noun} ${full(replaces)} by a new ${what}, and ${there}`
        : `This plan creates the ${platform} ${what}, and ${there}`,
      ...(replaces ? inPlaceOf(platform, replaces.id, found) : takeOver(platform, found)),
      taken
        ? `As long as it is there ${platform} refuses a second one.`
        : `If it is somebody else's, nothing is wrong: this plan makes another one of the same name.`,
      ...(isPlan
        ? []
        : [
            `Without a plan guard session a provider is not told whether Terraform plans or applies. Should this come while ${id} is being replaced, nothing is wrong either.`,
          ]),
    ].join("\n\n"),
  };
}

/** The address is free: an import. */
const takeOver = (platform: string, { type, name, importId, taken, hasGone }: Namesake): string[] => [
  taken
    ? "Take it over:"
    : `If an apply that was interrupted made it, take it over, or ${platform} will have two:`,
  [
    "    import {",
    `      to = ${type}.…  # the address of ${JSON.stringify(name)} in your configuration`,
    `      id = ${JSON.stringify(importId)}`,
    "    }",
  ].join("\n"),
  ...(hasGone
    ? [
        `Something that the state has is gone from ${platform}. If it is what the state has at that address, run terraform apply -refresh-only first: until then Terraform passes over the block.`,
      ]
    : []),
];

/** The address has the old one. Where a part of the state was lost, too, something may use what nobody knows. */
const inPlaceOf = (platform: string, old: string, { id, dependents }: Namesake): string[] => [
  dependents.length > 0
    ? `If an apply that was interrupted made it in the place of ${old}, delete ${id} at ${platform} once nothing uses it; look whose it is before.`
    : `If an apply that was interrupted made it in the place of ${old}, nothing needs it: delete ${id} at ${platform}, and plan again.`,
];
