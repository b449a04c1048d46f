// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TaikunBackupCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#lock TaikunBackupCredential#lock}
  */
  readonly lock?: boolean | cdktf.IResolvable;
  /**
  * What people see at Taikun. A descriptive name says which account and environment it is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#name TaikunBackupCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Taikun: `delete` (the default) deletes it there; `keep` leaves it there with its projects, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#on_destroy TaikunBackupCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Taikun organization's id, which only a Partner needs to name. The provider's by default, and else the login's. A change to another one replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#organization_id TaikunBackupCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The access key's id.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#s3_access_key_id TaikunBackupCredential#s3_access_key_id}
  */
  readonly s3AccessKeyId: string;
  /**
  * Where the store is. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#s3_endpoint TaikunBackupCredential#s3_endpoint}
  */
  readonly s3Endpoint: string;
  /**
  * The store's region. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#s3_region TaikunBackupCredential#s3_region}
  */
  readonly s3Region: string;
  /**
  * The access key's secret, which Terraform keeps in clear in plan and state. Prefer `s3_secret_access_key_wo`. Taikun never returns it, so a change made elsewhere is not seen. One of `s3_secret_access_key_wo` and `s3_secret_access_key` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#s3_secret_access_key TaikunBackupCredential#s3_secret_access_key}
  */
  readonly s3SecretAccessKey?: string;
  /**
  * The access key's secret, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `s3_secret_access_key_wo_version` to send it again. Taikun takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it. One of `s3_secret_access_key_wo` and `s3_secret_access_key` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#s3_secret_access_key_wo TaikunBackupCredential#s3_secret_access_key_wo}
  */
  readonly s3SecretAccessKeyWo?: string;
  /**
  * A whole number from 0 on, which `s3_secret_access_key_wo` needs; a change sends `s3_secret_access_key_wo` to Taikun. Where it is the same, another change of the credential sends it all the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#s3_secret_access_key_wo_version TaikunBackupCredential#s3_secret_access_key_wo_version}
  */
  readonly s3SecretAccessKeyWoVersion?: number;
}
export interface TaikunBackupCredentialAssociatedProjects {
}

