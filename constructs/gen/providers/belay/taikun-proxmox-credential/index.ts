// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TaikunProxmoxCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * Where its API is. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#api_host TaikunProxmoxCredential#api_host}
  */
  readonly apiHost: string;
  /**
  * The API token's id.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#client_id TaikunProxmoxCredential#client_id}
  */
  readonly clientId: string;
  /**
  * The API token's secret, which Terraform keeps in clear in plan and state. Prefer `client_secret_wo`. Taikun never returns it, so a change made elsewhere is not seen. One of `client_secret_wo` and `client_secret` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#client_secret TaikunProxmoxCredential#client_secret}
  */
  readonly clientSecret?: string;
  /**
  * The API token's secret, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `client_secret_wo_version` to send it again. Taikun takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it. One of `client_secret_wo` and `client_secret` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#client_secret_wo TaikunProxmoxCredential#client_secret_wo}
  */
  readonly clientSecretWo?: string;
  /**
  * A whole number from 0 on, which `client_secret_wo` needs; a change sends `client_secret_wo` to Taikun. Where it is the same, another change of the credential sends it all the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#client_secret_wo_version TaikunProxmoxCredential#client_secret_wo_version}
  */
  readonly clientSecretWoVersion?: number;
  /**
  * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#continent TaikunProxmoxCredential#continent}
  */
  readonly continent?: string;
  /**
  * The hypervisors that projects may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#hypervisors TaikunProxmoxCredential#hypervisors}
  */
  readonly hypervisors: string[];
  /**
  * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#lock TaikunProxmoxCredential#lock}
  */
  readonly lock?: boolean | cdktf.IResolvable;
  /**
  * What people see at Taikun. A descriptive name says which account and environment it is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#name TaikunProxmoxCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Taikun: `delete` (the default) deletes it there; `keep` leaves it there with its projects, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#on_destroy TaikunProxmoxCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Taikun organization's id, which only a Partner needs to name. The provider's by default, and else the login's. A change to another one replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#organization_id TaikunProxmoxCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The private network. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#private_network TaikunProxmoxCredential#private_network}
  */
  readonly privateNetwork: TaikunProxmoxCredentialPrivateNetwork;
  /**
  * The public network. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#public_network TaikunProxmoxCredential#public_network}
  */
  readonly publicNetwork: TaikunProxmoxCredentialPublicNetwork;
  /**
  * Whether Taikun believes any certificate there. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#skip_tls_verify TaikunProxmoxCredential#skip_tls_verify}
  */
  readonly skipTlsVerify?: boolean | cdktf.IResolvable;
  /**
  * The storage of volumes. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#storage TaikunProxmoxCredential#storage}
  */
  readonly storage: string;
  /**
  * The template of machines. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#vm_template_name TaikunProxmoxCredential#vm_template_name}
  */
  readonly vmTemplateName: string;
}
export interface TaikunProxmoxCredentialAssociatedProjects {
}

