// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TaikunOpenstackCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * The availability zone. Taikun's choice by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#availability_zone TaikunOpenstackCredential#availability_zone}
  */
  readonly availabilityZone?: string;
  /**
  * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#continent TaikunOpenstackCredential#continent}
  */
  readonly continent?: string;
  /**
  * The user's domain. Not for an application credential. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#domain TaikunOpenstackCredential#domain}
  */
  readonly domain?: string;
  /**
  * The id of a subnet of your own that projects use, instead of one that Taikun makes. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#imported_network_subnet_id TaikunOpenstackCredential#imported_network_subnet_id}
  */
  readonly importedNetworkSubnetId?: string;
  /**
  * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#lock TaikunOpenstackCredential#lock}
  */
  readonly lock?: boolean | cdktf.IResolvable;
  /**
  * What people see at Taikun. A descriptive name says which account and environment it is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#name TaikunOpenstackCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Taikun: `delete` (the default) deletes it there; `keep` leaves it there with its projects, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#on_destroy TaikunOpenstackCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Taikun organization's id, which only a Partner needs to name. The provider's by default, and else the login's. A change to another one replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#organization_id TaikunOpenstackCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The user's password, or the application credential's secret, which Terraform keeps in clear in plan and state. Prefer `password_wo`. Taikun never returns it, so a change made elsewhere is not seen. One of `password_wo` and `password` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#password TaikunOpenstackCredential#password}
  */
  readonly password?: string;
  /**
  * The user's password, or the application credential's secret, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `password_wo_version` to send it again. Taikun takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it. One of `password_wo` and `password` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#password_wo TaikunOpenstackCredential#password_wo}
  */
  readonly passwordWo?: string;
  /**
  * A whole number from 0 on, which `password_wo` needs; a change sends `password_wo` to Taikun. Where it is the same, another change of the credential sends it all the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#password_wo_version TaikunOpenstackCredential#password_wo_version}
  */
  readonly passwordWoVersion?: number;
  /**
  * The project. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#project_name TaikunOpenstackCredential#project_name}
  */
  readonly projectName: string;
  /**
  * The public network. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#public_network_name TaikunOpenstackCredential#public_network_name}
  */
  readonly publicNetworkName: string;
  /**
  * The region. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#region TaikunOpenstackCredential#region}
  */
  readonly region: string;
  /**
  * Whether Taikun believes any certificate there. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#skip_tls_verify TaikunOpenstackCredential#skip_tls_verify}
  */
  readonly skipTlsVerify?: boolean | cdktf.IResolvable;
  /**
  * Where Keystone is. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#url TaikunOpenstackCredential#url}
  */
  readonly url: string;
  /**
  * The user, or the application credential's id.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#user TaikunOpenstackCredential#user}
  */
  readonly user: string;
  /**
  * Whether the user is an application credential. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#using_application_credentials TaikunOpenstackCredential#using_application_credentials}
  */
  readonly usingApplicationCredentials?: boolean | cdktf.IResolvable;
  /**
  * The type of volumes. Taikun's choice by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#volume_type_name TaikunOpenstackCredential#volume_type_name}
  */
  readonly volumeTypeName?: string;
}
export interface TaikunOpenstackCredentialAssociatedProjects {
}

