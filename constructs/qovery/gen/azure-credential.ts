// Generated from src/provider/qovery/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { uuid } from "../../check/checks.js";
import {
  QoveryAzureCredential as Resource,
  type QoveryAzureCredentialConfig,
} from "../../gen/providers/belay/qovery-azure-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { QoveryCredential } from "../credential.js";
import { managed, type QoveryCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "azureSubscriptionId", check: uuid }, { prop: "azureTenantId", check: uuid }],
  variants: [],
};

/** Props of {@link QoveryAzureCredential}, besides those that all credentials have. */
export interface QoveryAzureCredentialProps extends QoveryCredentialProps {
  /** The subscription's id, a UUID. Such as `5f6b1f3a-6d0f-4a0c-9a55-0f6d1c2b3a4e`. */
  readonly azureSubscriptionId: string;
  /** The id of the subscription's tenant, a UUID. Such as `7d3b7a56-1d2c-4d7e-9b5d-3f1f6a5f3a01`. */
  readonly azureTenantId: string;
}

/**
 * A credential that Qovery uses to act in a subscription of Azure: Qovery makes an application for it, which you
 * authorize in Azure. There is no secret. Terraform always creates its replacement before it destroys it, so
 * that what uses it can move in between.
 *
 * @example
 * const prod = new QoveryAzureCredential(stack, "prod", {
 *   name: "azure-prod",
 *   azureSubscriptionId: "5f6b1f3a-6d0f-4a0c-9a55-0f6d1c2b3a4e",
 *   azureTenantId: "7d3b7a56-1d2c-4d7e-9b5d-3f1f6a5f3a01",
 * });
 * prod.bind("paris", clusterId);
 */
export class QoveryAzureCredential extends QoveryCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: QoveryAzureCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as QoveryAzureCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
