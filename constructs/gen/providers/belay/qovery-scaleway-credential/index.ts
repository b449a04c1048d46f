// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface QoveryScalewayCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * What people see at Qovery. A descriptive name says which account and environment it is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#name QoveryScalewayCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Qovery: `delete` (the default) deletes it there; `keep` leaves it there with its clusters, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#on_destroy QoveryScalewayCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Qovery organization's id, a UUID. The provider's by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#organization_id QoveryScalewayCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The API key's public id.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#scaleway_access_key QoveryScalewayCredential#scaleway_access_key}
  */
  readonly scalewayAccessKey: string;
  /**
  * The id of the organization at Scaleway, a UUID.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#scaleway_organization_id QoveryScalewayCredential#scaleway_organization_id}
  */
  readonly scalewayOrganizationId: string;
  /**
  * The project's id, a UUID.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#scaleway_project_id QoveryScalewayCredential#scaleway_project_id}
  */
  readonly scalewayProjectId: string;
  /**
  * The API key's secret, which Terraform keeps in clear in plan and state. Prefer `scaleway_secret_key_wo`. Qovery never returns it, so a change made elsewhere is not seen. One of `scaleway_secret_key_wo` and `scaleway_secret_key` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#scaleway_secret_key QoveryScalewayCredential#scaleway_secret_key}
  */
  readonly scalewaySecretKey?: string;
  /**
  * The API key's secret, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `scaleway_secret_key_wo_version` to send it again. Qovery takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it. One of `scaleway_secret_key_wo` and `scaleway_secret_key` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#scaleway_secret_key_wo QoveryScalewayCredential#scaleway_secret_key_wo}
  */
  readonly scalewaySecretKeyWo?: string;
  /**
  * A whole number from 0 on, which `scaleway_secret_key_wo` needs; a change sends `scaleway_secret_key_wo` to Qovery. Where it is the same, another change of the credential sends it all the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#scaleway_secret_key_wo_version QoveryScalewayCredential#scaleway_secret_key_wo_version}
  */
  readonly scalewaySecretKeyWoVersion?: number;
}
export interface QoveryScalewayCredentialAssociatedClusters {
}

