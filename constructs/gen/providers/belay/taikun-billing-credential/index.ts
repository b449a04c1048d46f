// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TaikunBillingCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#lock TaikunBillingCredential#lock}
  */
  readonly lock?: boolean | cdktf.IResolvable;
  /**
  * What people see at Taikun. A descriptive name says which account and environment it is for. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#name TaikunBillingCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Taikun: `delete` (the default) deletes it there; `keep` leaves it there with its billing rules, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#on_destroy TaikunBillingCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Taikun organization's id, which only a Partner needs to name. The provider's by default, and else the login's. A change to another one replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#organization_id TaikunBillingCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The user's password, which Terraform keeps in clear in plan and state. Prefer `prometheus_password_wo`. Taikun never returns it, so a change made elsewhere is not seen. One of `prometheus_password_wo` and `prometheus_password` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#prometheus_password TaikunBillingCredential#prometheus_password}
  */
  readonly prometheusPassword?: string;
  /**
  * The user's password, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `prometheus_password_wo_version` to replace the credential, as Taikun can change none. One of `prometheus_password_wo` and `prometheus_password` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#prometheus_password_wo TaikunBillingCredential#prometheus_password_wo}
  */
  readonly prometheusPasswordWo?: string;
  /**
  * A whole number from 0 on, which `prometheus_password_wo` needs; a change replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#prometheus_password_wo_version TaikunBillingCredential#prometheus_password_wo_version}
  */
  readonly prometheusPasswordWoVersion?: number;
  /**
  * Where Prometheus is. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#prometheus_url TaikunBillingCredential#prometheus_url}
  */
  readonly prometheusUrl: string;
  /**
  * The user. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#prometheus_username TaikunBillingCredential#prometheus_username}
  */
  readonly prometheusUsername: string;
}
export interface TaikunBillingCredentialAssociatedBillingRules {
}

export function taikunBillingCredentialAssociatedBillingRulesToTerraform(struct?: TaikunBillingCredentialAssociatedBillingRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function taikunBillingCredentialAssociatedBillingRulesToHclTerraform(struct?: TaikunBillingCredentialAssociatedBillingRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class TaikunBillingCredentialAssociatedBillingRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): TaikunBillingCredentialAssociatedBillingRules | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunBillingCredentialAssociatedBillingRules | undefined) {
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

export class TaikunBillingCredentialAssociatedBillingRulesList extends cdktf.ComplexList {

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
  public get(index: number): TaikunBillingCredentialAssociatedBillingRulesOutputReference {
    return new TaikunBillingCredentialAssociatedBillingRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential belay_taikun_billing_credential}
*/
export class TaikunBillingCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_taikun_billing_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TaikunBillingCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TaikunBillingCredential to import
  * @param importFromId The id of the existing TaikunBillingCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TaikunBillingCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_taikun_billing_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_billing_credential belay_taikun_billing_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TaikunBillingCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: TaikunBillingCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_taikun_billing_credential',
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
    this._prometheusPassword = config.prometheusPassword;
    this._prometheusPasswordWo = config.prometheusPasswordWo;
    this._prometheusPasswordWoVersion = config.prometheusPasswordWoVersion;
    this._prometheusUrl = config.prometheusUrl;
    this._prometheusUsername = config.prometheusUsername;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // associated_billing_rules - computed: true, optional: false, required: false
  private _associatedBillingRules = new TaikunBillingCredentialAssociatedBillingRulesList(this, "associated_billing_rules", false);
  public get associatedBillingRules() {
    return this._associatedBillingRules;
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

  // prometheus_password - computed: false, optional: true, required: false
  private _prometheusPassword?: string; 
  public get prometheusPassword() {
    return this.getStringAttribute('prometheus_password');
  }
  public set prometheusPassword(value: string) {
    this._prometheusPassword = value;
  }
  public resetPrometheusPassword() {
    this._prometheusPassword = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get prometheusPasswordInput() {
    return this._prometheusPassword;
  }

  // prometheus_password_wo - computed: false, optional: true, required: false
  private _prometheusPasswordWo?: string; 
  public get prometheusPasswordWo() {
    return this.getStringAttribute('prometheus_password_wo');
  }
  public set prometheusPasswordWo(value: string) {
    this._prometheusPasswordWo = value;
  }
  public resetPrometheusPasswordWo() {
    this._prometheusPasswordWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get prometheusPasswordWoInput() {
    return this._prometheusPasswordWo;
  }

  // prometheus_password_wo_version - computed: false, optional: true, required: false
  private _prometheusPasswordWoVersion?: number; 
  public get prometheusPasswordWoVersion() {
    return this.getNumberAttribute('prometheus_password_wo_version');
  }
  public set prometheusPasswordWoVersion(value: number) {
    this._prometheusPasswordWoVersion = value;
  }
  public resetPrometheusPasswordWoVersion() {
    this._prometheusPasswordWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get prometheusPasswordWoVersionInput() {
    return this._prometheusPasswordWoVersion;
  }

  // prometheus_url - computed: false, optional: false, required: true
  private _prometheusUrl?: string; 
  public get prometheusUrl() {
    return this.getStringAttribute('prometheus_url');
  }
  public set prometheusUrl(value: string) {
    this._prometheusUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get prometheusUrlInput() {
    return this._prometheusUrl;
  }

  // prometheus_username - computed: false, optional: false, required: true
  private _prometheusUsername?: string; 
  public get prometheusUsername() {
    return this.getStringAttribute('prometheus_username');
  }
  public set prometheusUsername(value: string) {
    this._prometheusUsername = value;
  }
  // Temporarily expose input value. Use with caution.
  public get prometheusUsernameInput() {
    return this._prometheusUsername;
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
      prometheus_password: cdktf.stringToTerraform(this._prometheusPassword),
      prometheus_password_wo: cdktf.stringToTerraform(this._prometheusPasswordWo),
      prometheus_password_wo_version: cdktf.numberToTerraform(this._prometheusPasswordWoVersion),
      prometheus_url: cdktf.stringToTerraform(this._prometheusUrl),
      prometheus_username: cdktf.stringToTerraform(this._prometheusUsername),
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
      prometheus_password: {
        value: cdktf.stringToHclTerraform(this._prometheusPassword),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      prometheus_password_wo: {
        value: cdktf.stringToHclTerraform(this._prometheusPasswordWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      prometheus_password_wo_version: {
        value: cdktf.numberToHclTerraform(this._prometheusPasswordWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      prometheus_url: {
        value: cdktf.stringToHclTerraform(this._prometheusUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      prometheus_username: {
        value: cdktf.stringToHclTerraform(this._prometheusUsername),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
