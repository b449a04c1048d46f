/** Where the client's settings come from: the provider block, else the environment. */
import { DiagnosticError, isUnknown, type Unknown } from "../../plugin/index.js";
import { httpUrl, secret, uuid } from "../validators.js";

export const ENDPOINT_VARIABLE = "BELAY_QOVERY_ENDPOINT";
export const TOKEN_VARIABLE = "QOVERY_API_TOKEN";
export const ORGANIZATION_VARIABLE = "QOVERY_ORGANIZATION_ID";

export type Configured<T> = T | null | Unknown;

export interface QoveryConfig {
  readonly endpoint: Configured<string>;
  readonly token: Configured<string>;
  readonly organization_id: Configured<string>;
}

/** A value and where it was found; both appear in messages, but for secrets only the place. */
export interface Setting {
  readonly value: string;
  readonly source: string;
}

/** Null: set nowhere. Unknown: Terraform will know it only after an apply. */
export type Found = Setting | null | Unknown;

export interface QoverySettings {
  readonly endpoint: Found;
  readonly token: Found;
  readonly organizationId: Found;
}

/** Values of the environment are checked here, as the schema checks those of the provider block. */
export function qoverySettings(
  config: Configured<QoveryConfig>,
  environment: NodeJS.ProcessEnv,
): QoverySettings {
  const find = (
    argument: keyof QoveryConfig,
    variable: string,
    check: (value: string) => string | null,
  ): Found => {
    if (isUnknown(config)) return config;
    const value = config?.[argument] ?? null;
    if (isUnknown(value)) return value;
    if (value !== null) return { value, source: `the argument qovery.${argument} of the provider block` };
    const fromEnvironment = environment[variable];
    if (!fromEnvironment) return null;
    const fault = check(fromEnvironment);
    if (fault !== null)
      throw new DiagnosticError(`Invalid ${variable}`, `The environment variable ${variable} ${fault}`);
    return { value: fromEnvironment, source: `the environment variable ${variable}` };
  };
  return {
    endpoint: find("endpoint", ENDPOINT_VARIABLE, httpUrl),
    token: find("token", TOKEN_VARIABLE, secret),
    organizationId: find("organization_id", ORGANIZATION_VARIABLE, uuid),
  };
}
