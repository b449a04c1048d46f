// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface CivoObjectStoreCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * The pair's access key id. Civo's where the pair is one that Civo makes. Needs `secret_access_key_wo` or `secret_access_key`. Without them: a pair that Civo makes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#access_key_id CivoObjectStoreCredential#access_key_id}
  */
  readonly accessKeyId?: string;
  /**
  * How much the credential may store, in GB. Civo's by default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#max_size_gb CivoObjectStoreCredential#max_size_gb}
  */
  readonly maxSizeGb?: number;
  /**
  * What people see at Civo. A descriptive name says which account and environment it is for. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#name CivoObjectStoreCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Civo: `delete` (the default) deletes it there; `keep` leaves it there with its object stores, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#on_destroy CivoObjectStoreCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The code of the Civo region, such as `LON1`. The provider's by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#region CivoObjectStoreCredential#region}
  */
  readonly region?: string;
  /**
  * The pair's secret, of a pair of your own, which Terraform keeps in clear in plan and state. Prefer `secret_access_key_wo`. Civo never returns it, so a change made elsewhere is not seen. Needs `access_key_id`. Without them: a pair that Civo makes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#secret_access_key CivoObjectStoreCredential#secret_access_key}
  */
  readonly secretAccessKey?: string;
  /**
  * The pair's secret, of a pair of your own, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `secret_access_key_wo_version` to send it again. A change of what belongs to it sends it along; the plan warns of it. Needs `access_key_id`. Without them: a pair that Civo makes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#secret_access_key_wo CivoObjectStoreCredential#secret_access_key_wo}
  */
  readonly secretAccessKeyWo?: string;
  /**
  * A whole number from 0 on, which `secret_access_key_wo` needs; a change sends `secret_access_key_wo` to Civo.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#secret_access_key_wo_version CivoObjectStoreCredential#secret_access_key_wo_version}
  */
  readonly secretAccessKeyWoVersion?: number;
}
export interface CivoObjectStoreCredentialAssociatedObjectStores {
}

export function civoObjectStoreCredentialAssociatedObjectStoresToTerraform(struct?: CivoObjectStoreCredentialAssociatedObjectStores): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function civoObjectStoreCredentialAssociatedObjectStoresToHclTerraform(struct?: CivoObjectStoreCredentialAssociatedObjectStores): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class CivoObjectStoreCredentialAssociatedObjectStoresOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CivoObjectStoreCredentialAssociatedObjectStores | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CivoObjectStoreCredentialAssociatedObjectStores | undefined) {
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

export class CivoObjectStoreCredentialAssociatedObjectStoresList extends cdktf.ComplexList {

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
  public get(index: number): CivoObjectStoreCredentialAssociatedObjectStoresOutputReference {
    return new CivoObjectStoreCredentialAssociatedObjectStoresOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential belay_civo_object_store_credential}
*/
export class CivoObjectStoreCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_civo_object_store_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a CivoObjectStoreCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the CivoObjectStoreCredential to import
  * @param importFromId The id of the existing CivoObjectStoreCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the CivoObjectStoreCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_civo_object_store_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/civo_object_store_credential belay_civo_object_store_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CivoObjectStoreCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: CivoObjectStoreCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_civo_object_store_credential',
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
    this._maxSizeGb = config.maxSizeGb;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._region = config.region;
    this._secretAccessKey = config.secretAccessKey;
    this._secretAccessKeyWo = config.secretAccessKeyWo;
    this._secretAccessKeyWoVersion = config.secretAccessKeyWoVersion;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_key_id - computed: true, optional: true, required: false
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

  // associated_object_stores - computed: true, optional: false, required: false
  private _associatedObjectStores = new CivoObjectStoreCredentialAssociatedObjectStoresList(this, "associated_object_stores", false);
  public get associatedObjectStores() {
    return this._associatedObjectStores;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // max_size_gb - computed: true, optional: true, required: false
  private _maxSizeGb?: number; 
  public get maxSizeGb() {
    return this.getNumberAttribute('max_size_gb');
  }
  public set maxSizeGb(value: number) {
    this._maxSizeGb = value;
  }
  public resetMaxSizeGb() {
    this._maxSizeGb = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxSizeGbInput() {
    return this._maxSizeGb;
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

  // region - computed: true, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
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

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_key_id: cdktf.stringToTerraform(this._accessKeyId),
      max_size_gb: cdktf.numberToTerraform(this._maxSizeGb),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      region: cdktf.stringToTerraform(this._region),
      secret_access_key: cdktf.stringToTerraform(this._secretAccessKey),
      secret_access_key_wo: cdktf.stringToTerraform(this._secretAccessKeyWo),
      secret_access_key_wo_version: cdktf.numberToTerraform(this._secretAccessKeyWoVersion),
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
      max_size_gb: {
        value: cdktf.numberToHclTerraform(this._maxSizeGb),
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
      region: {
        value: cdktf.stringToHclTerraform(this._region),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