export function taikunOpenstackCredentialAssociatedProjectsToTerraform(struct?: TaikunOpenstackCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function taikunOpenstackCredentialAssociatedProjectsToHclTerraform(struct?: TaikunOpenstackCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class TaikunOpenstackCredentialAssociatedProjectsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): TaikunOpenstackCredentialAssociatedProjects | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunOpenstackCredentialAssociatedProjects | undefined) {
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

export class TaikunOpenstackCredentialAssociatedProjectsList extends cdktf.ComplexList {

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
  public get(index: number): TaikunOpenstackCredentialAssociatedProjectsOutputReference {
    return new TaikunOpenstackCredentialAssociatedProjectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential belay_taikun_openstack_credential}
*/
export class TaikunOpenstackCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_taikun_openstack_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TaikunOpenstackCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TaikunOpenstackCredential to import
  * @param importFromId The id of the existing TaikunOpenstackCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TaikunOpenstackCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_taikun_openstack_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_openstack_credential belay_taikun_openstack_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TaikunOpenstackCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: TaikunOpenstackCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_taikun_openstack_credential',
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
    this._availabilityZone = config.availabilityZone;
    this._continent = config.continent;
    this._domain = config.domain;
    this._importedNetworkSubnetId = config.importedNetworkSubnetId;
    this._lock = config.lock;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._password = config.password;
    this._passwordWo = config.passwordWo;
    this._passwordWoVersion = config.passwordWoVersion;
    this._projectName = config.projectName;
    this._publicNetworkName = config.publicNetworkName;
    this._region = config.region;
    this._skipTlsVerify = config.skipTlsVerify;
    this._url = config.url;
    this._user = config.user;
    this._usingApplicationCredentials = config.usingApplicationCredentials;
    this._volumeTypeName = config.volumeTypeName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // associated_projects - computed: true, optional: false, required: false
  private _associatedProjects = new TaikunOpenstackCredentialAssociatedProjectsList(this, "associated_projects", false);
  public get associatedProjects() {
    return this._associatedProjects;
  }

  // availability_zone - computed: true, optional: true, required: false
  private _availabilityZone?: string; 
  public get availabilityZone() {
    return this.getStringAttribute('availability_zone');
  }
  public set availabilityZone(value: string) {
    this._availabilityZone = value;
  }
  public resetAvailabilityZone() {
    this._availabilityZone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get availabilityZoneInput() {
    return this._availabilityZone;
  }

  // continent - computed: true, optional: true, required: false
  private _continent?: string; 
  public get continent() {
    return this.getStringAttribute('continent');
  }
  public set continent(value: string) {
    this._continent = value;
  }
  public resetContinent() {
    this._continent = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get continentInput() {
    return this._continent;
  }

  // created_by - computed: true, optional: false, required: false
  public get createdBy() {
    return this.getStringAttribute('created_by');
  }

  // domain - computed: true, optional: true, required: false
  private _domain?: string; 
  public get domain() {
    return this.getStringAttribute('domain');
  }
  public set domain(value: string) {
    this._domain = value;
  }
  public resetDomain() {
    this._domain = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // imported_network_subnet_id - computed: false, optional: true, required: false
  private _importedNetworkSubnetId?: string; 
  public get importedNetworkSubnetId() {
    return this.getStringAttribute('imported_network_subnet_id');
  }
  public set importedNetworkSubnetId(value: string) {
    this._importedNetworkSubnetId = value;
  }
  public resetImportedNetworkSubnetId() {
    this._importedNetworkSubnetId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get importedNetworkSubnetIdInput() {
    return this._importedNetworkSubnetId;
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

  // password - computed: false, optional: true, required: false
  private _password?: string; 
  public get password() {
    return this.getStringAttribute('password');
  }
  public set password(value: string) {
    this._password = value;
  }
  public resetPassword() {
    this._password = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordInput() {
    return this._password;
  }

  // password_wo - computed: false, optional: true, required: false
  private _passwordWo?: string; 
  public get passwordWo() {
    return this.getStringAttribute('password_wo');
  }
  public set passwordWo(value: string) {
    this._passwordWo = value;
  }
  public resetPasswordWo() {
    this._passwordWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordWoInput() {
    return this._passwordWo;
  }

  // password_wo_version - computed: false, optional: true, required: false
  private _passwordWoVersion?: number; 
  public get passwordWoVersion() {
    return this.getNumberAttribute('password_wo_version');
  }
  public set passwordWoVersion(value: number) {
    this._passwordWoVersion = value;
  }
  public resetPasswordWoVersion() {
    this._passwordWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordWoVersionInput() {
    return this._passwordWoVersion;
  }

  // project_name - computed: false, optional: false, required: true
  private _projectName?: string; 
  public get projectName() {
    return this.getStringAttribute('project_name');
  }
  public set projectName(value: string) {
    this._projectName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get projectNameInput() {
    return this._projectName;
  }

  // public_network_name - computed: false, optional: false, required: true
  private _publicNetworkName?: string; 
  public get publicNetworkName() {
    return this.getStringAttribute('public_network_name');
  }
  public set publicNetworkName(value: string) {
    this._publicNetworkName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get publicNetworkNameInput() {
    return this._publicNetworkName;
  }

  // region - computed: false, optional: false, required: true
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // skip_tls_verify - computed: true, optional: true, required: false
  private _skipTlsVerify?: boolean | cdktf.IResolvable; 
  public get skipTlsVerify() {
    return this.getBooleanAttribute('skip_tls_verify');
  }
  public set skipTlsVerify(value: boolean | cdktf.IResolvable) {
    this._skipTlsVerify = value;
  }
  public resetSkipTlsVerify() {
    this._skipTlsVerify = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipTlsVerifyInput() {
    return this._skipTlsVerify;
  }

  // url - computed: false, optional: false, required: true
  private _url?: string; 
  public get url() {
    return this.getStringAttribute('url');
  }
  public set url(value: string) {
    this._url = value;
  }
  // Temporarily expose input value. Use with caution.
  public get urlInput() {
    return this._url;
  }

  // user - computed: false, optional: false, required: true
  private _user?: string; 
  public get user() {
    return this.getStringAttribute('user');
  }
  public set user(value: string) {
    this._user = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userInput() {
    return this._user;
  }

  // using_application_credentials - computed: true, optional: true, required: false
  private _usingApplicationCredentials?: boolean | cdktf.IResolvable; 
  public get usingApplicationCredentials() {
    return this.getBooleanAttribute('using_application_credentials');
  }
  public set usingApplicationCredentials(value: boolean | cdktf.IResolvable) {
    this._usingApplicationCredentials = value;
  }
  public resetUsingApplicationCredentials() {
    this._usingApplicationCredentials = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usingApplicationCredentialsInput() {
    return this._usingApplicationCredentials;
  }

  // volume_type_name - computed: true, optional: true, required: false
  private _volumeTypeName?: string; 
  public get volumeTypeName() {
    return this.getStringAttribute('volume_type_name');
  }
  public set volumeTypeName(value: string) {
    this._volumeTypeName = value;
  }
  public resetVolumeTypeName() {
    this._volumeTypeName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get volumeTypeNameInput() {
    return this._volumeTypeName;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      availability_zone: cdktf.stringToTerraform(this._availabilityZone),
      continent: cdktf.stringToTerraform(this._continent),
      domain: cdktf.stringToTerraform(this._domain),
      imported_network_subnet_id: cdktf.stringToTerraform(this._importedNetworkSubnetId),
      lock: cdktf.booleanToTerraform(this._lock),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      password: cdktf.stringToTerraform(this._password),
      password_wo: cdktf.stringToTerraform(this._passwordWo),
      password_wo_version: cdktf.numberToTerraform(this._passwordWoVersion),
      project_name: cdktf.stringToTerraform(this._projectName),
      public_network_name: cdktf.stringToTerraform(this._publicNetworkName),
      region: cdktf.stringToTerraform(this._region),
      skip_tls_verify: cdktf.booleanToTerraform(this._skipTlsVerify),
      url: cdktf.stringToTerraform(this._url),
      user: cdktf.stringToTerraform(this._user),
      using_application_credentials: cdktf.booleanToTerraform(this._usingApplicationCredentials),
      volume_type_name: cdktf.stringToTerraform(this._volumeTypeName),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      availability_zone: {
        value: cdktf.stringToHclTerraform(this._availabilityZone),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      continent: {
        value: cdktf.stringToHclTerraform(this._continent),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      domain: {
        value: cdktf.stringToHclTerraform(this._domain),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      imported_network_subnet_id: {
        value: cdktf.stringToHclTerraform(this._importedNetworkSubnetId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      password: {
        value: cdktf.stringToHclTerraform(this._password),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      password_wo: {
        value: cdktf.stringToHclTerraform(this._passwordWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      password_wo_version: {
        value: cdktf.numberToHclTerraform(this._passwordWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      project_name: {
        value: cdktf.stringToHclTerraform(this._projectName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      public_network_name: {
        value: cdktf.stringToHclTerraform(this._publicNetworkName),
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
      skip_tls_verify: {
        value: cdktf.booleanToHclTerraform(this._skipTlsVerify),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      url: {
        value: cdktf.stringToHclTerraform(this._url),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user: {
        value: cdktf.stringToHclTerraform(this._user),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      using_application_credentials: {
        value: cdktf.booleanToHclTerraform(this._usingApplicationCredentials),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      volume_type_name: {
        value: cdktf.stringToHclTerraform(this._volumeTypeName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
