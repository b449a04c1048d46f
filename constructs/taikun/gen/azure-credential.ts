// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, availabilityZones, notBlank, taikunName, uuid } from "../../check/checks.js";
import {
  TaikunAzureCredential as Resource,
  type TaikunAzureCredentialConfig,
} from "../../gen/providers/belay/taikun-azure-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "subscriptionId", check: uuid }, { prop: "tenantId", check: uuid }, { prop: "location", check: notBlank }, { prop: "clientId", check: uuid }, { prop: "clientSecret", versionProp: "clientSecretVersion" }, { prop: "azCount", check: availabilityZones, type: "number", isOptional: true }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** Props of {@link TaikunAzureCredential}, besides those that all credentials have. */
export interface TaikunAzureCredentialProps extends TaikunCredentialProps {
  /**
   * The Azure subscription's id, a UUID. Such as `5f6b1f3a-6d0f-4a0c-9a55-1c0d2e3f4a5b`. A change replaces the
   * credential.
   */
  readonly subscriptionId: string;
  /**
   * The Azure tenant's id, a UUID. Such as `7d3b7a56-1d2c-4d7e-9b5d-2f1a0c9e8b70`. A change replaces the
   * credential.
   */
  readonly tenantId: string;
  /** The Azure location, such as `westeurope`. A change replaces the credential. */
  readonly location: string;
  /** The service principal's application id, a UUID. Such as `2a9e4d30-6f0b-4a41-8f63-0d5b7c2e1a94`. */
  readonly clientId: string;
  /**
   * The service principal's secret: a token of CDKTF, such as `new SecretVariable(stack,
   * "client_secret").stringValue`. A literal is refused. It is kept in no plan and no state, unless
   * `storeSecretInState` is set.
   */
  readonly clientSecret: string;
  /**
   * How many availability zones, 1 to 3. Taikun's by default. Such as `1`. A change replaces the credential.
   * @default - Taikun's
   */
  readonly azCount?: number;
  /**
   * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it
   * again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
   * @default - Taikun's
   */
  readonly lock?: boolean;
  /**
   * Any whole number from 0 on. Terraform cannot see that the client secret has changed: a change of the version
   * sends it again.
   * @default 1
   */
  readonly clientSecretVersion?: number;
  /**
   * Whether Terraform keeps the client secret, in clear, in plan and state: then a change is seen without a
   * version. It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * A service principal with which Taikun runs projects in an Azure subscription. Terraform always creates its
 * replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const clientSecret = new SecretVariable(stack, "client_secret");
 * new TaikunAzureCredential(stack, "prod", {
 *   name: "azure-prod",
 *   subscriptionId: "5f6b1f3a-6d0f-4a0c-9a55-1c0d2e3f4a5b",
 *   tenantId: "7d3b7a56-1d2c-4d7e-9b5d-2f1a0c9e8b70",
 *   location: "westeurope",
 *   clientId: "2a9e4d30-6f0b-4a41-8f63-0d5b7c2e1a94",
 *   clientSecret: clientSecret.stringValue,
 * });
 */
export class TaikunAzureCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunAzureCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunAzureCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
