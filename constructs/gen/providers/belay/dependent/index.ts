// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/dependent
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DependentConfig extends cdktf.TerraformMetaArguments {
  /**
  * The id of the credential that the dependent uses: the other resource's link, so that it follows, such as `qovery_cluster.paris.credentials_id`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/dependent#credential_id Dependent#credential_id}
  */
  readonly credentialId: string;
  /**
  * The id of what uses the credential, such as `qovery_cluster.paris.id`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/dependent#dependent_id Dependent#dependent_id}
  */
  readonly dependentId: string;
  /**
  * Whose ids they are: `qovery`, `entryguard`, `civo`, `taikun/cloud`, `taikun/backup`, `taikun/billing`, `taikun/showback`, `taikun/ai`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/dependent#id_space Dependent#id_space}
  */
  readonly idSpace: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/dependent belay_dependent}
*/
export class Dependent extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_dependent";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Dependent resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Dependent to import
  * @param importFromId The id of the existing Dependent that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/dependent#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Dependent to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_dependent", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/dependent belay_dependent} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DependentConfig
  */
  public constructor(scope: Construct, id: string, config: DependentConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_dependent',
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
    this._credentialId = config.credentialId;
    this._dependentId = config.dependentId;
    this._idSpace = config.idSpace;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // credential_id - computed: false, optional: false, required: true
  private _credentialId?: string; 
  public get credentialId() {
    return this.getStringAttribute('credential_id');
  }
  public set credentialId(value: string) {
    this._credentialId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get credentialIdInput() {
    return this._credentialId;
  }

  // dependent_id - computed: false, optional: false, required: true
  private _dependentId?: string; 
  public get dependentId() {
    return this.getStringAttribute('dependent_id');
  }
  public set dependentId(value: string) {
    this._dependentId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get dependentIdInput() {
    return this._dependentId;
  }

  // id_space - computed: false, optional: false, required: true
  private _idSpace?: string; 
  public get idSpace() {
    return this.getStringAttribute('id_space');
  }
  public set idSpace(value: string) {
    this._idSpace = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idSpaceInput() {
    return this._idSpace;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      credential_id: cdktf.stringToTerraform(this._credentialId),
      dependent_id: cdktf.stringToTerraform(this._dependentId),
      id_space: cdktf.stringToTerraform(this._idSpace),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      credential_id: {
        value: cdktf.stringToHclTerraform(this._credentialId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dependent_id: {
        value: cdktf.stringToHclTerraform(this._dependentId),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