export function taikunProxmoxCredentialAssociatedProjectsToTerraform(struct?: TaikunProxmoxCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function taikunProxmoxCredentialAssociatedProjectsToHclTerraform(struct?: TaikunProxmoxCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class TaikunProxmoxCredentialAssociatedProjectsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): TaikunProxmoxCredentialAssociatedProjects | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunProxmoxCredentialAssociatedProjects | undefined) {
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

export class TaikunProxmoxCredentialAssociatedProjectsList extends cdktf.ComplexList {

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
  public get(index: number): TaikunProxmoxCredentialAssociatedProjectsOutputReference {
    return new TaikunProxmoxCredentialAssociatedProjectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface TaikunProxmoxCredentialPrivateNetwork {
  /**
  * The first address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#begin_allocation_range TaikunProxmoxCredential#begin_allocation_range}
  */
  readonly beginAllocationRange: string;
  /**
  * The network's bridge there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#bridge TaikunProxmoxCredential#bridge}
  */
  readonly bridge: string;
  /**
  * The last address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#end_allocation_range TaikunProxmoxCredential#end_allocation_range}
  */
  readonly endAllocationRange: string;
  /**
  * The gateway's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#gateway TaikunProxmoxCredential#gateway}
  */
  readonly gateway: string;
  /**
  * The network's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#ip_address TaikunProxmoxCredential#ip_address}
  */
  readonly ipAddress: string;
  /**
  * The length of its mask.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#net_mask TaikunProxmoxCredential#net_mask}
  */
  readonly netMask: number;
}

export function taikunProxmoxCredentialPrivateNetworkToTerraform(struct?: TaikunProxmoxCredentialPrivateNetwork | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    begin_allocation_range: cdktf.stringToTerraform(struct!.beginAllocationRange),
    bridge: cdktf.stringToTerraform(struct!.bridge),
    end_allocation_range: cdktf.stringToTerraform(struct!.endAllocationRange),
    gateway: cdktf.stringToTerraform(struct!.gateway),
    ip_address: cdktf.stringToTerraform(struct!.ipAddress),
    net_mask: cdktf.numberToTerraform(struct!.netMask),
  }
}


export function taikunProxmoxCredentialPrivateNetworkToHclTerraform(struct?: TaikunProxmoxCredentialPrivateNetwork | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    begin_allocation_range: {
      value: cdktf.stringToHclTerraform(struct!.beginAllocationRange),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    bridge: {
      value: cdktf.stringToHclTerraform(struct!.bridge),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    end_allocation_range: {
      value: cdktf.stringToHclTerraform(struct!.endAllocationRange),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    gateway: {
      value: cdktf.stringToHclTerraform(struct!.gateway),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ip_address: {
      value: cdktf.stringToHclTerraform(struct!.ipAddress),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    net_mask: {
      value: cdktf.numberToHclTerraform(struct!.netMask),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class TaikunProxmoxCredentialPrivateNetworkOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TaikunProxmoxCredentialPrivateNetwork | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._beginAllocationRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.beginAllocationRange = this._beginAllocationRange;
    }
    if (this._bridge !== undefined) {
      hasAnyValues = true;
      internalValueResult.bridge = this._bridge;
    }
    if (this._endAllocationRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.endAllocationRange = this._endAllocationRange;
    }
    if (this._gateway !== undefined) {
      hasAnyValues = true;
      internalValueResult.gateway = this._gateway;
    }
    if (this._ipAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipAddress = this._ipAddress;
    }
    if (this._netMask !== undefined) {
      hasAnyValues = true;
      internalValueResult.netMask = this._netMask;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunProxmoxCredentialPrivateNetwork | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._beginAllocationRange = undefined;
      this._bridge = undefined;
      this._endAllocationRange = undefined;
      this._gateway = undefined;
      this._ipAddress = undefined;
      this._netMask = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._beginAllocationRange = value.beginAllocationRange;
      this._bridge = value.bridge;
      this._endAllocationRange = value.endAllocationRange;
      this._gateway = value.gateway;
      this._ipAddress = value.ipAddress;
      this._netMask = value.netMask;
    }
  }

  // begin_allocation_range - computed: false, optional: false, required: true
  private _beginAllocationRange?: string; 
  public get beginAllocationRange() {
    return this.getStringAttribute('begin_allocation_range');
  }
  public set beginAllocationRange(value: string) {
    this._beginAllocationRange = value;
  }
  // Temporarily expose input value. Use with caution.
  public get beginAllocationRangeInput() {
    return this._beginAllocationRange;
  }

  // bridge - computed: false, optional: false, required: true
  private _bridge?: string; 
  public get bridge() {
    return this.getStringAttribute('bridge');
  }
  public set bridge(value: string) {
    this._bridge = value;
  }
  // Temporarily expose input value. Use with caution.
  public get bridgeInput() {
    return this._bridge;
  }

  // end_allocation_range - computed: false, optional: false, required: true
  private _endAllocationRange?: string; 
  public get endAllocationRange() {
    return this.getStringAttribute('end_allocation_range');
  }
  public set endAllocationRange(value: string) {
    this._endAllocationRange = value;
  }
  // Temporarily expose input value. Use with caution.
  public get endAllocationRangeInput() {
    return this._endAllocationRange;
  }

  // gateway - computed: false, optional: false, required: true
  private _gateway?: string; 
  public get gateway() {
    return this.getStringAttribute('gateway');
  }
  public set gateway(value: string) {
    this._gateway = value;
  }
  // Temporarily expose input value. Use with caution.
  public get gatewayInput() {
    return this._gateway;
  }

  // ip_address - computed: false, optional: false, required: true
  private _ipAddress?: string; 
  public get ipAddress() {
    return this.getStringAttribute('ip_address');
  }
  public set ipAddress(value: string) {
    this._ipAddress = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipAddressInput() {
    return this._ipAddress;
  }

  // net_mask - computed: false, optional: false, required: true
  private _netMask?: number; 
  public get netMask() {
    return this.getNumberAttribute('net_mask');
  }
  public set netMask(value: number) {
    this._netMask = value;
  }
  // Temporarily expose input value. Use with caution.
  public get netMaskInput() {
    return this._netMask;
  }
}
export interface TaikunProxmoxCredentialPublicNetwork {
  /**
  * The first address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#begin_allocation_range TaikunProxmoxCredential#begin_allocation_range}
  */
  readonly beginAllocationRange: string;
  /**
  * The network's bridge there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#bridge TaikunProxmoxCredential#bridge}
  */
  readonly bridge: string;
  /**
  * The last address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#end_allocation_range TaikunProxmoxCredential#end_allocation_range}
  */
  readonly endAllocationRange: string;
  /**
  * The gateway's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#gateway TaikunProxmoxCredential#gateway}
  */
  readonly gateway: string;
  /**
  * The network's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#ip_address TaikunProxmoxCredential#ip_address}
  */
  readonly ipAddress: string;
  /**
  * The length of its mask.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#net_mask TaikunProxmoxCredential#net_mask}
  */
  readonly netMask: number;
}

export function taikunProxmoxCredentialPublicNetworkToTerraform(struct?: TaikunProxmoxCredentialPublicNetwork | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    begin_allocation_range: cdktf.stringToTerraform(struct!.beginAllocationRange),
    bridge: cdktf.stringToTerraform(struct!.bridge),
    end_allocation_range: cdktf.stringToTerraform(struct!.endAllocationRange),
    gateway: cdktf.stringToTerraform(struct!.gateway),
    ip_address: cdktf.stringToTerraform(struct!.ipAddress),
    net_mask: cdktf.numberToTerraform(struct!.netMask),
  }
}


export function taikunProxmoxCredentialPublicNetworkToHclTerraform(struct?: TaikunProxmoxCredentialPublicNetwork | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    begin_allocation_range: {
      value: cdktf.stringToHclTerraform(struct!.beginAllocationRange),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    bridge: {
      value: cdktf.stringToHclTerraform(struct!.bridge),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    end_allocation_range: {
      value: cdktf.stringToHclTerraform(struct!.endAllocationRange),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    gateway: {
      value: cdktf.stringToHclTerraform(struct!.gateway),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ip_address: {
      value: cdktf.stringToHclTerraform(struct!.ipAddress),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    net_mask: {
      value: cdktf.numberToHclTerraform(struct!.netMask),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class TaikunProxmoxCredentialPublicNetworkOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TaikunProxmoxCredentialPublicNetwork | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._beginAllocationRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.beginAllocationRange = this._beginAllocationRange;
    }
    if (this._bridge !== undefined) {
      hasAnyValues = true;
      internalValueResult.bridge = this._bridge;
    }
    if (this._endAllocationRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.endAllocationRange = this._endAllocationRange;
    }
    if (this._gateway !== undefined) {
      hasAnyValues = true;
      internalValueResult.gateway = this._gateway;
    }
    if (this._ipAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipAddress = this._ipAddress;
    }
    if (this._netMask !== undefined) {
      hasAnyValues = true;
      internalValueResult.netMask = this._netMask;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunProxmoxCredentialPublicNetwork | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._beginAllocationRange = undefined;
      this._bridge = undefined;
      this._endAllocationRange = undefined;
      this._gateway = undefined;
      this._ipAddress = undefined;
      this._netMask = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._beginAllocationRange = value.beginAllocationRange;
      this._bridge = value.bridge;
      this._endAllocationRange = value.endAllocationRange;
      this._gateway = value.gateway;
      this._ipAddress = value.ipAddress;
      this._netMask = value.netMask;
    }
  }

  // begin_allocation_range - computed: false, optional: false, required: true
  private _beginAllocationRange?: string; 
  public get beginAllocationRange() {
    return this.getStringAttribute('begin_allocation_range');
  }
  public set beginAllocationRange(value: string) {
    this._beginAllocationRange = value;
  }
  // Temporarily expose input value. Use with caution.
  public get beginAllocationRangeInput() {
    return this._beginAllocationRange;
  }

  // bridge - computed: false, optional: false, required: true
  private _bridge?: string; 
  public get bridge() {
    return this.getStringAttribute('bridge');
  }
  public set bridge(value: string) {
    this._bridge = value;
  }
  // Temporarily expose input value. Use with caution.
  public get bridgeInput() {
    return this._bridge;
  }

  // end_allocation_range - computed: false, optional: false, required: true
  private _endAllocationRange?: string; 
  public get endAllocationRange() {
    return this.getStringAttribute('end_allocation_range');
  }
  public set endAllocationRange(value: string) {
    this._endAllocationRange = value;
  }
  // Temporarily expose input value. Use with caution.
  public get endAllocationRangeInput() {
    return this._endAllocationRange;
  }

  // gateway - computed: false, optional: false, required: true
  private _gateway?: string; 
  public get gateway() {
    return this.getStringAttribute('gateway');
  }
  public set gateway(value: string) {
    this._gateway = value;
  }
  // Temporarily expose input value. Use with caution.
  public get gatewayInput() {
    return this._gateway;
  }

  // ip_address - computed: false, optional: false, required: true
  private _ipAddress?: string; 
  public get ipAddress() {
    return this.getStringAttribute('ip_address');
  }
  public set ipAddress(value: string) {
    this._ipAddress = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipAddressInput() {
    return this._ipAddress;
  }

  // net_mask - computed: false, optional: false, required: true
  private _netMask?: number; 
  public get netMask() {
    return this.getNumberAttribute('net_mask');
  }
  public set netMask(value: number) {
    this._netMask = value;
  }
  // Temporarily expose input value. Use with caution.
  public get netMaskInput() {
    return this._netMask;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential belay_taikun_proxmox_credential}
*/
export class TaikunProxmoxCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_taikun_proxmox_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TaikunProxmoxCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TaikunProxmoxCredential to import
  * @param importFromId The id of the existing TaikunProxmoxCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TaikunProxmoxCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_taikun_proxmox_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_proxmox_credential belay_taikun_proxmox_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TaikunProxmoxCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: TaikunProxmoxCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_taikun_proxmox_credential',
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
    this._apiHost = config.apiHost;
    this._clientId = config.clientId;
    this._clientSecret = config.clientSecret;
    this._clientSecretWo = config.clientSecretWo;
    this._clientSecretWoVersion = config.clientSecretWoVersion;
    this._continent = config.continent;
    this._hypervisors = config.hypervisors;
    this._lock = config.lock;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._privateNetwork.internalValue = config.privateNetwork;
    this._publicNetwork.internalValue = config.publicNetwork;
    this._skipTlsVerify = config.skipTlsVerify;
    this._storage = config.storage;
    this._vmTemplateName = config.vmTemplateName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // api_host - computed: false, optional: false, required: true
  private _apiHost?: string; 
  public get apiHost() {
    return this.getStringAttribute('api_host');
  }
  public set apiHost(value: string) {
    this._apiHost = value;
  }
  // Temporarily expose input value. Use with caution.
  public get apiHostInput() {
    return this._apiHost;
  }

  // associated_projects - computed: true, optional: false, required: false
  private _associatedProjects = new TaikunProxmoxCredentialAssociatedProjectsList(this, "associated_projects", false);
  public get associatedProjects() {
    return this._associatedProjects;
  }

  // client_id - computed: false, optional: false, required: true
  private _clientId?: string; 
  public get clientId() {
    return this.getStringAttribute('client_id');
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // client_secret - computed: false, optional: true, required: false
  private _clientSecret?: string; 
  public get clientSecret() {
    return this.getStringAttribute('client_secret');
  }
  public set clientSecret(value: string) {
    this._clientSecret = value;
  }
  public resetClientSecret() {
    this._clientSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretInput() {
    return this._clientSecret;
  }

  // client_secret_wo - computed: false, optional: true, required: false
  private _clientSecretWo?: string; 
  public get clientSecretWo() {
    return this.getStringAttribute('client_secret_wo');
  }
  public set clientSecretWo(value: string) {
    this._clientSecretWo = value;
  }
  public resetClientSecretWo() {
    this._clientSecretWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretWoInput() {
    return this._clientSecretWo;
  }

  // client_secret_wo_version - computed: false, optional: true, required: false
  private _clientSecretWoVersion?: number; 
  public get clientSecretWoVersion() {
    return this.getNumberAttribute('client_secret_wo_version');
  }
  public set clientSecretWoVersion(value: number) {
    this._clientSecretWoVersion = value;
  }
  public resetClientSecretWoVersion() {
    this._clientSecretWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretWoVersionInput() {
    return this._clientSecretWoVersion;
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

  // hypervisors - computed: false, optional: false, required: true
  private _hypervisors?: string[]; 
  public get hypervisors() {
    return this.getListAttribute('hypervisors');
  }
  public set hypervisors(value: string[]) {
    this._hypervisors = value;
  }
  // Temporarily expose input value. Use with caution.
  public get hypervisorsInput() {
    return this._hypervisors;
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

  // private_network - computed: false, optional: false, required: true
  private _privateNetwork = new TaikunProxmoxCredentialPrivateNetworkOutputReference(this, "private_network");
  public get privateNetwork() {
    return this._privateNetwork;
  }
  public putPrivateNetwork(value: TaikunProxmoxCredentialPrivateNetwork) {
    this._privateNetwork.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get privateNetworkInput() {
    return this._privateNetwork.internalValue;
  }

  // public_network - computed: false, optional: false, required: true
  private _publicNetwork = new TaikunProxmoxCredentialPublicNetworkOutputReference(this, "public_network");
  public get publicNetwork() {
    return this._publicNetwork;
  }
  public putPublicNetwork(value: TaikunProxmoxCredentialPublicNetwork) {
    this._publicNetwork.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get publicNetworkInput() {
    return this._publicNetwork.internalValue;
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

  // storage - computed: false, optional: false, required: true
  private _storage?: string; 
  public get storage() {
    return this.getStringAttribute('storage');
  }
  public set storage(value: string) {
    this._storage = value;
  }
  // Temporarily expose input value. Use with caution.
  public get storageInput() {
    return this._storage;
  }

  // vm_template_name - computed: false, optional: false, required: true
  private _vmTemplateName?: string; 
  public get vmTemplateName() {
    return this.getStringAttribute('vm_template_name');
  }
  public set vmTemplateName(value: string) {
    this._vmTemplateName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get vmTemplateNameInput() {
    return this._vmTemplateName;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      api_host: cdktf.stringToTerraform(this._apiHost),
      client_id: cdktf.stringToTerraform(this._clientId),
      client_secret: cdktf.stringToTerraform(this._clientSecret),
      client_secret_wo: cdktf.stringToTerraform(this._clientSecretWo),
      client_secret_wo_version: cdktf.numberToTerraform(this._clientSecretWoVersion),
      continent: cdktf.stringToTerraform(this._continent),
      hypervisors: cdktf.listMapper(cdktf.stringToTerraform, false)(this._hypervisors),
      lock: cdktf.booleanToTerraform(this._lock),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      private_network: taikunProxmoxCredentialPrivateNetworkToTerraform(this._privateNetwork.internalValue),
      public_network: taikunProxmoxCredentialPublicNetworkToTerraform(this._publicNetwork.internalValue),
      skip_tls_verify: cdktf.booleanToTerraform(this._skipTlsVerify),
      storage: cdktf.stringToTerraform(this._storage),
      vm_template_name: cdktf.stringToTerraform(this._vmTemplateName),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      api_host: {
        value: cdktf.stringToHclTerraform(this._apiHost),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_id: {
        value: cdktf.stringToHclTerraform(this._clientId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret: {
        value: cdktf.stringToHclTerraform(this._clientSecret),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret_wo: {
        value: cdktf.stringToHclTerraform(this._clientSecretWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret_wo_version: {
        value: cdktf.numberToHclTerraform(this._clientSecretWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      continent: {
        value: cdktf.stringToHclTerraform(this._continent),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      hypervisors: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._hypervisors),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
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
      private_network: {
        value: taikunProxmoxCredentialPrivateNetworkToHclTerraform(this._privateNetwork.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "TaikunProxmoxCredentialPrivateNetwork",
      },
      public_network: {
        value: taikunProxmoxCredentialPublicNetworkToHclTerraform(this._publicNetwork.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "TaikunProxmoxCredentialPublicNetwork",
      },
      skip_tls_verify: {
        value: cdktf.booleanToHclTerraform(this._skipTlsVerify),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      storage: {
        value: cdktf.stringToHclTerraform(this._storage),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vm_template_name: {
        value: cdktf.stringToHclTerraform(this._vmTemplateName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
