/** The scope of a resource (an organization, a region): its own argument, else the provider's. */
import { isUnknown, string, type Unknown } from "../../plugin/index.js";
import { madeByPlatform } from "../made-up.js";
import type { Connection } from "./connection.js";
import type { PlatformDescription } from "./platform.js";
import type { Configured } from "./settings.js";

type Fields = Readonly<Record<string, unknown>>;

export const scopeAttribute = ({ scope, settings }: PlatformDescription) =>
  string({
    optional: true,
    computed: true,
    stable: true,
    requiresReplace: true,
    description: `${scope.description} The provider's by default. A change replaces.`,
    ...madeByPlatform(settings[scope.argument]?.check ?? (() => null)),
  });

/** Where the configuration names none: the provider's, as soon as it is known; until then what the plan has. */
export function planScope<C>(connection: Connection<C>, config: Fields, plan: Record<string, unknown>): void {
  const { argument } = connection.platform.scope;
  if (config[argument] !== null) return;
  const isUpdate = plan[argument] !== null && !isUnknown(plan[argument]);
  const scope = isUpdate ? connection.defaultScope : connection.scope();
  if (scope !== null && !isUnknown(scope)) plan[argument] = scope;
}

/** The scope of a planned object, once it is known. */
export function knownScope({ scope: { argument } }: PlatformDescription, plan: Fields): string | null {
  const scope = plan[argument] as Configured<string> | undefined;
  return isUnknown(scope) ? null : (scope ?? null);
}

/** The scope of an object that exists or is being applied: planning has seen to it that there is one. */
export function scopeOf(platform: PlatformDescription, object: Fields): string {
  const scope = object[platform.scope.argument] as string | null | Unknown;
  if (typeof scope === "string") return scope;
  throw new Error(`an object of ${platform.name} has no ${platform.scope.noun}`);
}
