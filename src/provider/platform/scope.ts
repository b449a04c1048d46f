/** The scope of a resource (an organization, a region): its own argument, else the provider's; or that of the login. */
import { isUnknown, string, type Unknown } from "../../plugin/index.js";
import { madeByPlatform } from "../made-up.js";
import type { PlatformDescription } from "./platform.js";
import type { Configured } from "./settings.js";

type Fields = Readonly<Record<string, unknown>>;

/** The scope where nothing names one: the login has it. */
export const OF_LOGIN = "";

/** The argument of a resource that names its scope. */
export const scopeAttribute = ({ scope, settings }: PlatformDescription) =>
  string({
    optional: true,
    computed: true,
    stable: true,
    ...(!scope.ofLogin && { requiresReplace: true }),
    description: `${scope.description} The provider's by default${scope.ofLogin ? ", and else the login's. A change to another one" : ". A change"} replaces.`,
    ...madeByPlatform(settings[scope.argument ?? ""]?.check ?? (() => null)),
  });

/** The same by its name; none where the login names the scope. */
export const scopeAttributes = (platform: PlatformDescription) =>
  scopeFields(platform, scopeAttribute(platform));

/** The scope as an object has it. */
export const scopeFields = <T>({ scope: { argument } }: PlatformDescription, scope: T): Record<string, T> =>
  argument === null ? {} : { [argument]: scope === OF_LOGIN ? (null as T) : scope };

/** For people: `Qovery's organization 3fa8…`, or `EntryGuard's organization`. */
export const whose = ({ name, scope: { noun } }: PlatformDescription, scope: string): string =>
  scope === OF_LOGIN ? `${name}'s ${noun}` : `${name}'s ${noun} ${scope}`;

/** The scope of a planned object, once it is known. */
export function knownScope(
  { scope: { argument, ofLogin } }: PlatformDescription,
  plan: Fields,
): string | null {
  if (argument === null) return OF_LOGIN;
  const scope = plan[argument] as Configured<string> | undefined;
  return isUnknown(scope) ? null : (scope ?? (ofLogin ? OF_LOGIN : null));
}

/** The scope of an object that exists or is being applied: planning has seen to it that there is one. */
export function scopeOf(platform: PlatformDescription, object: Fields): string {
  const { argument, noun, ofLogin } = platform.scope;
  if (argument === null) return OF_LOGIN;
  const scope = object[argument] as string | null | Unknown;
  if (scope === null && ofLogin) return OF_LOGIN;
  if (typeof scope === "string") return scope;
  throw new Error(`an object of ${platform.name} has no ${noun}`);
}

/** Whether a plan moves an object to another scope, which is another object there. */
export const changesScope = ({ scope: { argument } }: PlatformDescription, plan: Fields, prior: Fields) =>
  argument !== null && plan[argument] !== prior[argument];
