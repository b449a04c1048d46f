/** How the provider gets in at Taikun: as a user, as a user of Keycloak, or as a robot. */
import { DiagnosticError } from "../../plugin/index.js";
import type { TaikunClientOptions } from "../../sdk/taikun/index.js";
import { known, type Settings, type SettingsDefinition } from "../platform/settings.js";
import { bareHost, httpUrl, notBlank, secret, wholeId } from "../validators.js";
import { chooseLogin } from "./login.js";

export const settings: SettingsDefinition = {
  endpoint: {
    variable: "BELAY_TAIKUN_ENDPOINT",
    description:
      "Where Taikun's API is. Else `BELAY_TAIKUN_ENDPOINT`, else what `api_host` says, else `https://api.taikun.cloud`.",
    check: httpUrl,
  },
  api_host: {
    variable: "TAIKUN_API_HOST",
    description: "The same as a bare host, as Taikun's own provider has it. Else `TAIKUN_API_HOST`.",
    check: bareHost,
  },
  account_name: {
    variable: "TAIKUN_ACCOUNT_NAME",
    description: "The account that the user belongs to. Else `TAIKUN_ACCOUNT_NAME`, else `taikun`.",
    check: notBlank,
  },
  email: {
    variable: "TAIKUN_EMAIL",
    description: "The user's e-mail address. Else `TAIKUN_EMAIL`.",
    check: notBlank,
  },
  password: {
    variable: "TAIKUN_PASSWORD",
    description: "The user's password. Else `TAIKUN_PASSWORD`, which keeps it out of the code.",
    check: secret,
    sensitive: true,
  },
  keycloak_email: {
    variable: "TAIKUN_KEYCLOAK_EMAIL",
    description: "The e-mail address of a user whom Keycloak knows. Else `TAIKUN_KEYCLOAK_EMAIL`.",
    check: notBlank,
  },
  keycloak_password: {
    variable: "TAIKUN_KEYCLOAK_PASSWORD",
    description: "This user's password. Else `TAIKUN_KEYCLOAK_PASSWORD`.",
    check: secret,
    sensitive: true,
  },
  auth_mode: {
    variable: "TAIKUN_AUTH_MODE",
    description: "The mode of a login, where Taikun wants one. Else `TAIKUN_AUTH_MODE`.",
    check: notBlank,
  },
  access_key: {
    variable: "TAIKUN_ACCESS_KEY",
    description: "A robot user's access key, instead of a login. Else `TAIKUN_ACCESS_KEY`.",
    check: secret,
  },
  secret_key: {
    variable: "TAIKUN_SECRET_KEY",
    description: "The robot user's secret key. Else `TAIKUN_SECRET_KEY`.",
    check: secret,
    sensitive: true,
  },
  organization_id: {
    variable: "TAIKUN_ORGANIZATION_ID",
    description:
      "The organization of resources that name none, where a Partner has several. Else `TAIKUN_ORGANIZATION_ID`, else the login's own.",
    check: wholeId,
  },
};

/** What the client is given: exactly one way in. */
export function loginOf(found: Settings): TaikunClientOptions {
  const chosen = chooseLogin((name) => known(found[name]) ?? undefined);
  if ("login" in chosen) return chosen.login;
  if (chosen.fault === "none") throw notConfigured();
  if (chosen.fault === "twice") throw twice(found, ...chosen.ways);
  throw incomplete(found, chosen.way, chosen.missing);
}

const sourceOf = (found: Settings, names: readonly string[]): string =>
  names
    .flatMap((name) => {
      const one = found[name];
      return one && "source" in one ? [one.source] : [];
    })
    .join(" and ");

const HOW =
  "Set a user (taikun.email and taikun.password, or TAIKUN_EMAIL and TAIKUN_PASSWORD), or the keys of a robot user (taikun.access_key and taikun.secret_key, or TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY).";

const notConfigured = () =>
  new DiagnosticError(
    "Taikun is not configured",
    `No login was found: neither in the argument taikun of the provider block nor in the environment. ${HOW}`,
  );

const twice = (found: Settings, one: readonly string[], other: readonly string[]) =>
  new DiagnosticError(
    "Taikun is configured twice",
    `There are two ways in: ${sourceOf(found, one)}; and ${sourceOf(found, other)}. Keep one of them.`,
  );

const incomplete = (found: Settings, way: readonly string[], missing: string) =>
  new DiagnosticError(
    "Taikun is not configured",
    `There is ${sourceOf(found, way)}, and no taikun.${missing} (or ${settings[missing]?.variable}), which belongs to it. Set it in the provider block or in the environment.`,
  );
