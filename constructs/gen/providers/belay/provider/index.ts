// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface BelayProviderConfig {
  /**
  * Whether an endpoint beyond this machine may begin with `http://`, although whoever is on the way can read the token then. The environment variable `BELAY_ALLOW_HTTP=1` allows it, too.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#allow_http BelayProvider#allow_http}
  */
  readonly allowHttp?: boolean | cdktf.IResolvable;
  /**
  * Civo. Not needed where the environment says it all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#civo BelayProvider#civo}
  */
  readonly civo?: BelayProviderCivo;
  /**
  * EntryGuard. Not needed where the environment says it all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#entryguard BelayProvider#entryguard}
  */
  readonly entryguard?: BelayProviderEntryguard;
  /**
  * How the guard decides.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#guard BelayProvider#guard}
  */
  readonly guard?: BelayProviderGuard;
  /**
  * Qovery. Not needed where the environment says it all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#qovery BelayProvider#qovery}
  */
  readonly qovery?: BelayProviderQovery;
  /**
  * How long a request may wait in all because a platform says that there are too many, a duration; `0s`: it does not wait. Else `BELAY_RATE_LIMIT_WAIT`, else `2m`. One refusal holds back all requests to that platform.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#rate_limit_wait BelayProvider#rate_limit_wait}
  */
  readonly rateLimitWait?: string;
  /**
  * Taikun. Not needed where the environment says it all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#taikun BelayProvider#taikun}
  */
  readonly taikun?: BelayProviderTaikun;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#alias BelayProvider#alias}
  */
  readonly alias?: string;
}
export interface BelayProviderCivo {
  /**
  * Where Civo's API is. Else `CIVO_API_URL`, else `https://api.civo.com`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#endpoint BelayProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * The region of resources that name none, such as `LON1`. Else `CIVO_REGION`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#region BelayProvider#region}
  */
  readonly region?: string;
  /**
  * An API key of the account. Else `CIVO_TOKEN`, which keeps it out of the code.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#token BelayProvider#token}
  */
  readonly token?: string;
}

export function belayProviderCivoToTerraform(struct?: BelayProviderCivo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    endpoint: cdktf.stringToTerraform(struct!.endpoint),
    region: cdktf.stringToTerraform(struct!.region),
    token: cdktf.stringToTerraform(struct!.token),
  }
}


