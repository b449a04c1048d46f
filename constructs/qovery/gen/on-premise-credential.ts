// Generated from src/provider/qovery/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import {
  QoveryOnPremiseCredential as Resource,
  type QoveryOnPremiseCredentialConfig,
} from "../../gen/providers/belay/qovery-on-premise-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { QoveryCredential } from "../credential.js";
import { managed, type QoveryCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [],
  variants: [],
};

/** Props of {@link QoveryOnPremiseCredential}: those that all credentials have. */
export type QoveryOnPremiseCredentialProps = QoveryCredentialProps;

/**
 * The credential of clusters that are managed elsewhere, and that Qovery needs no access for. Terraform always
 * creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const prod = new QoveryOnPremiseCredential(stack, "prod", {
 *   name: "on-premise-prod",
 * });
 * prod.bind("paris", clusterId);
 */
export class QoveryOnPremiseCredential extends QoveryCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: QoveryOnPremiseCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as QoveryOnPremiseCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
