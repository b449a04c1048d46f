// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TaikunOpenshiftCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * The domain below which clusters are. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#base_domain TaikunOpenshiftCredential#base_domain}
  */
  readonly baseDomain: string;
  /**
  * The text of a kubeconfig file, which Terraform keeps in clear in plan and state. Prefer `kube_config_wo`. Taikun never returns it, so a change made elsewhere is not seen. One of `kube_config_wo` and `kube_config` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#kube_config TaikunOpenshiftCredential#kube_config}
  */
  readonly kubeConfig?: string;
  /**
  * The text of a kubeconfig file, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `kube_config_wo_version` to replace the credential, as Taikun can change none. One of `kube_config_wo` and `kube_config` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#kube_config_wo TaikunOpenshiftCredential#kube_config_wo}
  */
  readonly kubeConfigWo?: string;
  /**
  * A whole number from 0 on, which `kube_config_wo` needs; a change replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#kube_config_wo_version TaikunOpenshiftCredential#kube_config_wo_version}
  */
  readonly kubeConfigWoVersion?: number;
  /**
  * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#lock TaikunOpenshiftCredential#lock}
  */
  readonly lock?: boolean | cdktf.IResolvable;
  /**
  * What people see at Taikun. A descriptive name says which account and environment it is for. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#name TaikunOpenshiftCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Taikun: `delete` (the default) deletes it there; `keep` leaves it there with its projects, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#on_destroy TaikunOpenshiftCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Taikun organization's id, which only a Partner needs to name. The provider's by default, and else the login's. A change to another one replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#organization_id TaikunOpenshiftCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The JSON of Red Hat's pull secret, which Terraform keeps in clear in plan and state. Prefer `pull_secret_wo`. Taikun never returns it, so a change made elsewhere is not seen. One of `pull_secret_wo` and `pull_secret` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#pull_secret TaikunOpenshiftCredential#pull_secret}
  */
  readonly pullSecret?: string;
  /**
  * The JSON of Red Hat's pull secret, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `pull_secret_wo_version` to replace the credential, as Taikun can change none. One of `pull_secret_wo` and `pull_secret` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#pull_secret_wo TaikunOpenshiftCredential#pull_secret_wo}
  */
  readonly pullSecretWo?: string;
  /**
  * A whole number from 0 on, which `pull_secret_wo` needs; a change replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#pull_secret_wo_version TaikunOpenshiftCredential#pull_secret_wo_version}
  */
  readonly pullSecretWoVersion?: number;
  /**
  * The storage class of volumes. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#storage_class TaikunOpenshiftCredential#storage_class}
  */
  readonly storageClass: string;
}
export interface TaikunOpenshiftCredentialAssociatedProjects {
}

export function taikunOpenshiftCredentialAssociatedProjectsToTerraform(struct?: TaikunOpenshiftCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function taikunOpenshiftCredentialAssociatedProjectsToHclTerraform(struct?: TaikunOpenshiftCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class TaikunOpenshiftCredentialAssociatedProjectsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): TaikunOpenshiftCredentialAssociatedProjects | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunOpenshiftCredentialAssociatedProjects | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }
}

export class TaikunOpenshiftCredentialAssociatedProjectsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): TaikunOpenshiftCredentialAssociatedProjectsOutputReference {
    return new TaikunOpenshiftCredentialAssociatedProjectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential belay_taikun_openshift_credential}
