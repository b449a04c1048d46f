// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TaikunZededaCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * The API token, which Terraform keeps in clear in plan and state. Prefer `api_token_wo`. Taikun never returns it, so a change made elsewhere is not seen. One of `api_token_wo` and `api_token` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#api_token TaikunZededaCredential#api_token}
  */
  readonly apiToken?: string;
  /**
  * The API token, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `api_token_wo_version` to replace the credential, as Taikun can change none. One of `api_token_wo` and `api_token` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#api_token_wo TaikunZededaCredential#api_token_wo}
  */
  readonly apiTokenWo?: string;
  /**
  * A whole number from 0 on, which `api_token_wo` needs; a change replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#api_token_wo_version TaikunZededaCredential#api_token_wo_version}
  */
  readonly apiTokenWoVersion?: number;
  /**
  * Where its API is. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#api_url TaikunZededaCredential#api_url}
  */
  readonly apiUrl: string;
  /**
  * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#continent TaikunZededaCredential#continent}
  */
  readonly continent?: string;
  /**
  * The edge nodes that projects may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#edge_nodes TaikunZededaCredential#edge_nodes}
  */
  readonly edgeNodes: string[];
  /**
  * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#lock TaikunZededaCredential#lock}
  */
  readonly lock?: boolean | cdktf.IResolvable;
  /**
  * What people see at Taikun. A descriptive name says which account and environment it is for. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#name TaikunZededaCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Taikun: `delete` (the default) deletes it there; `keep` leaves it there with its projects, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#on_destroy TaikunZededaCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Taikun organization's id, which only a Partner needs to name. The provider's by default, and else the login's. A change to another one replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#organization_id TaikunZededaCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The private network. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#private_network TaikunZededaCredential#private_network}
  */
  readonly privateNetwork: TaikunZededaCredentialPrivateNetwork;
  /**
  * The project at Zededa. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#project TaikunZededaCredential#project}
  */
  readonly project: string;
  /**
  * The public network. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#public_network TaikunZededaCredential#public_network}
  */
  readonly publicNetwork: TaikunZededaCredentialPublicNetwork;
}
export interface TaikunZededaCredentialAssociatedProjects {
}