export function qoveryScalewayCredentialAssociatedClustersToTerraform(struct?: QoveryScalewayCredentialAssociatedClusters): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function qoveryScalewayCredentialAssociatedClustersToHclTerraform(struct?: QoveryScalewayCredentialAssociatedClusters): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class QoveryScalewayCredentialAssociatedClustersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): QoveryScalewayCredentialAssociatedClusters | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: QoveryScalewayCredentialAssociatedClusters | undefined) {
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

export class QoveryScalewayCredentialAssociatedClustersList extends cdktf.ComplexList {

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
  public get(index: number): QoveryScalewayCredentialAssociatedClustersOutputReference {
    return new QoveryScalewayCredentialAssociatedClustersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential belay_qovery_scaleway_credential}
*/
export class QoveryScalewayCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_qovery_scaleway_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a QoveryScalewayCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the QoveryScalewayCredential to import
  * @param importFromId The id of the existing QoveryScalewayCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the QoveryScalewayCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_qovery_scaleway_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_scaleway_credential belay_qovery_scaleway_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options QoveryScalewayCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: QoveryScalewayCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_qovery_scaleway_credential',
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
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._scalewayAccessKey = config.scalewayAccessKey;
    this._scalewayOrganizationId = config.scalewayOrganizationId;
    this._scalewayProjectId = config.scalewayProjectId;
    this._scalewaySecretKey = config.scalewaySecretKey;
    this._scalewaySecretKeyWo = config.scalewaySecretKeyWo;
    this._scalewaySecretKeyWoVersion = config.scalewaySecretKeyWoVersion;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // associated_clusters - computed: true, optional: false, required: false
  private _associatedClusters = new QoveryScalewayCredentialAssociatedClustersList(this, "associated_clusters", false);
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

  // scaleway_access_key - computed: false, optional: false, required: true
  private _scalewayAccessKey?: string; 
  public get scalewayAccessKey() {
    return this.getStringAttribute('scaleway_access_key');
  }
  public set scalewayAccessKey(value: string) {
    this._scalewayAccessKey = value;
  }
  // Temporarily expose input value. Use with caution.
  public get scalewayAccessKeyInput() {
    return this._scalewayAccessKey;
  }

  // scaleway_organization_id - computed: false, optional: false, required: true
  private _scalewayOrganizationId?: string; 
  public get scalewayOrganizationId() {
    return this.getStringAttribute('scaleway_organization_id');
  }
  public set scalewayOrganizationId(value: string) {
    this._scalewayOrganizationId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get scalewayOrganizationIdInput() {
    return this._scalewayOrganizationId;
  }

  // scaleway_project_id - computed: false, optional: false, required: true
  private _scalewayProjectId?: string; 
  public get scalewayProjectId() {
    return this.getStringAttribute('scaleway_project_id');
  }
  public set scalewayProjectId(value: string) {
    this._scalewayProjectId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get scalewayProjectIdInput() {
    return this._scalewayProjectId;
  }

  // scaleway_secret_key - computed: false, optional: true, required: false
  private _scalewaySecretKey?: string; 
  public get scalewaySecretKey() {
    return this.getStringAttribute('scaleway_secret_key');
  }
  public set scalewaySecretKey(value: string) {
    this._scalewaySecretKey = value;
  }
  public resetScalewaySecretKey() {
    this._scalewaySecretKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scalewaySecretKeyInput() {
    return this._scalewaySecretKey;
  }

  // scaleway_secret_key_wo - computed: false, optional: true, required: false
  private _scalewaySecretKeyWo?: string; 
  public get scalewaySecretKeyWo() {
    return this.getStringAttribute('scaleway_secret_key_wo');
  }
  public set scalewaySecretKeyWo(value: string) {
    this._scalewaySecretKeyWo = value;
  }
  public resetScalewaySecretKeyWo() {
    this._scalewaySecretKeyWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scalewaySecretKeyWoInput() {
    return this._scalewaySecretKeyWo;
  }

  // scaleway_secret_key_wo_version - computed: false, optional: true, required: false
  private _scalewaySecretKeyWoVersion?: number; 
  public get scalewaySecretKeyWoVersion() {
    return this.getNumberAttribute('scaleway_secret_key_wo_version');
  }
  public set scalewaySecretKeyWoVersion(value: number) {
    this._scalewaySecretKeyWoVersion = value;
  }
  public resetScalewaySecretKeyWoVersion() {
    this._scalewaySecretKeyWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scalewaySecretKeyWoVersionInput() {
    return this._scalewaySecretKeyWoVersion;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      scaleway_access_key: cdktf.stringToTerraform(this._scalewayAccessKey),
      scaleway_organization_id: cdktf.stringToTerraform(this._scalewayOrganizationId),
      scaleway_project_id: cdktf.stringToTerraform(this._scalewayProjectId),
      scaleway_secret_key: cdktf.stringToTerraform(this._scalewaySecretKey),
      scaleway_secret_key_wo: cdktf.stringToTerraform(this._scalewaySecretKeyWo),
      scaleway_secret_key_wo_version: cdktf.numberToTerraform(this._scalewaySecretKeyWoVersion),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
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
      scaleway_access_key: {
        value: cdktf.stringToHclTerraform(this._scalewayAccessKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scaleway_organization_id: {
        value: cdktf.stringToHclTerraform(this._scalewayOrganizationId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scaleway_project_id: {
        value: cdktf.stringToHclTerraform(this._scalewayProjectId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scaleway_secret_key: {
        value: cdktf.stringToHclTerraform(this._scalewaySecretKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scaleway_secret_key_wo: {
        value: cdktf.stringToHclTerraform(this._scalewaySecretKeyWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scaleway_secret_key_wo_version: {
        value: cdktf.numberToHclTerraform(this._scalewaySecretKeyWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
