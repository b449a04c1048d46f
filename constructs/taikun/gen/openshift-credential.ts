// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, notBlank, taikunName } from "../../check/checks.js";
import {
  TaikunOpenshiftCredential as Resource,
  type TaikunOpenshiftCredentialConfig,
} from "../../gen/providers/belay/taikun-openshift-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "kubeConfig", versionProp: "kubeconfigVersion" }, { prop: "pullSecret", versionProp: "pullSecretVersion" }, { prop: "storageClass", check: notBlank }, { prop: "baseDomain", check: notBlank }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** Props of {@link TaikunOpenshiftCredential}, besides those that all credentials have. */
export interface TaikunOpenshiftCredentialProps extends TaikunCredentialProps {
  /**
   * The text of a kubeconfig file: a token of CDKTF, such as `new SecretVariable(stack,
   * "kubeconfig").stringValue`. A literal is refused. It is kept in no plan and no state, unless
   * `storeSecretInState` is set.
   */
  readonly kubeConfig: string;
  /**
   * The JSON of Red Hat's pull secret: a token of CDKTF, such as `new SecretVariable(stack,
   * "pull_secret").stringValue`. A literal is refused. It is kept in no plan and no state, unless
   * `storeSecretInState` is set.
   */
  readonly pullSecret: string;
  /** The storage class of volumes. Such as `ocs-storagecluster-ceph-rbd`. A change replaces the credential. */
  readonly storageClass: string;
  /** The domain below which clusters are. Such as `clusters.example.com`. A change replaces the credential. */
  readonly baseDomain: string;
  /**
   * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it
   * again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
   * @default - Taikun's
   */
  readonly lock?: boolean;
  /**
   * Any whole number from 0 on. Terraform cannot see that the kubeconfig has changed: a change of the version
   * replaces the credential.
   * @default 1
   */
  readonly kubeconfigVersion?: number;
  /**
   * Any whole number from 0 on. Terraform cannot see that the pull secret has changed: a change of the version
   * replaces the credential.
   * @default 1
   */
  readonly pullSecretVersion?: number;
  /**
   * Whether Terraform keeps the kubeconfig and the pull secret, in clear, in plan and state: then a change is
   * seen without a version. It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * A kubeconfig and a pull secret with which Taikun runs projects at an OpenShift. Terraform always creates its
 * replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const kubeConfig = new SecretVariable(stack, "kube_config");
 * const pullSecret = new SecretVariable(stack, "pull_secret");
 * new TaikunOpenshiftCredential(stack, "prod", {
 *   name: "openshift-prod",
 *   kubeConfig: kubeConfig.stringValue,
 *   pullSecret: pullSecret.stringValue,
 *   storageClass: "ocs-storagecluster-ceph-rbd",
 *   baseDomain: "clusters.example.com",
 * });
 */
export class TaikunOpenshiftCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunOpenshiftCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunOpenshiftCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