export function taikunZededaCredentialAssociatedProjectsToTerraform(struct?: TaikunZededaCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function taikunZededaCredentialAssociatedProjectsToHclTerraform(struct?: TaikunZededaCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class TaikunZededaCredentialAssociatedProjectsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): TaikunZededaCredentialAssociatedProjects | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunZededaCredentialAssociatedProjects | undefined) {
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

export class TaikunZededaCredentialAssociatedProjectsList extends cdktf.ComplexList {

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
  public get(index: number): TaikunZededaCredentialAssociatedProjectsOutputReference {
    return new TaikunZededaCredentialAssociatedProjectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface TaikunZededaCredentialPrivateNetwork {
  /**
  * The first address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#begin_allocation_range TaikunZededaCredential#begin_allocation_range}
  */
  readonly beginAllocationRange: string;
  /**
  * The last address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#end_allocation_range TaikunZededaCredential#end_allocation_range}
  */
  readonly endAllocationRange: string;
  /**
  * The gateway's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#gateway TaikunZededaCredential#gateway}
  */
  readonly gateway: string;
  /**
  * The network's interface there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#interface TaikunZededaCredential#interface}
  */
  readonly interface: string;
  /**
  * The network's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#ip_address TaikunZededaCredential#ip_address}
  */
  readonly ipAddress: string;
  /**
  * The length of its mask.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#net_mask TaikunZededaCredential#net_mask}
  */
  readonly netMask: number;
  /**
  * The VLAN's id.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#vlan_id TaikunZededaCredential#vlan_id}
  */
  readonly vlanId?: number;
}

export function taikunZededaCredentialPrivateNetworkToTerraform(struct?: TaikunZededaCredentialPrivateNetwork | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    begin_allocation_range: cdktf.stringToTerraform(struct!.beginAllocationRange),
    end_allocation_range: cdktf.stringToTerraform(struct!.endAllocationRange),
    gateway: cdktf.stringToTerraform(struct!.gateway),
    interface: cdktf.stringToTerraform(struct!.interface),
    ip_address: cdktf.stringToTerraform(struct!.ipAddress),
    net_mask: cdktf.numberToTerraform(struct!.netMask),
    vlan_id: cdktf.numberToTerraform(struct!.vlanId),
  }
}


export function taikunZededaCredentialPrivateNetworkToHclTerraform(struct?: TaikunZededaCredentialPrivateNetwork | cdktf.IResolvable): any {
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
    interface: {
      value: cdktf.stringToHclTerraform(struct!.interface),
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
    vlan_id: {
      value: cdktf.numberToHclTerraform(struct!.vlanId),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class TaikunZededaCredentialPrivateNetworkOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TaikunZededaCredentialPrivateNetwork | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._beginAllocationRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.beginAllocationRange = this._beginAllocationRange;
    }
    if (this._endAllocationRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.endAllocationRange = this._endAllocationRange;
    }
    if (this._gateway !== undefined) {
      hasAnyValues = true;
      internalValueResult.gateway = this._gateway;
    }
    if (this._interface !== undefined) {
      hasAnyValues = true;
      internalValueResult.interface = this._interface;
    }
    if (this._ipAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipAddress = this._ipAddress;
    }
    if (this._netMask !== undefined) {
      hasAnyValues = true;
      internalValueResult.netMask = this._netMask;
    }
    if (this._vlanId !== undefined) {
      hasAnyValues = true;
      internalValueResult.vlanId = this._vlanId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunZededaCredentialPrivateNetwork | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._beginAllocationRange = undefined;
      this._endAllocationRange = undefined;
      this._gateway = undefined;
      this._interface = undefined;
      this._ipAddress = undefined;
      this._netMask = undefined;
      this._vlanId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._beginAllocationRange = value.beginAllocationRange;
      this._endAllocationRange = value.endAllocationRange;
      this._gateway = value.gateway;
      this._interface = value.interface;
      this._ipAddress = value.ipAddress;
      this._netMask = value.netMask;
      this._vlanId = value.vlanId;
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

  // interface - computed: false, optional: false, required: true
  private _interface?: string; 
  public get interface() {
    return this.getStringAttribute('interface');
  }
  public set interface(value: string) {
    this._interface = value;
  }
  // Temporarily expose input value. Use with caution.
  public get interfaceInput() {
    return this._interface;
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

  // vlan_id - computed: false, optional: true, required: false
  private _vlanId?: number; 
  public get vlanId() {
    return this.getNumberAttribute('vlan_id');
  }
  public set vlanId(value: number) {
    this._vlanId = value;
  }
  public resetVlanId() {
    this._vlanId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vlanIdInput() {
    return this._vlanId;
  }
}
export interface TaikunZededaCredentialPublicNetwork {
  /**
  * The first address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#begin_allocation_range TaikunZededaCredential#begin_allocation_range}
  */
  readonly beginAllocationRange: string;
  /**
  * The last address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#end_allocation_range TaikunZededaCredential#end_allocation_range}
  */
  readonly endAllocationRange: string;
  /**
  * The gateway's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#gateway TaikunZededaCredential#gateway}
  */
  readonly gateway: string;
  /**
  * The network's interface there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#interface TaikunZededaCredential#interface}
  */
  readonly interface: string;
  /**
  * The network's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#ip_address TaikunZededaCredential#ip_address}
  */
  readonly ipAddress: string;
  /**
  * The length of its mask.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#net_mask TaikunZededaCredential#net_mask}
  */
  readonly netMask: number;
  /**
  * The VLAN's id.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#vlan_id TaikunZededaCredential#vlan_id}
  */
  readonly vlanId?: number;
}

export function taikunZededaCredentialPublicNetworkToTerraform(struct?: TaikunZededaCredentialPublicNetwork | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    begin_allocation_range: cdktf.stringToTerraform(struct!.beginAllocationRange),
    end_allocation_range: cdktf.stringToTerraform(struct!.endAllocationRange),
    gateway: cdktf.stringToTerraform(struct!.gateway),
    interface: cdktf.stringToTerraform(struct!.interface),
    ip_address: cdktf.stringToTerraform(struct!.ipAddress),
    net_mask: cdktf.numberToTerraform(struct!.netMask),
    vlan_id: cdktf.numberToTerraform(struct!.vlanId),
  }
}


export function taikunZededaCredentialPublicNetworkToHclTerraform(struct?: TaikunZededaCredentialPublicNetwork | cdktf.IResolvable): any {
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
    interface: {
      value: cdktf.stringToHclTerraform(struct!.interface),
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
    vlan_id: {
      value: cdktf.numberToHclTerraform(struct!.vlanId),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class TaikunZededaCredentialPublicNetworkOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TaikunZededaCredentialPublicNetwork | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._beginAllocationRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.beginAllocationRange = this._beginAllocationRange;
    }
    if (this._endAllocationRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.endAllocationRange = this._endAllocationRange;
    }
    if (this._gateway !== undefined) {
      hasAnyValues = true;
      internalValueResult.gateway = this._gateway;
    }
    if (this._interface !== undefined) {
      hasAnyValues = true;
      internalValueResult.interface = this._interface;
    }
    if (this._ipAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipAddress = this._ipAddress;
    }
    if (this._netMask !== undefined) {
      hasAnyValues = true;
      internalValueResult.netMask = this._netMask;
    }
    if (this._vlanId !== undefined) {
      hasAnyValues = true;
      internalValueResult.vlanId = this._vlanId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunZededaCredentialPublicNetwork | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._beginAllocationRange = undefined;
      this._endAllocationRange = undefined;
      this._gateway = undefined;
      this._interface = undefined;
      this._ipAddress = undefined;
      this._netMask = undefined;
      this._vlanId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._beginAllocationRange = value.beginAllocationRange;
      this._endAllocationRange = value.endAllocationRange;
      this._gateway = value.gateway;
      this._interface = value.interface;
      this._ipAddress = value.ipAddress;
      this._netMask = value.netMask;
      this._vlanId = value.vlanId;
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

  // interface - computed: false, optional: false, required: true
  private _interface?: string; 
  public get interface() {
    return this.getStringAttribute('interface');
  }
  public set interface(value: string) {
    this._interface = value;
  }
  // Temporarily expose input value. Use with caution.
  public get interfaceInput() {
    return this._interface;
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

  // vlan_id - computed: false, optional: true, required: false
  private _vlanId?: number; 
  public get vlanId() {
    return this.getNumberAttribute('vlan_id');
  }
  public set vlanId(value: number) {
    this._vlanId = value;
  }
  public resetVlanId() {
    this._vlanId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vlanIdInput() {
    return this._vlanId;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential belay_taikun_zededa_credential}
*/
export class TaikunZededaCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_taikun_zededa_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TaikunZededaCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TaikunZededaCredential to import
  * @param importFromId The id of the existing TaikunZededaCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TaikunZededaCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_taikun_zededa_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_zededa_credential belay_taikun_zededa_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TaikunZededaCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: TaikunZededaCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_taikun_zededa_credential',
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
    this._apiToken = config.apiToken;
    this._apiTokenWo = config.apiTokenWo;
    this._apiTokenWoVersion = config.apiTokenWoVersion;
    this._apiUrl = config.apiUrl;
    this._continent = config.continent;
    this._edgeNodes = config.edgeNodes;
    this._lock = config.lock;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._privateNetwork.internalValue = config.privateNetwork;
    this._project = config.project;
    this._publicNetwork.internalValue = config.publicNetwork;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // api_token - computed: false, optional: true, required: false
  private _apiToken?: string; 
  public get apiToken() {
    return this.getStringAttribute('api_token');
  }
  public set apiToken(value: string) {
    this._apiToken = value;
  }
  public resetApiToken() {
    this._apiToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiTokenInput() {
    return this._apiToken;
  }

  // api_token_wo - computed: false, optional: true, required: false
  private _apiTokenWo?: string; 
  public get apiTokenWo() {
    return this.getStringAttribute('api_token_wo');
  }
  public set apiTokenWo(value: string) {
    this._apiTokenWo = value;
  }
  public resetApiTokenWo() {
    this._apiTokenWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiTokenWoInput() {
    return this._apiTokenWo;
  }

  // api_token_wo_version - computed: false, optional: true, required: false
  private _apiTokenWoVersion?: number; 
  public get apiTokenWoVersion() {
    return this.getNumberAttribute('api_token_wo_version');
  }
  public set apiTokenWoVersion(value: number) {
    this._apiTokenWoVersion = value;
  }
  public resetApiTokenWoVersion() {
    this._apiTokenWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiTokenWoVersionInput() {
    return this._apiTokenWoVersion;
  }

  // api_url - computed: false, optional: false, required: true
  private _apiUrl?: string; 
  public get apiUrl() {
    return this.getStringAttribute('api_url');
  }
  public set apiUrl(value: string) {
    this._apiUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get apiUrlInput() {
    return this._apiUrl;
  }

  // associated_projects - computed: true, optional: false, required: false
  private _associatedProjects = new TaikunZededaCredentialAssociatedProjectsList(this, "associated_projects", false);
  public get associatedProjects() {
    return this._associatedProjects;
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

  // edge_nodes - computed: false, optional: false, required: true
  private _edgeNodes?: string[]; 
  public get edgeNodes() {
    return this.getListAttribute('edge_nodes');
  }
  public set edgeNodes(value: string[]) {
    this._edgeNodes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get edgeNodesInput() {
    return this._edgeNodes;
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
  private _privateNetwork = new TaikunZededaCredentialPrivateNetworkOutputReference(this, "private_network");
  public get privateNetwork() {
    return this._privateNetwork;
  }
  public putPrivateNetwork(value: TaikunZededaCredentialPrivateNetwork) {
    this._privateNetwork.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get privateNetworkInput() {
    return this._privateNetwork.internalValue;
  }

  // project - computed: false, optional: false, required: true
  private _project?: string; 
  public get project() {
    return this.getStringAttribute('project');
  }
  public set project(value: string) {
    this._project = value;
  }
  // Temporarily expose input value. Use with caution.
  public get projectInput() {
    return this._project;
  }

  // public_network - computed: false, optional: false, required: true
  private _publicNetwork = new TaikunZededaCredentialPublicNetworkOutputReference(this, "public_network");
  public get publicNetwork() {
    return this._publicNetwork;
  }
  public putPublicNetwork(value: TaikunZededaCredentialPublicNetwork) {
    this._publicNetwork.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get publicNetworkInput() {
    return this._publicNetwork.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      api_token: cdktf.stringToTerraform(this._apiToken),
      api_token_wo: cdktf.stringToTerraform(this._apiTokenWo),
      api_token_wo_version: cdktf.numberToTerraform(this._apiTokenWoVersion),
      api_url: cdktf.stringToTerraform(this._apiUrl),
      continent: cdktf.stringToTerraform(this._continent),
      edge_nodes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._edgeNodes),
      lock: cdktf.booleanToTerraform(this._lock),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      private_network: taikunZededaCredentialPrivateNetworkToTerraform(this._privateNetwork.internalValue),
      project: cdktf.stringToTerraform(this._project),
      public_network: taikunZededaCredentialPublicNetworkToTerraform(this._publicNetwork.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      api_token: {
        value: cdktf.stringToHclTerraform(this._apiToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      api_token_wo: {
        value: cdktf.stringToHclTerraform(this._apiTokenWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      api_token_wo_version: {
        value: cdktf.numberToHclTerraform(this._apiTokenWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      api_url: {
        value: cdktf.stringToHclTerraform(this._apiUrl),
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
      edge_nodes: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._edgeNodes),
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
        value: taikunZededaCredentialPrivateNetworkToHclTerraform(this._privateNetwork.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "TaikunZededaCredentialPrivateNetwork",
      },
      project: {
        value: cdktf.stringToHclTerraform(this._project),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      public_network: {
        value: taikunZededaCredentialPublicNetworkToHclTerraform(this._publicNetwork.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "TaikunZededaCredentialPublicNetwork",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
