/** Says while planning what a change of a credential will send: the whole of it, its secret included. */
import { type Diagnostics, isUnknown } from "../../plugin/index.js";
import type { PlatformDescription } from "../platform/platform.js";
import { type Fields, isWriteOnly } from "./content.js";
import { fieldsOf, type Kind, type Variant } from "./kind.js";
import { tableOf } from "./kind-table.js";
import { neededFields, variantsToChoose } from "./request.js";
import { isSame } from "./same.js";
import { changesOf, spaceOf } from "./schema.js";

interface Planned {
  /** The arguments whose change is a request. */
  readonly sent: readonly string[];
  readonly config: Readonly<Fields>;
  readonly plan: Readonly<Fields>;
  readonly prior: Readonly<Fields>;
}

/** Refuses a change that could not be sent; warns of one that sends a write-only secret whose version has not changed. */
export function checkSent(
  platform: PlatformDescription,
  kind: Kind,
  planned: Planned,
  diagnostics: Diagnostics,
): void {
  const { sent, plan, prior } = planned;
  const changed = sent.filter((name) => !isSame(plan[name], prior[name]));
  if (changed.length === 0) return;
  const isSure = changed.some((name) => !isUnknown(plan[name]));
  const change = isSure
    ? `${listed(changed)} ${changed.length === 1 ? "changes" : "change"}`
    : `${listed(changed)} may change, which is known only after apply`;
  const because = `${change}, and ${platform.name} takes ${changesOf(platform, kind) === "whole" ? "a credential only as a whole" : "what belongs together only together"}`;
  const name = JSON.stringify(prior.name);
  const nouns = (fields: readonly string[]) => listed(fields.map((one) => nounOf(kind, one)));

  const whole = variantsToChoose(kind, planned.config).filter(
    (variant) => missingOf(kind, variant, planned).length === 0,
  );
  if (whole.length === 0) {
    const missing = missingOf(kind, heldBackVariant(platform, kind, planned), planned);
    const isSecret = missing.some((one) => kind.fields[one]?.is === "secret");
    diagnostics[isSure ? "error" : "warning"](
      `Credential ${name} cannot be changed without its ${nouns(missing)}`,
      [
        `${because}. There is no ${listed(missing, "or")} to send: the state has none${isSecret ? " (an import cannot read it, and a write-only argument leaves none there)" : ""}, and lifecycle.ignore_changes holds back what the configuration says.`,
        `Either take ${listed(missing)} out of ignore_changes and give the true value, which is sent with this change. Or make the change at ${platform.name} and in the configuration: then there is nothing left to send.`,
      ].join("\n\n"),
      missing.slice(0, 1),
    );
    return;
  }
  const secrets = new Set(whole.flatMap((variant) => fieldsOf(kind, variant, "secret")));
  const along = [...secrets].filter((secret) => goesAlong(kind, secret, planned));
  if (along.length === 0) return;
  const isOne = along.length === 1;
  const hidden = listed(along.map((one) => `${one}_wo`));
  const versions = listed(along.map((one) => `${one}_wo_version`));
  const { many } = spaceOf(platform, kind).dependent;
  diagnostics.warning(
    `Credential ${name} ${isSure ? "is" : "may be"} sent with its ${nouns(along)}`,
    [
      `${because}: ${hidden} ${isOne ? "goes" : "go"} along, although ${versions} ${isOne ? "does" : "do"} not change.`,
      `What ${hidden} ${isOne ? "holds" : "hold"} when this plan is applied becomes the credential's ${nouns(along)}, which ${many} use from their next deployment on. Apply it only where that is the true ${nouns(along)}, and no placeholder.`,
    ].join("\n\n"),
    along.slice(0, 1).map((one) => `${one}_wo`),
  );
}

/** A write-only secret that nobody asked to send: its version is what it was. */
const goesAlong = (kind: Kind, name: string, { config, plan, prior }: Planned): boolean =>
  isWriteOnly(kind, name, plan, config) && plan[`${name}_wo_version`] === prior[`${name}_wo_version`];

/** What the request for a variant would lack. What is not known yet is there. */
const missingOf = (kind: Kind, variant: Variant, { config, plan }: Planned): string[] =>
  neededFields(kind, variant).filter(
    (name) => (plan[name] ?? null) === null && !isWriteOnly(kind, name, plan, config),
  );

/**
 * The variant of which ignore_changes holds back what is missing: Terraform gives what the state has instead, so the state has
 * none of it. One that is begun comes first, then the credential's own.
 */
function heldBackVariant({ kindArgument }: PlatformDescription, kind: Kind, planned: Planned): Variant {
  const { plan, prior } = planned;
  const possible = tableOf(kind).variants.filter(({ variant }) =>
    missingOf(kind, variant, planned).every((name) => (prior[name] ?? null) === null),
  );
  const begun = possible.find(({ written }) => written.some((name) => (plan[name] ?? null) !== null));
  const own = kindArgument && possible.find(({ variant }) => variant.answers === prior[kindArgument.name]);
  return (begun ?? own ?? possible[0])?.variant ?? kind.variants[0];
}

function nounOf(kind: Kind, name: string): string {
  const field = kind.fields[name];
  return field?.is === "secret" ? field.noun : name;
}

const listed = (words: readonly string[], last = "and"): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
