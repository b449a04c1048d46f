// Generated from src/provider/qovery/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { serviceAccountEmail, workloadIdentityProvider } from "../../check/checks.js";
import {
  QoveryGcpCredential as Resource,
  type QoveryGcpCredentialConfig,
} from "../../gen/providers/belay/qovery-gcp-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { QoveryCredential } from "../credential.js";
import { managed, type QoveryCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [],
  variants: [
    {
      called: "workload identity federation",
      prop: "workloadIdentityFederation",
      isObject: true,
      fields: [{ prop: "serviceAccountEmail", check: serviceAccountEmail }, { prop: "workloadIdentityProviderResource", check: workloadIdentityProvider }],
    },
    {
      called: "a key file",
      prop: "gcpCredentials",
      isObject: false,
      fields: [{ prop: "gcpCredentials", versionProp: "keyFileVersion" }],
    },],
};

/** Workload identity federation, for {@link QoveryGcpCredential}. */
export interface QoveryGcpWorkloadIdentityFederation {
  /**
   * The service account that Qovery acts as. Preferred to a key file: there is no secret to rotate. Such as
   * `qovery@my-project.iam.gserviceaccount.com`.
   */
  readonly serviceAccountEmail: string;
  /**
   * The provider of the workload identity pool that trusts Qovery. Such as
   * `projects/123456789012/locations/global/workloadIdentityPools/qovery/providers/qovery`.
   */
  readonly workloadIdentityProviderResource: string;
}

/** Props of {@link QoveryGcpCredential}, besides those that all credentials have. */
export interface QoveryGcpCredentialProps extends QoveryCredentialProps {
  /** @default - a key file is given */
  readonly workloadIdentityFederation?: QoveryGcpWorkloadIdentityFederation;
  /**
   * The key file of the service account, as its JSON or that in base64: a token of CDKTF, such as `new
   * SecretVariable(stack, "key_file").stringValue`. A literal is refused. It is kept in no plan and no state,
   * unless `storeSecretInState` is set.
   * @default - workload identity federation is given
   */
  readonly gcpCredentials?: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the key file has changed: a change of the version
   * sends it again.
   * @default 1
   */
  readonly keyFileVersion?: number;
  /**
   * Whether Terraform keeps the key file, in clear, in plan and state: then a change is seen without a version.
   * It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * A credential that Qovery uses to act in a project of Google Cloud: the key file of a service account, or
 * (better) workload identity federation. Terraform always creates its replacement before it destroys it, so that
 * what uses it can move in between.
 *
 * @example
 * const prod = new QoveryGcpCredential(stack, "prod", {
 *   name: "gcp-prod",
 *   workloadIdentityFederation: {
 *     serviceAccountEmail: "qovery@my-project.iam.gserviceaccount.com",
 *     workloadIdentityProviderResource: "projects/123456789012/locations/global/workloadIdentityPools/qovery/providers/qovery",
 *   },
 * });
 * prod.bind("paris", clusterId);
 */
export class QoveryGcpCredential extends QoveryCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: QoveryGcpCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as QoveryGcpCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