export function taikunBackupCredentialAssociatedProjectsToTerraform(struct?: TaikunBackupCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function taikunBackupCredentialAssociatedProjectsToHclTerraform(struct?: TaikunBackupCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class TaikunBackupCredentialAssociatedProjectsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): TaikunBackupCredentialAssociatedProjects | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunBackupCredentialAssociatedProjects | undefined) {
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

export class TaikunBackupCredentialAssociatedProjectsList extends cdktf.ComplexList {

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
  public get(index: number): TaikunBackupCredentialAssociatedProjectsOutputReference {
    return new TaikunBackupCredentialAssociatedProjectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential belay_taikun_backup_credential}
*/
export class TaikunBackupCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_taikun_backup_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TaikunBackupCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TaikunBackupCredential to import
  * @param importFromId The id of the existing TaikunBackupCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TaikunBackupCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_taikun_backup_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_backup_credential belay_taikun_backup_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TaikunBackupCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: TaikunBackupCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_taikun_backup_credential',
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
    this._lock = config.lock;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._s3AccessKeyId = config.s3AccessKeyId;
    this._s3Endpoint = config.s3Endpoint;
    this._s3Region = config.s3Region;
    this._s3SecretAccessKey = config.s3SecretAccessKey;
    this._s3SecretAccessKeyWo = config.s3SecretAccessKeyWo;
    this._s3SecretAccessKeyWoVersion = config.s3SecretAccessKeyWoVersion;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // associated_projects - computed: true, optional: false, required: false
  private _associatedProjects = new TaikunBackupCredentialAssociatedProjectsList(this, "associated_projects", false);
  public get associatedProjects() {
    return this._associatedProjects;
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

  // s3_access_key_id - computed: false, optional: false, required: true
  private _s3AccessKeyId?: string; 
  public get s3AccessKeyId() {
    return this.getStringAttribute('s3_access_key_id');
  }
  public set s3AccessKeyId(value: string) {
    this._s3AccessKeyId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get s3AccessKeyIdInput() {
    return this._s3AccessKeyId;
  }

  // s3_endpoint - computed: false, optional: false, required: true
  private _s3Endpoint?: string; 
  public get s3Endpoint() {
    return this.getStringAttribute('s3_endpoint');
  }
  public set s3Endpoint(value: string) {
    this._s3Endpoint = value;
  }
  // Temporarily expose input value. Use with caution.
  public get s3EndpointInput() {
    return this._s3Endpoint;
  }

  // s3_region - computed: false, optional: false, required: true
  private _s3Region?: string; 
  public get s3Region() {
    return this.getStringAttribute('s3_region');
  }
  public set s3Region(value: string) {
    this._s3Region = value;
  }
  // Temporarily expose input value. Use with caution.
  public get s3RegionInput() {
    return this._s3Region;
  }

  // s3_secret_access_key - computed: false, optional: true, required: false
  private _s3SecretAccessKey?: string; 
  public get s3SecretAccessKey() {
    return this.getStringAttribute('s3_secret_access_key');
  }
  public set s3SecretAccessKey(value: string) {
    this._s3SecretAccessKey = value;
  }
  public resetS3SecretAccessKey() {
    this._s3SecretAccessKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get s3SecretAccessKeyInput() {
    return this._s3SecretAccessKey;
  }

  // s3_secret_access_key_wo - computed: false, optional: true, required: false
  private _s3SecretAccessKeyWo?: string; 
  public get s3SecretAccessKeyWo() {
    return this.getStringAttribute('s3_secret_access_key_wo');
  }
  public set s3SecretAccessKeyWo(value: string) {
    this._s3SecretAccessKeyWo = value;
  }
  public resetS3SecretAccessKeyWo() {
    this._s3SecretAccessKeyWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get s3SecretAccessKeyWoInput() {
    return this._s3SecretAccessKeyWo;
  }

  // s3_secret_access_key_wo_version - computed: false, optional: true, required: false
  private _s3SecretAccessKeyWoVersion?: number; 
  public get s3SecretAccessKeyWoVersion() {
    return this.getNumberAttribute('s3_secret_access_key_wo_version');
  }
  public set s3SecretAccessKeyWoVersion(value: number) {
    this._s3SecretAccessKeyWoVersion = value;
  }
  public resetS3SecretAccessKeyWoVersion() {
    this._s3SecretAccessKeyWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get s3SecretAccessKeyWoVersionInput() {
    return this._s3SecretAccessKeyWoVersion;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      lock: cdktf.booleanToTerraform(this._lock),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      s3_access_key_id: cdktf.stringToTerraform(this._s3AccessKeyId),
      s3_endpoint: cdktf.stringToTerraform(this._s3Endpoint),
      s3_region: cdktf.stringToTerraform(this._s3Region),
      s3_secret_access_key: cdktf.stringToTerraform(this._s3SecretAccessKey),
      s3_secret_access_key_wo: cdktf.stringToTerraform(this._s3SecretAccessKeyWo),
      s3_secret_access_key_wo_version: cdktf.numberToTerraform(this._s3SecretAccessKeyWoVersion),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
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
      s3_access_key_id: {
        value: cdktf.stringToHclTerraform(this._s3AccessKeyId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      s3_endpoint: {
        value: cdktf.stringToHclTerraform(this._s3Endpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      s3_region: {
        value: cdktf.stringToHclTerraform(this._s3Region),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      s3_secret_access_key: {
        value: cdktf.stringToHclTerraform(this._s3SecretAccessKey),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      s3_secret_access_key_wo: {
        value: cdktf.stringToHclTerraform(this._s3SecretAccessKeyWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      s3_secret_access_key_wo_version: {
        value: cdktf.numberToHclTerraform(this._s3SecretAccessKeyWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
