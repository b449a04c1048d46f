/** Where each platform is, and who asks, as `BelayProvider` is told it. */
import { bareHost, civoRegion, httpUrl, noLiteral, notBlank, secret, uuid, wholeId } from "./check/checks.js";
import type { Check } from "./check/literal.js";

/** Where Qovery is, and who asks. */
export interface QoveryConnection {
  /**
   * Where Qovery's API is.
   * @default - `BELAY_QOVERY_ENDPOINT` in Terraform's environment, else `https://api.qovery.com`
   */
  readonly endpoint?: string;
  /**
   * An API token of an administrator: a token of CDKTF, such as `new SecretVariable(stack, "qovery_token").stringValue`.
   * @default - `QOVERY_API_TOKEN` in Terraform's environment
   */
  readonly token?: string;
  /**
   * The organization of constructs that name none, a UUID.
   * @default - `QOVERY_ORGANIZATION_ID` in Terraform's environment
   */
  readonly organizationId?: string;
}

/** Where EntryGuard is, and who asks: the user of a login, who is an administrator, or a login's token. */
export interface EntryguardConnection {
  /**
   * Where EntryGuard's API is.
   * @default - `BELAY_ENTRYGUARD_ENDPOINT` in Terraform's environment, else `https://api.entryguard.io/api/v1`
   */
  readonly endpoint?: string;
  /**
   * The slug of the organization that the user belongs to.
   * @default - `BELAY_ENTRYGUARD_ORGANIZATION` in Terraform's environment
   */
  readonly organization?: string;
  /**
   * The user's e-mail address.
   * @default - `BELAY_ENTRYGUARD_EMAIL` in Terraform's environment
   */
  readonly email?: string;
  /**
   * The user's password: a token of CDKTF, such as `new SecretVariable(stack, "password").stringValue`.
   * @default - `BELAY_ENTRYGUARD_PASSWORD` in Terraform's environment
   */
  readonly password?: string;
  /**
   * For a user with a second factor: the secret of the authenticator, or one code. A token of CDKTF, too.
   * @default - `BELAY_ENTRYGUARD_TOTP` in Terraform's environment
   */
  readonly totp?: string;
  /**
   * The access token of a login that was made elsewhere, instead of the user: a token of CDKTF, too.
   * @default - `BELAY_ENTRYGUARD_TOKEN` in Terraform's environment
   */
  readonly token?: string;
}

/** Where Civo is, and who asks. */
export interface CivoConnection {
  /**
   * Where Civo's API is.
   * @default - `CIVO_API_URL` in Terraform's environment, else `https://api.civo.com`
   */
  readonly endpoint?: string;
  /**
   * An API key of the account: a token of CDKTF, such as `new SecretVariable(stack, "civo_token").stringValue`.
   * @default - `CIVO_TOKEN` in Terraform's environment
   */
  readonly token?: string;
  /**
   * The region of constructs that name none, such as `LON1`.
   * @default - `CIVO_REGION` in Terraform's environment
   */
  readonly region?: string;
}

/** Where Taikun is, and who asks: a user, a user of Keycloak, or a robot user. */
export interface TaikunConnection {
  /**
   * Where Taikun's API is.
   * @default - `BELAY_TAIKUN_ENDPOINT` in Terraform's environment, else what `apiHost` says, else `https://api.taikun.cloud`
   */
  readonly endpoint?: string;
  /**
   * The same as a bare host, as Taikun's own provider has it.
   * @default - `TAIKUN_API_HOST` in Terraform's environment
   */
  readonly apiHost?: string;
  /**
   * The account that the user belongs to.
   * @default - `TAIKUN_ACCOUNT_NAME` in Terraform's environment, else `taikun`
   */
  readonly accountName?: string;
  /**
   * The user's e-mail address.
   * @default - `TAIKUN_EMAIL` in Terraform's environment
   */
  readonly email?: string;
  /**
   * The user's password: a token of CDKTF, such as `new SecretVariable(stack, "password").stringValue`.
   * @default - `TAIKUN_PASSWORD` in Terraform's environment
   */
  readonly password?: string;
  /**
   * The e-mail address of a user whom Keycloak knows.
   * @default - `TAIKUN_KEYCLOAK_EMAIL` in Terraform's environment
   */
  readonly keycloakEmail?: string;
  /**
   * This user's password: a token of CDKTF, too.
   * @default - `TAIKUN_KEYCLOAK_PASSWORD` in Terraform's environment
   */
  readonly keycloakPassword?: string;
  /**
   * The mode of a login, where Taikun wants one.
   * @default - `TAIKUN_AUTH_MODE` in Terraform's environment
   */
  readonly authMode?: string;
  /**
   * A robot user's access key, instead of a login.
   * @default - `TAIKUN_ACCESS_KEY` in Terraform's environment
   */
  readonly accessKey?: string;
  /**
   * The robot user's secret key: a token of CDKTF, too.
   * @default - `TAIKUN_SECRET_KEY` in Terraform's environment
   */
  readonly secretKey?: string;
  /**
   * The organization of constructs that name none, where a Partner has several: a whole number, written as text.
   * @default - `TAIKUN_ORGANIZATION_ID` in Terraform's environment, else the login's own
   */
  readonly organizationId?: string;
}

type Checks<T> = { readonly [K in keyof T]-?: Check };

/** What is checked of each connection. */
export const CONNECTIONS: {
  readonly qovery: Checks<QoveryConnection>;
  readonly entryguard: Checks<EntryguardConnection>;
  readonly civo: Checks<CivoConnection>;
  readonly taikun: Checks<TaikunConnection>;
} = {
  qovery: { endpoint: httpUrl, token: noLiteral, organizationId: uuid },
  entryguard: {
    endpoint: httpUrl,
    organization: notBlank,
    email: notBlank,
    password: noLiteral,
    totp: noLiteral,
    token: noLiteral,
  },
  civo: { endpoint: httpUrl, token: noLiteral, region: civoRegion },
  taikun: {
    endpoint: httpUrl,
    apiHost: bareHost,
    accountName: notBlank,
    email: notBlank,
    password: noLiteral,
    keycloakEmail: notBlank,
    keycloakPassword: noLiteral,
    authMode: notBlank,
    accessKey: secret,
    secretKey: noLiteral,
    organizationId: wholeId,
  },
};
