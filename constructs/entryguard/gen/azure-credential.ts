// Generated from src/provider/entryguard/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { uuid } from "../../check/checks.js";
import {
  EntryguardAzureCredential as Resource,
  type EntryguardAzureCredentialConfig,
} from "../../gen/providers/belay/entryguard-azure-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { EntryguardCredential } from "../credential.js";
import { managed, type EntryguardCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "tenantId", check: uuid }, { prop: "clientId", check: uuid }, { prop: "clientSecret", versionProp: "clientSecretVersion" }, { prop: "subscriptionId", check: uuid }],
  variants: [],
};

/** Props of {@link EntryguardAzureCredential}, besides those that all credentials have. */
export interface EntryguardAzureCredentialProps extends EntryguardCredentialProps {
  /**
   * The Azure tenant's id, a UUID. Such as `7d3b7a56-1d2c-4d7e-9b5d-2f1a0c9e8b70`. A change replaces the
   * credential.
   */
  readonly tenantId: string;
  /**
   * The service principal's application id, a UUID. Such as `2a9e4d30-6f0b-4a41-8f63-0d5b7c2e1a94`. A change
   * replaces the credential.
   */
  readonly clientId: string;
  /**
   * The service principal's secret: a token of CDKTF, such as `new SecretVariable(stack,
   * "client_secret").stringValue`. A literal is refused. It is kept in no plan and no state, unless
   * `storeSecretInState` is set.
   */
  readonly clientSecret: string;
  /**
   * The Azure subscription's id, a UUID. Such as `5f6b1f3a-6d0f-4a0c-9a55-1c0d2e3f4a5b`. A change replaces the
   * credential.
   */
  readonly subscriptionId: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the client secret has changed: a change of the version
   * replaces the credential.
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
 * An Azure service principal that EntryGuard uses to open and close network security groups. Terraform always
 * creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const clientSecret = new SecretVariable(stack, "client_secret");
 * new EntryguardAzureCredential(stack, "prod", {
 *   name: "azure-prod",
 *   tenantId: "7d3b7a56-1d2c-4d7e-9b5d-2f1a0c9e8b70",
 *   clientId: "2a9e4d30-6f0b-4a41-8f63-0d5b7c2e1a94",
 *   clientSecret: clientSecret.stringValue,
 *   subscriptionId: "5f6b1f3a-6d0f-4a0c-9a55-1c0d2e3f4a5b",
 * });
 */
export class EntryguardAzureCredential extends EntryguardCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: EntryguardAzureCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as EntryguardAzureCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