export function belayProviderCivoToHclTerraform(struct?: BelayProviderCivo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    endpoint: {
      value: cdktf.stringToHclTerraform(struct!.endpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    region: {
      value: cdktf.stringToHclTerraform(struct!.region),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token: {
      value: cdktf.stringToHclTerraform(struct!.token),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface BelayProviderEntryguard {
  /**
  * The e-mail address of a user who is an administrator of the organization. Else `BELAY_ENTRYGUARD_EMAIL`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#email BelayProvider#email}
  */
  readonly email?: string;
  /**
  * Where EntryGuard's API is. Else `BELAY_ENTRYGUARD_ENDPOINT`, else `https://api.entryguard.io/api/v1`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#endpoint BelayProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * The slug of the organization that the user belongs to. Else `BELAY_ENTRYGUARD_ORGANIZATION`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#organization BelayProvider#organization}
  */
  readonly organization?: string;
  /**
  * The user's password. Else `BELAY_ENTRYGUARD_PASSWORD`, which keeps it out of the code.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#password BelayProvider#password}
  */
  readonly password?: string;
  /**
  * The access token of a login that was made elsewhere, instead of organization, email and password. It is good for some minutes. Else `BELAY_ENTRYGUARD_TOKEN`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#token BelayProvider#token}
  */
  readonly token?: string;
  /**
  * For a user with a second factor: the secret of the authenticator, in base32; or one code, which is good for one login only. Else `BELAY_ENTRYGUARD_TOTP`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#totp BelayProvider#totp}
  */
  readonly totp?: string;
}

export function belayProviderEntryguardToTerraform(struct?: BelayProviderEntryguard | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    email: cdktf.stringToTerraform(struct!.email),
    endpoint: cdktf.stringToTerraform(struct!.endpoint),
    organization: cdktf.stringToTerraform(struct!.organization),
    password: cdktf.stringToTerraform(struct!.password),
    token: cdktf.stringToTerraform(struct!.token),
    totp: cdktf.stringToTerraform(struct!.totp),
  }
}


export function belayProviderEntryguardToHclTerraform(struct?: BelayProviderEntryguard | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    endpoint: {
      value: cdktf.stringToHclTerraform(struct!.endpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    organization: {
      value: cdktf.stringToHclTerraform(struct!.organization),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password: {
      value: cdktf.stringToHclTerraform(struct!.password),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token: {
      value: cdktf.stringToHclTerraform(struct!.token),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    totp: {
      value: cdktf.stringToHclTerraform(struct!.totp),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface BelayProviderGuard {
  /**
  * `enforce` (the default) fails a plan that deletes a credential in use, `warn` only warns, `off` says nothing. The environment variable `BELAY_GUARD` overrides it for one run. While a deletion is applied it is checked in every mode.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#mode BelayProvider#mode}
  */
  readonly mode?: string;
  /**
  * The `session` of an ephemeral `belay_plan_guard`: then the verdict is over the whole plan, and exact.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#session BelayProvider#session}
  */
  readonly session?: string;
  /**
  * Without a session: what a deletion is whose dependents have not been planned yet, `error` (the default) or `warn`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#unproven BelayProvider#unproven}
  */
  readonly unproven?: string;
}

export function belayProviderGuardToTerraform(struct?: BelayProviderGuard | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: cdktf.stringToTerraform(struct!.mode),
    session: cdktf.stringToTerraform(struct!.session),
    unproven: cdktf.stringToTerraform(struct!.unproven),
  }
}


export function belayProviderGuardToHclTerraform(struct?: BelayProviderGuard | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    session: {
      value: cdktf.stringToHclTerraform(struct!.session),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    unproven: {
      value: cdktf.stringToHclTerraform(struct!.unproven),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface BelayProviderQovery {
  /**
  * Where Qovery's API is. Else `BELAY_QOVERY_ENDPOINT`, else `https://api.qovery.com`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#endpoint BelayProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * The organization of resources that name none, a UUID. Else `QOVERY_ORGANIZATION_ID`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#organization_id BelayProvider#organization_id}
  */
  readonly organizationId?: string;
  /**
  * An API token of an administrator. Else `QOVERY_API_TOKEN`, which keeps it out of the code.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#token BelayProvider#token}
  */
  readonly token?: string;
}

export function belayProviderQoveryToTerraform(struct?: BelayProviderQovery | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    endpoint: cdktf.stringToTerraform(struct!.endpoint),
    organization_id: cdktf.stringToTerraform(struct!.organizationId),
    token: cdktf.stringToTerraform(struct!.token),
  }
}


export function belayProviderQoveryToHclTerraform(struct?: BelayProviderQovery | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    endpoint: {
      value: cdktf.stringToHclTerraform(struct!.endpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    organization_id: {
      value: cdktf.stringToHclTerraform(struct!.organizationId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token: {
      value: cdktf.stringToHclTerraform(struct!.token),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface BelayProviderTaikun {
  /**
  * A robot user's access key, instead of a login. Else `TAIKUN_ACCESS_KEY`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#access_key BelayProvider#access_key}
  */
  readonly accessKey?: string;
  /**
  * The account that the user belongs to. Else `TAIKUN_ACCOUNT_NAME`, else `taikun`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#account_name BelayProvider#account_name}
  */
  readonly accountName?: string;
  /**
  * The same as a bare host, as Taikun's own provider has it. Else `TAIKUN_API_HOST`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#api_host BelayProvider#api_host}
  */
  readonly apiHost?: string;
  /**
  * The mode of a login, where Taikun wants one. Else `TAIKUN_AUTH_MODE`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#auth_mode BelayProvider#auth_mode}
  */
  readonly authMode?: string;
  /**
  * The user's e-mail address. Else `TAIKUN_EMAIL`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#email BelayProvider#email}
  */
  readonly email?: string;
  /**
  * Where Taikun's API is. Else `BELAY_TAIKUN_ENDPOINT`, else what `api_host` says, else `https://api.taikun.cloud`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#endpoint BelayProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * The e-mail address of a user whom Keycloak knows. Else `TAIKUN_KEYCLOAK_EMAIL`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#keycloak_email BelayProvider#keycloak_email}
  */
  readonly keycloakEmail?: string;
  /**
  * This user's password. Else `TAIKUN_KEYCLOAK_PASSWORD`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#keycloak_password BelayProvider#keycloak_password}
  */
  readonly keycloakPassword?: string;
  /**
  * The organization of resources that name none, where a Partner has several. Else `TAIKUN_ORGANIZATION_ID`, else the login's own.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#organization_id BelayProvider#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The user's password. Else `TAIKUN_PASSWORD`, which keeps it out of the code.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#password BelayProvider#password}
  */
  readonly password?: string;
  /**
  * The robot user's secret key. Else `TAIKUN_SECRET_KEY`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#secret_key BelayProvider#secret_key}
  */
  readonly secretKey?: string;
}

export function belayProviderTaikunToTerraform(struct?: BelayProviderTaikun | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access_key: cdktf.stringToTerraform(struct!.accessKey),
    account_name: cdktf.stringToTerraform(struct!.accountName),
    api_host: cdktf.stringToTerraform(struct!.apiHost),
    auth_mode: cdktf.stringToTerraform(struct!.authMode),
    email: cdktf.stringToTerraform(struct!.email),
    endpoint: cdktf.stringToTerraform(struct!.endpoint),
    keycloak_email: cdktf.stringToTerraform(struct!.keycloakEmail),
    keycloak_password: cdktf.stringToTerraform(struct!.keycloakPassword),
    organization_id: cdktf.stringToTerraform(struct!.organizationId),
    password: cdktf.stringToTerraform(struct!.password),
    secret_key: cdktf.stringToTerraform(struct!.secretKey),
  }
}


export function belayProviderTaikunToHclTerraform(struct?: BelayProviderTaikun | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access_key: {
      value: cdktf.stringToHclTerraform(struct!.accessKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    account_name: {
      value: cdktf.stringToHclTerraform(struct!.accountName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    api_host: {
      value: cdktf.stringToHclTerraform(struct!.apiHost),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth_mode: {
      value: cdktf.stringToHclTerraform(struct!.authMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    endpoint: {
      value: cdktf.stringToHclTerraform(struct!.endpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keycloak_email: {
      value: cdktf.stringToHclTerraform(struct!.keycloakEmail),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keycloak_password: {
      value: cdktf.stringToHclTerraform(struct!.keycloakPassword),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    organization_id: {
      value: cdktf.stringToHclTerraform(struct!.organizationId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password: {
      value: cdktf.stringToHclTerraform(struct!.password),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    secret_key: {
      value: cdktf.stringToHclTerraform(struct!.secretKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}


/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs belay}
*/
export class BelayProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a BelayProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the BelayProvider to import
  * @param importFromId The id of the existing BelayProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the BelayProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs belay} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options BelayProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: BelayProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'belay',
      terraformGeneratorMetadata: {
        providerName: 'belay',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      terraformProviderSource: 'belay-iac/belay'
    });
    this._allowHttp = config.allowHttp;
    this._civo = config.civo;
    this._entryguard = config.entryguard;
    this._guard = config.guard;
    this._qovery = config.qovery;
    this._rateLimitWait = config.rateLimitWait;
    this._taikun = config.taikun;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_http - computed: false, optional: true, required: false
  private _allowHttp?: boolean | cdktf.IResolvable; 
  public get allowHttp() {
    return this._allowHttp;
  }
  public set allowHttp(value: boolean | cdktf.IResolvable | undefined) {
    this._allowHttp = value;
  }
  public resetAllowHttp() {
    this._allowHttp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowHttpInput() {
    return this._allowHttp;
  }

  // civo - computed: false, optional: true, required: false
  private _civo?: BelayProviderCivo; 
  public get civo() {
    return this._civo;
  }
  public set civo(value: BelayProviderCivo | undefined) {
    this._civo = value;
  }
  public resetCivo() {
    this._civo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get civoInput() {
    return this._civo;
  }

  // entryguard - computed: false, optional: true, required: false
  private _entryguard?: BelayProviderEntryguard; 
  public get entryguard() {
    return this._entryguard;
  }
  public set entryguard(value: BelayProviderEntryguard | undefined) {
    this._entryguard = value;
  }
  public resetEntryguard() {
    this._entryguard = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get entryguardInput() {
    return this._entryguard;
  }

  // guard - computed: false, optional: true, required: false
  private _guard?: BelayProviderGuard; 
  public get guard() {
    return this._guard;
  }
  public set guard(value: BelayProviderGuard | undefined) {
    this._guard = value;
  }
  public resetGuard() {
    this._guard = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get guardInput() {
    return this._guard;
  }

  // qovery - computed: false, optional: true, required: false
  private _qovery?: BelayProviderQovery; 
  public get qovery() {
    return this._qovery;
  }
  public set qovery(value: BelayProviderQovery | undefined) {
    this._qovery = value;
  }
  public resetQovery() {
    this._qovery = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get qoveryInput() {
    return this._qovery;
  }

  // rate_limit_wait - computed: false, optional: true, required: false
  private _rateLimitWait?: string; 
  public get rateLimitWait() {
    return this._rateLimitWait;
  }
  public set rateLimitWait(value: string | undefined) {
    this._rateLimitWait = value;
  }
  public resetRateLimitWait() {
    this._rateLimitWait = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rateLimitWaitInput() {
    return this._rateLimitWait;
  }

  // taikun - computed: false, optional: true, required: false
  private _taikun?: BelayProviderTaikun; 
  public get taikun() {
    return this._taikun;
  }
  public set taikun(value: BelayProviderTaikun | undefined) {
    this._taikun = value;
  }
  public resetTaikun() {
    this._taikun = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get taikunInput() {
    return this._taikun;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_http: cdktf.booleanToTerraform(this._allowHttp),
      civo: belayProviderCivoToTerraform(this._civo),
      entryguard: belayProviderEntryguardToTerraform(this._entryguard),
      guard: belayProviderGuardToTerraform(this._guard),
      qovery: belayProviderQoveryToTerraform(this._qovery),
      rate_limit_wait: cdktf.stringToTerraform(this._rateLimitWait),
      taikun: belayProviderTaikunToTerraform(this._taikun),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_http: {
        value: cdktf.booleanToHclTerraform(this._allowHttp),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      civo: {
        value: belayProviderCivoToHclTerraform(this._civo),
        isBlock: true,
        type: "struct",
        storageClassType: "BelayProviderCivo",
      },
      entryguard: {
        value: belayProviderEntryguardToHclTerraform(this._entryguard),
        isBlock: true,
        type: "struct",
        storageClassType: "BelayProviderEntryguard",
      },
      guard: {
        value: belayProviderGuardToHclTerraform(this._guard),
        isBlock: true,
        type: "struct",
        storageClassType: "BelayProviderGuard",
      },
      qovery: {
        value: belayProviderQoveryToHclTerraform(this._qovery),
        isBlock: true,
        type: "struct",
        storageClassType: "BelayProviderQovery",
      },
      rate_limit_wait: {
        value: cdktf.stringToHclTerraform(this._rateLimitWait),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      taikun: {
        value: belayProviderTaikunToHclTerraform(this._taikun),
        isBlock: true,
        type: "struct",
        storageClassType: "BelayProviderTaikun",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
