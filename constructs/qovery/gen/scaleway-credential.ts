// Generated from src/provider/qovery/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { scalewayAccessKey, uuid } from "../../check/checks.js";
import {
  QoveryScalewayCredential as Resource,
  type QoveryScalewayCredentialConfig,
} from "../../gen/providers/belay/qovery-scaleway-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { QoveryCredential } from "../credential.js";
import { managed, type QoveryCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "scalewayAccessKey", check: scalewayAccessKey }, { prop: "scalewaySecretKey", versionProp: "secretVersion" }, { prop: "scalewayProjectId", check: uuid }, { prop: "scalewayOrganizationId", check: uuid }],
  variants: [],
};

/** Props of {@link QoveryScalewayCredential}, besides those that all credentials have. */
export interface QoveryScalewayCredentialProps extends QoveryCredentialProps {
  /** The API key's public id. Such as `SCWXXXXXXXXXXXXXXXXX`. */
  readonly scalewayAccessKey: string;
  /**
   * The API key's secret: a token of CDKTF, such as `new SecretVariable(stack, "secret").stringValue`. A literal
   * is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly scalewaySecretKey: string;
  /** The project's id, a UUID. Such as `7d3b7a56-1d2c-4d7e-9b5d-3f1f6a5f3a01`. */
  readonly scalewayProjectId: string;
  /** The id of the organization at Scaleway, a UUID. Such as `5f6b1f3a-6d0f-4a0c-9a55-0f6d1c2b3a4e`. */
  readonly scalewayOrganizationId: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the secret has changed: a change of the version sends
   * it again.
   * @default 1
   */
  readonly secretVersion?: number;
  /**
   * Whether Terraform keeps the secret, in clear, in plan and state: then a change is seen without a version. It
   * must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * An API key of Scaleway that Qovery uses to act in a project there. Terraform always creates its replacement
 * before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const scalewaySecretKey = new SecretVariable(stack, "scaleway_secret_key");
 * const prod = new QoveryScalewayCredential(stack, "prod", {
 *   name: "scaleway-prod",
 *   scalewayAccessKey: "SCWXXXXXXXXXXXXXXXXX",
 *   scalewaySecretKey: scalewaySecretKey.stringValue,
 *   scalewayProjectId: "7d3b7a56-1d2c-4d7e-9b5d-3f1f6a5f3a01",
 *   scalewayOrganizationId: "5f6b1f3a-6d0f-4a0c-9a55-0f6d1c2b3a4e",
 * });
 * prod.bind("paris", clusterId);
 */
export class QoveryScalewayCredential extends QoveryCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: QoveryScalewayCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as QoveryScalewayCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
