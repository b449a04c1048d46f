/** Where a platform's settings come from: its object in the provider block, else the environment. */
import { DiagnosticError, isUnknown, nestedSingle, string, type Unknown } from "../../plugin/index.js";

export type Configured<T> = T | null | Unknown;

/** A setting of a platform: an argument of its object in the provider block, or a variable of the environment. */
export interface SettingDefinition {
  readonly variable: string;
  readonly description: string;
  readonly check: (value: string) => string | null;
  readonly sensitive?: true;
}

export type SettingsDefinition = Readonly<Record<string, SettingDefinition>>;

/** A value and where it was found; both appear in messages, but for secrets only the place. */
export interface Setting {
  readonly value: string;
  readonly source: string;
}

/** Null: set nowhere. Unknown: Terraform will know it only after an apply. */
export type Found = Setting | null | Unknown;

export type Settings = Readonly<Record<string, Found>>;

/** The object of a platform in the provider block. */
export type PlatformConfig = Configured<Readonly<Record<string, Configured<string>>>>;

/** The platform's argument of the provider block. */
export function settingsAttribute(name: string, definition: SettingsDefinition) {
  const attributes = Object.entries(definition).map(([argument, { description, check, sensitive }]) => [
    argument,
    string({ optional: true, description, validators: [check], ...(sensitive && { sensitive }) }),
  ]);
  return nestedSingle(Object.fromEntries(attributes) as Record<string, ReturnType<typeof optionalText>>, {
    optional: true,
    description: `${name}. Not needed where the environment says it all.`,
  });
}

const optionalText = () => string({ optional: true, description: "" });

/** Values of the environment are checked here, as the schema checks those of the provider block. */
export function readSettings(
  { key, settings }: { readonly key: string; readonly settings: SettingsDefinition },
  config: PlatformConfig,
  environment: NodeJS.ProcessEnv,
): Settings {
  const find = (argument: string, { variable, check }: SettingDefinition): Found => {
    if (isUnknown(config)) return config;
    const value = config?.[argument] ?? null;
    if (isUnknown(value)) return value;
    if (value !== null) return { value, source: `the argument ${key}.${argument} of the provider block` };
    const fromEnvironment = environment[variable];
    if (!fromEnvironment) return null;
    const fault = check(fromEnvironment);
    if (fault !== null)
      throw new DiagnosticError(`Invalid ${variable}`, `The environment variable ${variable} ${fault}`);
    return { value: fromEnvironment, source: `the environment variable ${variable}` };
  };
  return Object.fromEntries(
    Object.entries(settings).map(([argument, setting]) => [argument, find(argument, setting)]),
  );
}

/** The value of a setting that is known; null where it is set nowhere, or not known yet. */
export const known = (found: Found | undefined): string | null =>
  found && !isUnknown(found) ? found.value : null;
