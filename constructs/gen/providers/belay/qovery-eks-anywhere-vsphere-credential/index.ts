// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface QoveryEksAnywhereVsphereCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * The access key's public id. Needs `secret_access_key_wo` or `secret_access_key`. Instead of `role_arn`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#access_key_id QoveryEksAnywhereVsphereCredential#access_key_id}
  */
  readonly accessKeyId?: string;
  /**
  * What people see at Qovery. A descriptive name says which account and environment it is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#name QoveryEksAnywhereVsphereCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Qovery: `delete` (the default) deletes it there; `keep` leaves it there with its clusters, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#on_destroy QoveryEksAnywhereVsphereCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Qovery organization's id, a UUID. The provider's by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#organization_id QoveryEksAnywhereVsphereCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * ARN of the IAM role that Qovery assumes. Preferred to an access key: there is no secret to rotate. Instead of `access_key_id` and `secret_access_key_wo` or `secret_access_key`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#role_arn QoveryEksAnywhereVsphereCredential#role_arn}
  */
  readonly roleArn?: string;
  /**
  * The access key's secret, which Terraform keeps in clear in plan and state. Prefer `secret_access_key_wo`. Qovery never returns it, so a change made elsewhere is not seen. Needs `access_key_id`. Instead of `role_arn`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#secret_access_key QoveryEksAnywhereVsphereCredential#secret_access_key}
  */
  readonly secretAccessKey?: string;
  /**
  * The access key's secret, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `secret_access_key_wo_version` to send it again. Qovery takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it. Needs `access_key_id`. Instead of `role_arn`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#secret_access_key_wo QoveryEksAnywhereVsphereCredential#secret_access_key_wo}
  */
  readonly secretAccessKeyWo?: string;
  /**
  * A whole number from 0 on, which `secret_access_key_wo` needs; a change sends `secret_access_key_wo` to Qovery. Where it is the same, another change of the credential sends it all the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#secret_access_key_wo_version QoveryEksAnywhereVsphereCredential#secret_access_key_wo_version}
  */
  readonly secretAccessKeyWoVersion?: number;
  /**
  * The user's password, which Terraform keeps in clear in plan and state. Prefer `vsphere_password_wo`. Qovery never returns it, so a change made elsewhere is not seen. One of `vsphere_password_wo` and `vsphere_password` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#vsphere_password QoveryEksAnywhereVsphereCredential#vsphere_password}
  */
  readonly vspherePassword?: string;
  /**
  * The user's password, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `vsphere_password_wo_version` to send it again. Qovery takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it. One of `vsphere_password_wo` and `vsphere_password` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#vsphere_password_wo QoveryEksAnywhereVsphereCredential#vsphere_password_wo}
  */
  readonly vspherePasswordWo?: string;
  /**
  * A whole number from 0 on, which `vsphere_password_wo` needs; a change sends `vsphere_password_wo` to Qovery. Where it is the same, another change of the credential sends it all the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#vsphere_password_wo_version QoveryEksAnywhereVsphereCredential#vsphere_password_wo_version}
  */
  readonly vspherePasswordWoVersion?: number;
  /**
  * The user of vSphere.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#vsphere_user QoveryEksAnywhereVsphereCredential#vsphere_user}
  */
  readonly vsphereUser: string;
}
export interface QoveryEksAnywhereVsphereCredentialAssociatedClusters {
}