*/
export class TaikunOpenshiftCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_taikun_openshift_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TaikunOpenshiftCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TaikunOpenshiftCredential to import
  * @param importFromId The id of the existing TaikunOpenshiftCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TaikunOpenshiftCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_taikun_openshift_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openshift_credential belay_taikun_openshift_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TaikunOpenshiftCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: TaikunOpenshiftCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_taikun_openshift_credential',
      terraformGeneratorMetadata: {
        providerName: 'belay',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._baseDomain = config.baseDomain;
    this._kubeConfig = config.kubeConfig;
    this._kubeConfigWo = config.kubeConfigWo;
    this._kubeConfigWoVersion = config.kubeConfigWoVersion;
    this._lock = config.lock;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._pullSecret = config.pullSecret;
    this._pullSecretWo = config.pullSecretWo;
    this._pullSecretWoVersion = config.pullSecretWoVersion;
    this._storageClass = config.storageClass;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // associated_projects - computed: true, optional: false, required: false
  private _associatedProjects = new TaikunOpenshiftCredentialAssociatedProjectsList(this, "associated_projects", false);
  public get associatedProjects() {
    return this._associatedProjects;
  }

  // base_domain - computed: false, optional: false, required: true
  private _baseDomain?: string; 
  public get baseDomain() {
    return this.getStringAttribute('base_domain');
  }
  public set baseDomain(value: string) {
    this._baseDomain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get baseDomainInput() {
    return this._baseDomain;
  }

  // created_by - computed: true, optional: false, required: false
  public get createdBy() {
    return this.getStringAttribute('created_by');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // is_default - computed: true, optional: false, required: false
  public get isDefault() {
    return this.getBooleanAttribute('is_default');
  }

  // kube_config - computed: false, optional: true, required: false
  private _kubeConfig?: string; 
  public get kubeConfig() {
    return this.getStringAttribute('kube_config');
  }
  public set kubeConfig(value: string) {
    this._kubeConfig = value;
  }
  public resetKubeConfig() {
    this._kubeConfig = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kubeConfigInput() {
    return this._kubeConfig;
  }

  // kube_config_wo - computed: false, optional: true, required: false
  private _kubeConfigWo?: string; 
  public get kubeConfigWo() {
    return this.getStringAttribute('kube_config_wo');
  }
  public set kubeConfigWo(value: string) {
    this._kubeConfigWo = value;
  }
  public resetKubeConfigWo() {
    this._kubeConfigWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kubeConfigWoInput() {
    return this._kubeConfigWo;
  }

  // kube_config_wo_version - computed: false, optional: true, required: false
  private _kubeConfigWoVersion?: number; 
  public get kubeConfigWoVersion() {
    return this.getNumberAttribute('kube_config_wo_version');
  }
  public set kubeConfigWoVersion(value: number) {
    this._kubeConfigWoVersion = value;
  }
  public resetKubeConfigWoVersion() {
    this._kubeConfigWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kubeConfigWoVersionInput() {
    return this._kubeConfigWoVersion;
  }

  // lock - computed: true, optional: true, required: false
  private _lock?: boolean | cdktf.IResolvable; 
  public get lock() {
    return this.getBooleanAttribute('lock');
  }
  public set lock(value: boolean | cdktf.IResolvable) {
    this._lock = value;
  }
  public resetLock() {
    this._lock = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lockInput() {
    return this._lock;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // on_destroy - computed: false, optional: true, required: false
  private _onDestroy?: string; 
  public get onDestroy() {
    return this.getStringAttribute('on_destroy');
  }
  public set onDestroy(value: string) {
    this._onDestroy = value;
  }
  public resetOnDestroy() {
    this._onDestroy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onDestroyInput() {
    return this._onDestroy;
  }

  // organization_id - computed: true, optional: true, required: false
  private _organizationId?: string; 
  public get organizationId() {
    return this.getStringAttribute('organization_id');
  }
  public set organizationId(value: string) {
    this._organizationId = value;
  }
  public resetOrganizationId() {
    this._organizationId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get organizationIdInput() {
    return this._organizationId;
  }

  // organization_name - computed: true, optional: false, required: false
  public get organizationName() {
    return this.getStringAttribute('organization_name');
  }

  // pull_secret - computed: false, optional: true, required: false
  private _pullSecret?: string; 
  public get pullSecret() {
    return this.getStringAttribute('pull_secret');
  }
  public set pullSecret(value: string) {
    this._pullSecret = value;
  }
  public resetPullSecret() {
    this._pullSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pullSecretInput() {
    return this._pullSecret;
  }

  // pull_secret_wo - computed: false, optional: true, required: false
  private _pullSecretWo?: string; 
  public get pullSecretWo() {
    return this.getStringAttribute('pull_secret_wo');
  }
  public set pullSecretWo(value: string) {
    this._pullSecretWo = value;
  }
  public resetPullSecretWo() {
    this._pullSecretWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pullSecretWoInput() {
    return this._pullSecretWo;
  }

  // pull_secret_wo_version - computed: false, optional: true, required: false
  private _pullSecretWoVersion?: number; 
  public get pullSecretWoVersion() {
    return this.getNumberAttribute('pull_secret_wo_version');
  }
  public set pullSecretWoVersion(value: number) {
    this._pullSecretWoVersion = value;
  }
  public resetPullSecretWoVersion() {
    this._pullSecretWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pullSecretWoVersionInput() {
    return this._pullSecretWoVersion;
  }

  // storage_class - computed: false, optional: false, required: true
  private _storageClass?: string; 
  public get storageClass() {
    return this.getStringAttribute('storage_class');
  }
  public set storageClass(value: string) {
    this._storageClass = value;
  }
  // Temporarily expose input value. Use with caution.
  public get storageClassInput() {
    return this._storageClass;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      base_domain: cdktf.stringToTerraform(this._baseDomain),
      kube_config: cdktf.stringToTerraform(this._kubeConfig),
      kube_config_wo: cdktf.stringToTerraform(this._kubeConfigWo),
      kube_config_wo_version: cdktf.numberToTerraform(this._kubeConfigWoVersion),
      lock: cdktf.booleanToTerraform(this._lock),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      pull_secret: cdktf.stringToTerraform(this._pullSecret),
      pull_secret_wo: cdktf.stringToTerraform(this._pullSecretWo),
      pull_secret_wo_version: cdktf.numberToTerraform(this._pullSecretWoVersion),
      storage_class: cdktf.stringToTerraform(this._storageClass),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      base_domain: {
        value: cdktf.stringToHclTerraform(this._baseDomain),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kube_config: {
        value: cdktf.stringToHclTerraform(this._kubeConfig),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kube_config_wo: {
        value: cdktf.stringToHclTerraform(this._kubeConfigWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kube_config_wo_version: {
        value: cdktf.numberToHclTerraform(this._kubeConfigWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      lock: {
        value: cdktf.booleanToHclTerraform(this._lock),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      organization_id: {
        value: cdktf.stringToHclTerraform(this._organizationId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      pull_secret: {
        value: cdktf.stringToHclTerraform(this._pullSecret),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      pull_secret_wo: {
        value: cdktf.stringToHclTerraform(this._pullSecretWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      pull_secret_wo_version: {
        value: cdktf.numberToHclTerraform(this._pullSecretWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      storage_class: {
        value: cdktf.stringToHclTerraform(this._storageClass),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
