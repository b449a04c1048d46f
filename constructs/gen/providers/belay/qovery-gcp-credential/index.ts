// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface QoveryGcpCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * The key file of the service account, as its JSON or that in base64, which Terraform keeps in clear in plan and state. Prefer `gcp_credentials_wo`. Qovery never returns it, so a change made elsewhere is not seen. Instead of `service_account_email` and `workload_identity_provider_resource`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#gcp_credentials QoveryGcpCredential#gcp_credentials}
  */
  readonly gcpCredentials?: string;
  /**
  * The key file of the service account, as its JSON or that in base64, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `gcp_credentials_wo_version` to send it again. Qovery takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it. Instead of `service_account_email` and `workload_identity_provider_resource`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#gcp_credentials_wo QoveryGcpCredential#gcp_credentials_wo}
  */
  readonly gcpCredentialsWo?: string;
  /**
  * A whole number from 0 on, which `gcp_credentials_wo` needs; a change sends `gcp_credentials_wo` to Qovery. Where it is the same, another change of the credential sends it all the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#gcp_credentials_wo_version QoveryGcpCredential#gcp_credentials_wo_version}
  */
  readonly gcpCredentialsWoVersion?: number;
  /**
  * What people see at Qovery. A descriptive name says which account and environment it is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#name QoveryGcpCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Qovery: `delete` (the default) deletes it there; `keep` leaves it there with its clusters, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#on_destroy QoveryGcpCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Qovery organization's id, a UUID. The provider's by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#organization_id QoveryGcpCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The service account that Qovery acts as. Preferred to a key file: there is no secret to rotate. Needs `workload_identity_provider_resource`. Instead of `gcp_credentials_wo` or `gcp_credentials`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#service_account_email QoveryGcpCredential#service_account_email}
  */
  readonly serviceAccountEmail?: string;
  /**
  * The provider of the workload identity pool that trusts Qovery. Needs `service_account_email`. Instead of `gcp_credentials_wo` or `gcp_credentials`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#workload_identity_provider_resource QoveryGcpCredential#workload_identity_provider_resource}
  */
  readonly workloadIdentityProviderResource?: string;
}
export interface QoveryGcpCredentialAssociatedClusters {
}

export function qoveryGcpCredentialAssociatedClustersToTerraform(struct?: QoveryGcpCredentialAssociatedClusters): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function qoveryGcpCredentialAssociatedClustersToHclTerraform(struct?: QoveryGcpCredentialAssociatedClusters): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class QoveryGcpCredentialAssociatedClustersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): QoveryGcpCredentialAssociatedClusters | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: QoveryGcpCredentialAssociatedClusters | undefined) {
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

export class QoveryGcpCredentialAssociatedClustersList extends cdktf.ComplexList {

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
  public get(index: number): QoveryGcpCredentialAssociatedClustersOutputReference {
    return new QoveryGcpCredentialAssociatedClustersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential belay_qovery_gcp_credential}
*/
export class QoveryGcpCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_qovery_gcp_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a QoveryGcpCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the QoveryGcpCredential to import
  * @param importFromId The id of the existing QoveryGcpCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the QoveryGcpCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_qovery_gcp_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/qovery_gcp_credential belay_qovery_gcp_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options QoveryGcpCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: QoveryGcpCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_qovery_gcp_credential',
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
    this._gcpCredentials = config.gcpCredentials;
    this._gcpCredentialsWo = config.gcpCredentialsWo;
    this._gcpCredentialsWoVersion = config.gcpCredentialsWoVersion;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._serviceAccountEmail = config.serviceAccountEmail;
    this._workloadIdentityProviderResource = config.workloadIdentityProviderResource;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // associated_clusters - computed: true, optional: false, required: false
  private _associatedClusters = new QoveryGcpCredentialAssociatedClustersList(this, "associated_clusters", false);
  public get associatedClusters() {
    return this._associatedClusters;
  }

  // gcp_credentials - computed: false, optional: true, required: false
  private _gcpCredentials?: string; 
  public get gcpCredentials() {
    return this.getStringAttribute('gcp_credentials');
  }
  public set gcpCredentials(value: string) {
    this._gcpCredentials = value;
  }
  public resetGcpCredentials() {
    this._gcpCredentials = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gcpCredentialsInput() {
    return this._gcpCredentials;
  }

  // gcp_credentials_wo - computed: false, optional: true, required: false
  private _gcpCredentialsWo?: string; 
  public get gcpCredentialsWo() {
    return this.getStringAttribute('gcp_credentials_wo');
  }
  public set gcpCredentialsWo(value: string) {
    this._gcpCredentialsWo = value;
  }
  public resetGcpCredentialsWo() {
    this._gcpCredentialsWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gcpCredentialsWoInput() {
    return this._gcpCredentialsWo;
  }

  // gcp_credentials_wo_version - computed: false, optional: true, required: false
  private _gcpCredentialsWoVersion?: number; 
  public get gcpCredentialsWoVersion() {
    return this.getNumberAttribute('gcp_credentials_wo_version');
  }
  public set gcpCredentialsWoVersion(value: number) {
    this._gcpCredentialsWoVersion = value;
  }
  public resetGcpCredentialsWoVersion() {
    this._gcpCredentialsWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gcpCredentialsWoVersionInput() {
    return this._gcpCredentialsWoVersion;
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

  // project_id - computed: true, optional: false, required: false
  public get projectId() {
    return this.getStringAttribute('project_id');
  }

  // service_account_email - computed: false, optional: true, required: false
  private _serviceAccountEmail?: string; 
  public get serviceAccountEmail() {
    return this.getStringAttribute('service_account_email');
  }
  public set serviceAccountEmail(value: string) {
    this._serviceAccountEmail = value;
  }
  public resetServiceAccountEmail() {
    this._serviceAccountEmail = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceAccountEmailInput() {
    return this._serviceAccountEmail;
  }

  // token_lifetime_seconds - computed: true, optional: false, required: false
  public get tokenLifetimeSeconds() {
    return this.getNumberAttribute('token_lifetime_seconds');
  }

  // workload_identity_provider_resource - computed: false, optional: true, required: false
  private _workloadIdentityProviderResource?: string; 
  public get workloadIdentityProviderResource() {
    return this.getStringAttribute('workload_identity_provider_resource');
  }
  public set workloadIdentityProviderResource(value: string) {
    this._workloadIdentityProviderResource = value;
  }
  public resetWorkloadIdentityProviderResource() {
    this._workloadIdentityProviderResource = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get workloadIdentityProviderResourceInput() {
    return this._workloadIdentityProviderResource;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      gcp_credentials: cdktf.stringToTerraform(this._gcpCredentials),
      gcp_credentials_wo: cdktf.stringToTerraform(this._gcpCredentialsWo),
      gcp_credentials_wo_version: cdktf.numberToTerraform(this._gcpCredentialsWoVersion),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      service_account_email: cdktf.stringToTerraform(this._serviceAccountEmail),
      workload_identity_provider_resource: cdktf.stringToTerraform(this._workloadIdentityProviderResource),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      gcp_credentials: {
        value: cdktf.stringToHclTerraform(this._gcpCredentials),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      gcp_credentials_wo: {
        value: cdktf.stringToHclTerraform(this._gcpCredentialsWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      gcp_credentials_wo_version: {
        value: cdktf.numberToHclTerraform(this._gcpCredentialsWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
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
      service_account_email: {
        value: cdktf.stringToHclTerraform(this._serviceAccountEmail),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      workload_identity_provider_resource: {
        value: cdktf.stringToHclTerraform(this._workloadIdentityProviderResource),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