export function qoveryEksAnywhereVsphereCredentialAssociatedClustersToTerraform(struct?: QoveryEksAnywhereVsphereCredentialAssociatedClusters): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function qoveryEksAnywhereVsphereCredentialAssociatedClustersToHclTerraform(struct?: QoveryEksAnywhereVsphereCredentialAssociatedClusters): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class QoveryEksAnywhereVsphereCredentialAssociatedClustersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): QoveryEksAnywhereVsphereCredentialAssociatedClusters | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: QoveryEksAnywhereVsphereCredentialAssociatedClusters | undefined) {
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

export class QoveryEksAnywhereVsphereCredentialAssociatedClustersList extends cdktf.ComplexList {

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
  public get(index: number): QoveryEksAnywhereVsphereCredentialAssociatedClustersOutputReference {
    return new QoveryEksAnywhereVsphereCredentialAssociatedClustersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential belay_qovery_eks_anywhere_vsphere_credential}
*/
export class QoveryEksAnywhereVsphereCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_qovery_eks_anywhere_vsphere_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a QoveryEksAnywhereVsphereCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the QoveryEksAnywhereVsphereCredential to import
  * @param importFromId The id of the existing QoveryEksAnywhereVsphereCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the QoveryEksAnywhereVsphereCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_qovery_eks_anywhere_vsphere_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_eks_anywhere_vsphere_credential belay_qovery_eks_anywhere_vsphere_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options QoveryEksAnywhereVsphereCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: QoveryEksAnywhereVsphereCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_qovery_eks_anywhere_vsphere_credential',
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
    this._accessKeyId = config.accessKeyId;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._roleArn = config.roleArn;
    this._secretAccessKey = config.secretAccessKey;
    this._secretAccessKeyWo = config.secretAccessKeyWo;
    this._secretAccessKeyWoVersion = config.secretAccessKeyWoVersion;
    this._vspherePassword = config.vspherePassword;
    this._vspherePasswordWo = config.vspherePasswordWo;
    this._vspherePasswordWoVersion = config.vspherePasswordWoVersion;
    this._vsphereUser = config.vsphereUser;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_key_id - computed: false, optional: true, required: false
  private _accessKeyId?: string; 
  public get accessKeyId() {
    return this.getStringAttribute('access_key_id');
  }
  public set accessKeyId(value: string) {
    this._accessKeyId = value;
  }
  public resetAccessKeyId() {
    this._accessKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessKeyIdInput() {
    return this._accessKeyId;
  }

  // associated_clusters - computed: true, optional: false, required: false
  private _associatedClusters = new QoveryEksAnywhereVsphereCredentialAssociatedClustersList(this, "associated_clusters", false);
  public get associatedClusters() {
    return this._associatedClusters;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
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

  // object_type - computed: true, optional: false, required: false
  public get objectType() {
    return this.getStringAttribute('object_type');
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

  // role_arn - computed: false, optional: true, required: false
  private _roleArn?: string; 
  public get roleArn() {
    return this.getStringAttribute('role_arn');
  }
  public set roleArn(value: string) {
    this._roleArn = value;
  }
  public resetRoleArn() {
    this._roleArn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleArnInput() {
    return this._roleArn;
  }

  // secret_access_key - computed: false, optional: true, required: false
  private _secretAccessKey?: string; 
  public get secretAccessKey() {
    return this.getStringAttribute('secret_access_key');
  }
  public set secretAccessKey(value: string) {
    this._secretAccessKey = value;
  }
  public resetSecretAccessKey() {
    this._secretAccessKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretAccessKeyInput() {
    return this._secretAccessKey;
  }

  // secret_access_key_wo - computed: false, optional: true, required: false
  private _secretAccessKeyWo?: string; 
  public get secretAccessKeyWo() {
    return this.getStringAttribute('secret_access_key_wo');
  }
  public set secretAccessKeyWo(value: string) {
    this._secretAccessKeyWo = value;
  }
  public resetSecretAccessKeyWo() {
    this._secretAccessKeyWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretAccessKeyWoInput() {
    return this._secretAccessKeyWo;
  }

  // secret_access_key_wo_version - computed: false, optional: true, required: false
  private _secretAccessKeyWoVersion?: number; 
  public get secretAccessKeyWoVersion() {
    return this.getNumberAttribute('secret_access_key_wo_version');
  }
  public set secretAccessKeyWoVersion(value: number) {
    this._secretAccessKeyWoVersion = value;
  }
  public resetSecretAccessKeyWoVersion() {
    this._secretAccessKeyWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretAccessKeyWoVersionInput() {
    return this._secretAccessKeyWoVersion;
  }

  // vsphere_password - computed: false, optional: true, required: false
  private _vspherePassword?: string; 
  public get vspherePassword() {
    return this.getStringAttribute('vsphere_password');
  }
  public set vspherePassword(value: string) {
    this._vspherePassword = value;
  }
  public resetVspherePassword() {
    this._vspherePassword = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vspherePasswordInput() {
    return this._vspherePassword;
  }

  // vsphere_password_wo - computed: false, optional: true, required: false
  private _vspherePasswordWo?: string; 
  public get vspherePasswordWo() {
    return this.getStringAttribute('vsphere_password_wo');
  }
  public set vspherePasswordWo(value: string) {
    this._vspherePasswordWo = value;
  }
  public resetVspherePasswordWo() {
    this._vspherePasswordWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vspherePasswordWoInput() {
    return this._vspherePasswordWo;
  }

  // vsphere_password_wo_version - computed: false, optional: true, required: false
  private _vspherePasswordWoVersion?: number; 
  public get vspherePasswordWoVersion() {
    return this.getNumberAttribute('vsphere_password_wo_version');
  }
  public set vspherePasswordWoVersion(value: number) {
    this._vspherePasswordWoVersion = value;
  }
  public resetVspherePasswordWoVersion() {
    this._vspherePasswordWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vspherePasswordWoVersionInput() {
    return this._vspherePasswordWoVersion;
  }

  // vsphere_user - computed: false, optional: false, required: true
  private _vsphereUser?: string; 
  public get vsphereUser() {
    return this.getStringAttribute('vsphere_user');
  }
  public set vsphereUser(value: string) {
    this._vsphereUser = value;
  }
  // Temporarily expose input value. Use with caution.
  public get vsphereUserInput() {
    return this._vsphereUser;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_key_id: cdktf.stringToTerraform(this._accessKeyId),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      role_arn: cdktf.stringToTerraform(this._roleArn),
      secret_access_key: cdktf.stringToTerraform(this._secretAccessKey),
      secret_access_key_wo: cdktf.stringToTerraform(this._secretAccessKeyWo),
      secret_access_key_wo_version: cdktf.numberToTerraform(this._secretAccessKeyWoVersion),
      vsphere_password: cdktf.stringToTerraform(this._vspherePassword),
      vsphere_password_wo: cdktf.stringToTerraform(this._vspherePasswordWo),
      vsphere_password_wo_version: cdktf.numberToTerraform(this._vspherePasswordWoVersion),
      vsphere_user: cdktf.stringToTerraform(this._vsphereUser),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      access_key_id: {
        value: cdktf.stringToHclTerraform(this._accessKeyId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      role_arn: {
        value: cdktf.stringToHclTerraform(this._roleArn),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_access_key: {
        value: cdktf.stringToHclTerraform(this._secretAccessKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_access_key_wo: {
        value: cdktf.stringToHclTerraform(this._secretAccessKeyWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_access_key_wo_version: {
        value: cdktf.numberToHclTerraform(this._secretAccessKeyWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      vsphere_password: {
        value: cdktf.stringToHclTerraform(this._vspherePassword),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vsphere_password_wo: {
        value: cdktf.stringToHclTerraform(this._vspherePasswordWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vsphere_password_wo_version: {
        value: cdktf.numberToHclTerraform(this._vspherePasswordWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      vsphere_user: {
        value: cdktf.stringToHclTerraform(this._vsphereUser),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
