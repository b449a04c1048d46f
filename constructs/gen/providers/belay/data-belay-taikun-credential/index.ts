// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/data-sources/taikun_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataBelayTaikunCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * The credential's id, a whole number, written as text. Exactly one of `id` and `name` is given.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/data-sources/taikun_credential#id DataBelayTaikunCredential#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Whose ids Taikun tells apart: `taikun/cloud`, `taikun/backup`, `taikun/billing`, `taikun/showback`, `taikun/ai`. Each costs a request; all by default. Of the credential that is found.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/data-sources/taikun_credential#id_space DataBelayTaikunCredential#id_space}
  */
  readonly idSpace?: string;
  /**
  * The credential's name, which must be that of one credential only. Exactly one of `id` and `name` is given.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/data-sources/taikun_credential#name DataBelayTaikunCredential#name}
  */
  readonly name?: string;
  /**
  * The Taikun organization's id, which only a Partner needs to name. The provider's by default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/data-sources/taikun_credential#organization_id DataBelayTaikunCredential#organization_id}
  */
  readonly organizationId?: string;
}
export interface DataBelayTaikunCredentialDependents {
}

export function dataBelayTaikunCredentialDependentsToTerraform(struct?: DataBelayTaikunCredentialDependents): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataBelayTaikunCredentialDependentsToHclTerraform(struct?: DataBelayTaikunCredentialDependents): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataBelayTaikunCredentialDependentsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataBelayTaikunCredentialDependents | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataBelayTaikunCredentialDependents | undefined) {
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

export class DataBelayTaikunCredentialDependentsList extends cdktf.ComplexList {

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
  public get(index: number): DataBelayTaikunCredentialDependentsOutputReference {
    return new DataBelayTaikunCredentialDependentsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/data-sources/taikun_credential belay_taikun_credential}
*/
export class DataBelayTaikunCredential extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_taikun_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataBelayTaikunCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataBelayTaikunCredential to import
  * @param importFromId The id of the existing DataBelayTaikunCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/data-sources/taikun_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataBelayTaikunCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_taikun_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/data-sources/taikun_credential belay_taikun_credential} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataBelayTaikunCredentialConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataBelayTaikunCredentialConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'belay_taikun_credential',
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
    this._id = config.id;
    this._idSpace = config.idSpace;
    this._name = config.name;
    this._organizationId = config.organizationId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // dependents - computed: true, optional: false, required: false
  private _dependents = new DataBelayTaikunCredentialDependentsList(this, "dependents", false);
  public get dependents() {
    return this._dependents;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // id_space - computed: true, optional: true, required: false
  private _idSpace?: string; 
  public get idSpace() {
    return this.getStringAttribute('id_space');
  }
  public set idSpace(value: string) {
    this._idSpace = value;
  }
  public resetIdSpace() {
    this._idSpace = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idSpaceInput() {
    return this._idSpace;
  }

  // is_default - computed: true, optional: false, required: false
  public get isDefault() {
    return this.getBooleanAttribute('is_default');
  }

  // kind - computed: true, optional: false, required: false
  public get kind() {
    return this.getStringAttribute('kind');
  }

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
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

  // public_identifier - computed: true, optional: false, required: false
  public get publicIdentifier() {
    return this.getStringAttribute('public_identifier');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      id_space: cdktf.stringToTerraform(this._idSpace),
      name: cdktf.stringToTerraform(this._name),
      organization_id: cdktf.stringToTerraform(this._organizationId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id_space: {
        value: cdktf.stringToHclTerraform(this._idSpace),
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
      organization_id: {
        value: cdktf.stringToHclTerraform(this._organizationId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
