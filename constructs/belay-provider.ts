import { Construct } from "constructs";
import { civoRegion, httpUrl, noLiteral, notBlank, uuid } from "./check/checks.js";
import { type Check, checkBoolean, checkLiteral, checkMember, isAbsent } from "./check/literal.js";
import { checkProviders } from "./check/providers.js";
import { BelayProvider as Provider } from "./gen/providers/belay/provider/index.js";
import { PlanGuardSession, SESSION_ALIAS } from "./plan-guard-session.js";

/** What the guard does with a plan that deletes a credential in use. */
export enum GuardMode {
  /** The plan fails. */
  ENFORCE = "enforce",
  /** The plan warns. */
  WARN = "warn",
  /** The plan says nothing. The check while a deletion is applied remains. */
  OFF = "off",
}

/** Without a plan guard session: what a deletion is whose dependents have not been planned yet. */
export enum Unproven {
  ERROR = "error",
  WARN = "warn",
}

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

/** What is checked of each connection. */
const CONNECTIONS: {
  readonly qovery: Checks<QoveryConnection>;
  readonly entryguard: Checks<EntryguardConnection>;
  readonly civo: Checks<CivoConnection>;
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
};

type Checks<T> = { readonly [K in keyof T]-?: Check };

/** Props of {@link BelayProvider}. */
export interface BelayProviderProps {
  /** @default - from Terraform's environment */
  readonly qovery?: QoveryConnection;
  /** @default - from Terraform's environment */
  readonly entryguard?: EntryguardConnection;
  /** @default - from Terraform's environment */
  readonly civo?: CivoConnection;
  /**
   * The name of a further provider of the same stack, which constructs then name in `provider`.
   * @default - the provider of all constructs that name none
   */
  readonly alias?: string;
  /**
   * Whether the stack has a plan guard session: the guard then decides over the whole plan, and its verdicts are exact.
   * All providers of a stack share one: leave it out of all of them, or of none. Needs Terraform 1.10 or later.
   * @default true
   */
  readonly planGuardSession?: boolean;
  /** @default GuardMode.ENFORCE */
  readonly guardMode?: GuardMode;
  /**
   * Says something only without a plan guard session.
   * @default Unproven.ERROR
   */
  readonly unproven?: Unproven;
}

/**
 * Belay's provider, with a plan guard session.
 *
 * @example
 * new BelayProvider(stack, "belay");
 */
export class BelayProvider extends Construct {
  /** The provider block. */
  readonly resource: Provider;

  constructor(scope: Construct, id: string, props: BelayProviderProps = {}) {
    super(scope, id);
    const { alias, planGuardSession, guardMode, unproven } = props;
    checkLiteral(this, "alias", alias, isAlias);
    const connections = this.connections(props);
    checkMember(this, "guardMode", guardMode, GuardMode);
    checkMember(this, "unproven", unproven, Unproven);
    checkBoolean(this, "planGuardSession", planGuardSession);
    const session = planGuardSession === false ? undefined : PlanGuardSession.of(this).session;
    const guard = withoutAbsent({ session, mode: guardMode, unproven });
    this.resource = new Provider(this, "Resource", withoutAbsent({ alias, ...connections, guard }));
    checkProviders(this);
  }

  private connections(props: BelayProviderProps) {
    const rows = Object.entries(CONNECTIONS).map(([platform, checks]) => {
      const connection: Readonly<Record<string, unknown>> = {
        ...props[platform as keyof typeof CONNECTIONS],
      };
      for (const [argument, check] of Object.entries<Check>(checks))
        checkLiteral(this, `${platform}.${argument}`, connection[argument], check);
      return [platform, withoutAbsent(connection)];
    });
    return Object.fromEntries(rows);
  }
}

const isAlias: Check = (value) => {
  if (value === SESSION_ALIAS) return "is the plan guard session's. Take another.";
  return /^[A-Za-z_][\w-]*$/.test(value)
    ? null
    : "must begin with a letter or _, and go on with letters, digits, _ and -.";
};

/** Null is absent, too: programs without types write it, and cdktf does not take it. */
function withoutAbsent<T extends object>(members: T | undefined): T | undefined {
  const given = Object.entries(members ?? {}).filter(([, value]) => !isAbsent(value));
  return given.length > 0 ? (Object.fromEntries(given) as T) : undefined;
}
