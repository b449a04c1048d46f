// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, httpUrl, notBlank } from "../../check/checks.js";
import {
  TaikunShowbackCredential as Resource,
  type TaikunShowbackCredentialConfig,
} from "../../gen/providers/belay/taikun-showback-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "url", check: httpUrl }, { prop: "username", check: notBlank }, { prop: "password", versionProp: "passwordVersion" }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** Props of {@link TaikunShowbackCredential}, besides those that all credentials have. */
export interface TaikunShowbackCredentialProps extends TaikunCredentialProps {
  /** Where the source is. Such as `https://prometheus.example.com`. A change replaces the credential. */
  readonly url: string;
  /** The user. Such as `taikun`. A change replaces the credential. */
  readonly username: string;
  /**
   * The user's password: a token of CDKTF, such as `new SecretVariable(stack, "password").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly password: string;
  /**
   * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it
   * again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
   * @default - Taikun's
   */
  readonly lock?: boolean;
  /**
   * Any whole number from 0 on. Terraform cannot see that the password has changed: a change of the version
   * replaces the credential.
   * @default 1
   */
  readonly passwordVersion?: number;
  /**
   * Whether Terraform keeps the password, in clear, in plan and state: then a change is seen without a version.
   * It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * A user of an external source from which Taikun's showback rules read. Terraform always creates its replacement
 * before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const password = new SecretVariable(stack, "password");
 * const prod = new TaikunShowbackCredential(stack, "prod", {
 *   name: "showback-prod",
 *   url: "https://prometheus.example.com",
 *   username: "taikun",
 *   password: password.stringValue,
 * });
 * new TaikunShowbackRule(stack, "cores", {
 *   name: "cores",
 *   credential: prod,
 *   metricName: "machine_cpu_cores",
 *   type: TaikunRuleType.SUM,
 *   price: 0.05,
 *   labels: [{ label: "environment", value: "prod" }],
 * });
 */
export class TaikunShowbackCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_SHOWBACK;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunShowbackCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunShowbackCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
