import { Construct } from "constructs";
import { duration } from "./check/checks.js";
import { type Check, checkBoolean, checkLiteral, checkMember, isAbsent } from "./check/literal.js";
import { checkProviders } from "./check/providers.js";
import {
  type CivoConnection,
  CONNECTIONS,
  type EntryguardConnection,
  type QoveryConnection,
  type TaikunConnection,
} from "./connections.js";
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

/** Props of {@link BelayProvider}. */
export interface BelayProviderProps {
  /** @default - from Terraform's environment */
  readonly qovery?: QoveryConnection;
  /** @default - from Terraform's environment */
  readonly entryguard?: EntryguardConnection;
  /** @default - from Terraform's environment */
  readonly civo?: CivoConnection;
  /** @default - from Terraform's environment */
  readonly taikun?: TaikunConnection;
  /**
   * How long a request may wait in all because a platform says that there are too many, a duration such as `10m`; `0s` does not wait.
   * @default - `BELAY_RATE_LIMIT_WAIT` in Terraform's environment, else `2m`
   */
  readonly rateLimitWait?: string;
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
  /**
   * Whether an endpoint beyond this machine may begin with `http://`, although whoever is on the way can read the token then.
   * @default - `BELAY_ALLOW_HTTP` in Terraform's environment
   */
  readonly allowHttp?: boolean;
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
    const { alias, planGuardSession, guardMode, unproven, rateLimitWait, allowHttp } = props;
    checkLiteral(this, "alias", alias, isAlias);
    checkLiteral(this, "rateLimitWait", rateLimitWait, duration);
    const connections = this.connections(props);
    checkMember(this, "guardMode", guardMode, GuardMode);
    checkMember(this, "unproven", unproven, Unproven);
    checkBoolean(this, "planGuardSession", planGuardSession);
    checkBoolean(this, "allowHttp", allowHttp);
    const session = planGuardSession === false ? undefined : PlanGuardSession.of(this).session;
    const guard = withoutAbsent({ session, mode: guardMode, unproven });
    this.resource = new Provider(
      this,
      "Resource",
      withoutAbsent({ alias, ...connections, rateLimitWait, allowHttp, guard }),
    );
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
