// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface EntryguardApisixCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * The key of the gateway's admin API, which Terraform keeps in clear in plan and state. Prefer `admin_api_key_wo`. EntryGuard never returns it, so a change made elsewhere is not seen. One of `admin_api_key_wo` and `admin_api_key` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential#admin_api_key EntryguardApisixCredential#admin_api_key}
  */
  readonly adminApiKey?: string;
  /**
  * The key of the gateway's admin API, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `admin_api_key_wo_version` to replace the credential, as EntryGuard can change none. One of `admin_api_key_wo` and `admin_api_key` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential#admin_api_key_wo EntryguardApisixCredential#admin_api_key_wo}
  */
  readonly adminApiKeyWo?: string;
  /**
  * A whole number from 0 on, which `admin_api_key_wo` needs; a change replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential#admin_api_key_wo_version EntryguardApisixCredential#admin_api_key_wo_version}
  */
  readonly adminApiKeyWoVersion?: number;
  /**
  * The URL of the gateway's admin API. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential#endpoint EntryguardApisixCredential#endpoint}
  */
  readonly endpoint: string;
  /**
  * What people see at EntryGuard. A descriptive name says which account and environment it is for. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential#name EntryguardApisixCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at EntryGuard: `delete` (the default) deletes it there; `keep` leaves it there with its resources, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential#on_destroy EntryguardApisixCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * How long to wait until EntryGuard has verified a credential that was created, a duration such as `2m`; `0s` does not wait. Default: `1m`. One that is invalid fails the apply, with EntryGuard's reason; one that is still unverified is a warning.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential#wait_for_verification EntryguardApisixCredential#wait_for_verification}
  */
  readonly waitForVerification?: string;
}
export interface EntryguardApisixCredentialAssociatedResources {
}

export function entryguardApisixCredentialAssociatedResourcesToTerraform(struct?: EntryguardApisixCredentialAssociatedResources): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function entryguardApisixCredentialAssociatedResourcesToHclTerraform(struct?: EntryguardApisixCredentialAssociatedResources): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class EntryguardApisixCredentialAssociatedResourcesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): EntryguardApisixCredentialAssociatedResources | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: EntryguardApisixCredentialAssociatedResources | undefined) {
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

export class EntryguardApisixCredentialAssociatedResourcesList extends cdktf.ComplexList {

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
  public get(index: number): EntryguardApisixCredentialAssociatedResourcesOutputReference {
    return new EntryguardApisixCredentialAssociatedResourcesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential belay_entryguard_apisix_credential}
*/
export class EntryguardApisixCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_entryguard_apisix_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a EntryguardApisixCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the EntryguardApisixCredential to import
  * @param importFromId The id of the existing EntryguardApisixCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the EntryguardApisixCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_entryguard_apisix_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/entryguard_apisix_credential belay_entryguard_apisix_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options EntryguardApisixCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: EntryguardApisixCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_entryguard_apisix_credential',
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
    this._adminApiKey = config.adminApiKey;
    this._adminApiKeyWo = config.adminApiKeyWo;
    this._adminApiKeyWoVersion = config.adminApiKeyWoVersion;
    this._endpoint = config.endpoint;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._waitForVerification = config.waitForVerification;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // admin_api_key - computed: false, optional: true, required: false
  private _adminApiKey?: string; 
  public get adminApiKey() {
    return this.getStringAttribute('admin_api_key');
  }
  public set adminApiKey(value: string) {
    this._adminApiKey = value;
  }
  public resetAdminApiKey() {
    this._adminApiKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adminApiKeyInput() {
    return this._adminApiKey;
  }

  // admin_api_key_wo - computed: false, optional: true, required: false
  private _adminApiKeyWo?: string; 
  public get adminApiKeyWo() {
    return this.getStringAttribute('admin_api_key_wo');
  }
  public set adminApiKeyWo(value: string) {
    this._adminApiKeyWo = value;
  }
  public resetAdminApiKeyWo() {
    this._adminApiKeyWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adminApiKeyWoInput() {
    return this._adminApiKeyWo;
  }

  // admin_api_key_wo_version - computed: false, optional: true, required: false
  private _adminApiKeyWoVersion?: number; 
  public get adminApiKeyWoVersion() {
    return this.getNumberAttribute('admin_api_key_wo_version');
  }
  public set adminApiKeyWoVersion(value: number) {
    this._adminApiKeyWoVersion = value;
  }
  public resetAdminApiKeyWoVersion() {
    this._adminApiKeyWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adminApiKeyWoVersionInput() {
    return this._adminApiKeyWoVersion;
  }

  // associated_resources - computed: true, optional: false, required: false
  private _associatedResources = new EntryguardApisixCredentialAssociatedResourcesList(this, "associated_resources", false);
  public get associatedResources() {
    return this._associatedResources;
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // endpoint - computed: false, optional: false, required: true
  private _endpoint?: string; 
  public get endpoint() {
    return this.getStringAttribute('endpoint');
  }
  public set endpoint(value: string) {
    this._endpoint = value;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointInput() {
    return this._endpoint;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // last_verified_at - computed: true, optional: false, required: false
  public get lastVerifiedAt() {
    return this.getStringAttribute('last_verified_at');
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

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // verification_error - computed: true, optional: false, required: false
  public get verificationError() {
    return this.getStringAttribute('verification_error');
  }

  // wait_for_verification - computed: false, optional: true, required: false
  private _waitForVerification?: string; 
  public get waitForVerification() {
    return this.getStringAttribute('wait_for_verification');
  }
  public set waitForVerification(value: string) {
    this._waitForVerification = value;
  }
  public resetWaitForVerification() {
    this._waitForVerification = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get waitForVerificationInput() {
    return this._waitForVerification;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      admin_api_key: cdktf.stringToTerraform(this._adminApiKey),
      admin_api_key_wo: cdktf.stringToTerraform(this._adminApiKeyWo),
      admin_api_key_wo_version: cdktf.numberToTerraform(this._adminApiKeyWoVersion),
      endpoint: cdktf.stringToTerraform(this._endpoint),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      wait_for_verification: cdktf.stringToTerraform(this._waitForVerification),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      admin_api_key: {
        value: cdktf.stringToHclTerraform(this._adminApiKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      admin_api_key_wo: {
        value: cdktf.stringToHclTerraform(this._adminApiKeyWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      admin_api_key_wo_version: {
        value: cdktf.numberToHclTerraform(this._adminApiKeyWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      endpoint: {
        value: cdktf.stringToHclTerraform(this._endpoint),
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
      wait_for_verification: {
        value: cdktf.stringToHclTerraform(this._waitForVerification),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
