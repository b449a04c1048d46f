// https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface TaikunVsphereCredentialConfig extends cdktf.TerraformMetaArguments {
  /**
  * Where vCenter is. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#api_host TaikunVsphereCredential#api_host}
  */
  readonly apiHost: string;
  /**
  * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#continent TaikunVsphereCredential#continent}
  */
  readonly continent?: string;
  /**
  * The datastore's name. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#data_store TaikunVsphereCredential#data_store}
  */
  readonly dataStore: string;
  /**
  * The datacenter's name. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#datacenter TaikunVsphereCredential#datacenter}
  */
  readonly datacenter: string;
  /**
  * Whether the Distributed Resource Scheduler chooses hosts. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#drs_enabled TaikunVsphereCredential#drs_enabled}
  */
  readonly drsEnabled?: boolean | cdktf.IResolvable;
  /**
  * The hypervisors that projects may use. All by default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#hypervisors TaikunVsphereCredential#hypervisors}
  */
  readonly hypervisors?: string[];
  /**
  * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#lock TaikunVsphereCredential#lock}
  */
  readonly lock?: boolean | cdktf.IResolvable;
  /**
  * What people see at Taikun. A descriptive name says which account and environment it is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#name TaikunVsphereCredential#name}
  */
  readonly name: string;
  /**
  * What destroying the credential, or replacing it, does at Taikun: `delete` (the default) deletes it there; `keep` leaves it there with its projects, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#on_destroy TaikunVsphereCredential#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * The Taikun organization's id, which only a Partner needs to name. The provider's by default, and else the login's. A change to another one replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#organization_id TaikunVsphereCredential#organization_id}
  */
  readonly organizationId?: string;
  /**
  * The user's password, which Terraform keeps in clear in plan and state. Prefer `password_wo`. Taikun never returns it, so a change made elsewhere is not seen. One of `password_wo` and `password` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#password TaikunVsphereCredential#password}
  */
  readonly password?: string;
  /**
  * The user's password, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise `password_wo_version` to send it again. Taikun takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it. One of `password_wo` and `password` must be set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#password_wo TaikunVsphereCredential#password_wo}
  */
  readonly passwordWo?: string;
  /**
  * A whole number from 0 on, which `password_wo` needs; a change sends `password_wo` to Taikun. Where it is the same, another change of the credential sends it all the same.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#password_wo_version TaikunVsphereCredential#password_wo_version}
  */
  readonly passwordWoVersion?: number;
  /**
  * The private network. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#private_network TaikunVsphereCredential#private_network}
  */
  readonly privateNetwork: TaikunVsphereCredentialPrivateNetwork;
  /**
  * The public network. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#public_network TaikunVsphereCredential#public_network}
  */
  readonly publicNetwork: TaikunVsphereCredentialPublicNetwork;
  /**
  * The resource pool's name. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#resource_pool TaikunVsphereCredential#resource_pool}
  */
  readonly resourcePool: string;
  /**
  * The user.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#username TaikunVsphereCredential#username}
  */
  readonly username: string;
  /**
  * The template of machines. A change replaces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#vm_template_name TaikunVsphereCredential#vm_template_name}
  */
  readonly vmTemplateName: string;
}
export interface TaikunVsphereCredentialAssociatedProjects {
}

export function taikunVsphereCredentialAssociatedProjectsToTerraform(struct?: TaikunVsphereCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function taikunVsphereCredentialAssociatedProjectsToHclTerraform(struct?: TaikunVsphereCredentialAssociatedProjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class TaikunVsphereCredentialAssociatedProjectsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): TaikunVsphereCredentialAssociatedProjects | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunVsphereCredentialAssociatedProjects | undefined) {
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

export class TaikunVsphereCredentialAssociatedProjectsList extends cdktf.ComplexList {

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
  public get(index: number): TaikunVsphereCredentialAssociatedProjectsOutputReference {
    return new TaikunVsphereCredentialAssociatedProjectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface TaikunVsphereCredentialPrivateNetwork {
  /**
  * The first address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#begin_allocation_range TaikunVsphereCredential#begin_allocation_range}
  */
  readonly beginAllocationRange: string;
  /**
  * The last address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#end_allocation_range TaikunVsphereCredential#end_allocation_range}
  */
  readonly endAllocationRange: string;
  /**
  * The gateway's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#gateway TaikunVsphereCredential#gateway}
  */
  readonly gateway: string;
  /**
  * The network's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#ip_address TaikunVsphereCredential#ip_address}
  */
  readonly ipAddress: string;
  /**
  * The network's name there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#name TaikunVsphereCredential#name}
  */
  readonly name: string;
  /**
  * The length of its mask.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#net_mask TaikunVsphereCredential#net_mask}
  */
  readonly netMask: number;
}

export function taikunVsphereCredentialPrivateNetworkToTerraform(struct?: TaikunVsphereCredentialPrivateNetwork | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    begin_allocation_range: cdktf.stringToTerraform(struct!.beginAllocationRange),
    end_allocation_range: cdktf.stringToTerraform(struct!.endAllocationRange),
    gateway: cdktf.stringToTerraform(struct!.gateway),
    ip_address: cdktf.stringToTerraform(struct!.ipAddress),
    name: cdktf.stringToTerraform(struct!.name),
    net_mask: cdktf.numberToTerraform(struct!.netMask),
  }
}


export function taikunVsphereCredentialPrivateNetworkToHclTerraform(struct?: TaikunVsphereCredentialPrivateNetwork | cdktf.IResolvable): any {
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
    ip_address: {
      value: cdktf.stringToHclTerraform(struct!.ipAddress),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
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

export class TaikunVsphereCredentialPrivateNetworkOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TaikunVsphereCredentialPrivateNetwork | cdktf.IResolvable | undefined {
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
    if (this._ipAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipAddress = this._ipAddress;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._netMask !== undefined) {
      hasAnyValues = true;
      internalValueResult.netMask = this._netMask;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunVsphereCredentialPrivateNetwork | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._beginAllocationRange = undefined;
      this._endAllocationRange = undefined;
      this._gateway = undefined;
      this._ipAddress = undefined;
      this._name = undefined;
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
      this._endAllocationRange = value.endAllocationRange;
      this._gateway = value.gateway;
      this._ipAddress = value.ipAddress;
      this._name = value.name;
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
export interface TaikunVsphereCredentialPublicNetwork {
  /**
  * The first address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#begin_allocation_range TaikunVsphereCredential#begin_allocation_range}
  */
  readonly beginAllocationRange: string;
  /**
  * The last address that Taikun may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#end_allocation_range TaikunVsphereCredential#end_allocation_range}
  */
  readonly endAllocationRange: string;
  /**
  * The gateway's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#gateway TaikunVsphereCredential#gateway}
  */
  readonly gateway: string;
  /**
  * The network's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#ip_address TaikunVsphereCredential#ip_address}
  */
  readonly ipAddress: string;
  /**
  * The network's name there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#name TaikunVsphereCredential#name}
  */
  readonly name: string;
  /**
  * The length of its mask.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#net_mask TaikunVsphereCredential#net_mask}
  */
  readonly netMask: number;
}

export function taikunVsphereCredentialPublicNetworkToTerraform(struct?: TaikunVsphereCredentialPublicNetwork | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    begin_allocation_range: cdktf.stringToTerraform(struct!.beginAllocationRange),
    end_allocation_range: cdktf.stringToTerraform(struct!.endAllocationRange),
    gateway: cdktf.stringToTerraform(struct!.gateway),
    ip_address: cdktf.stringToTerraform(struct!.ipAddress),
    name: cdktf.stringToTerraform(struct!.name),
    net_mask: cdktf.numberToTerraform(struct!.netMask),
  }
}


export function taikunVsphereCredentialPublicNetworkToHclTerraform(struct?: TaikunVsphereCredentialPublicNetwork | cdktf.IResolvable): any {
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
    ip_address: {
      value: cdktf.stringToHclTerraform(struct!.ipAddress),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
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

export class TaikunVsphereCredentialPublicNetworkOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): TaikunVsphereCredentialPublicNetwork | cdktf.IResolvable | undefined {
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
    if (this._ipAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipAddress = this._ipAddress;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._netMask !== undefined) {
      hasAnyValues = true;
      internalValueResult.netMask = this._netMask;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: TaikunVsphereCredentialPublicNetwork | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._beginAllocationRange = undefined;
      this._endAllocationRange = undefined;
      this._gateway = undefined;
      this._ipAddress = undefined;
      this._name = undefined;
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
      this._endAllocationRange = value.endAllocationRange;
      this._gateway = value.gateway;
      this._ipAddress = value.ipAddress;
      this._name = value.name;
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
* Represents a {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential belay_taikun_vsphere_credential}
*/
export class TaikunVsphereCredential extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "belay_taikun_vsphere_credential";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a TaikunVsphereCredential resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the TaikunVsphereCredential to import
  * @param importFromId The id of the existing TaikunVsphereCredential that should be imported. Refer to the {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the TaikunVsphereCredential to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "belay_taikun_vsphere_credential", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/belay-iac/belay/0.1.0/docs/resources/taikun_vsphere_credential belay_taikun_vsphere_credential} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options TaikunVsphereCredentialConfig
  */
  public constructor(scope: Construct, id: string, config: TaikunVsphereCredentialConfig) {
    super(scope, id, {
      terraformResourceType: 'belay_taikun_vsphere_credential',
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
    this._continent = config.continent;
    this._dataStore = config.dataStore;
    this._datacenter = config.datacenter;
    this._drsEnabled = config.drsEnabled;
    this._hypervisors = config.hypervisors;
    this._lock = config.lock;
    this._name = config.name;
    this._onDestroy = config.onDestroy;
    this._organizationId = config.organizationId;
    this._password = config.password;
    this._passwordWo = config.passwordWo;
    this._passwordWoVersion = config.passwordWoVersion;
    this._privateNetwork.internalValue = config.privateNetwork;
    this._publicNetwork.internalValue = config.publicNetwork;
    this._resourcePool = config.resourcePool;
    this._username = config.username;
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
  private _associatedProjects = new TaikunVsphereCredentialAssociatedProjectsList(this, "associated_projects", false);
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

  // data_store - computed: false, optional: false, required: true
  private _dataStore?: string; 
  public get dataStore() {
    return this.getStringAttribute('data_store');
  }
  public set dataStore(value: string) {
    this._dataStore = value;
  }
  // Temporarily expose input value. Use with caution.
  public get dataStoreInput() {
    return this._dataStore;
  }

  // datacenter - computed: false, optional: false, required: true
  private _datacenter?: string; 
  public get datacenter() {
    return this.getStringAttribute('datacenter');
  }
  public set datacenter(value: string) {
    this._datacenter = value;
  }
  // Temporarily expose input value. Use with caution.
  public get datacenterInput() {
    return this._datacenter;
  }

  // drs_enabled - computed: true, optional: true, required: false
  private _drsEnabled?: boolean | cdktf.IResolvable; 
  public get drsEnabled() {
    return this.getBooleanAttribute('drs_enabled');
  }
  public set drsEnabled(value: boolean | cdktf.IResolvable) {
    this._drsEnabled = value;
  }
  public resetDrsEnabled() {
    this._drsEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get drsEnabledInput() {
    return this._drsEnabled;
  }

  // hypervisors - computed: true, optional: true, required: false
  private _hypervisors?: string[]; 
  public get hypervisors() {
    return this.getListAttribute('hypervisors');
  }
  public set hypervisors(value: string[]) {
    this._hypervisors = value;
  }
  public resetHypervisors() {
    this._hypervisors = undefined;
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

  // private_network - computed: false, optional: false, required: true
  private _privateNetwork = new TaikunVsphereCredentialPrivateNetworkOutputReference(this, "private_network");
  public get privateNetwork() {
    return this._privateNetwork;
  }
  public putPrivateNetwork(value: TaikunVsphereCredentialPrivateNetwork) {
    this._privateNetwork.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get privateNetworkInput() {
    return this._privateNetwork.internalValue;
  }

  // public_network - computed: false, optional: false, required: true
  private _publicNetwork = new TaikunVsphereCredentialPublicNetworkOutputReference(this, "public_network");
  public get publicNetwork() {
    return this._publicNetwork;
  }
  public putPublicNetwork(value: TaikunVsphereCredentialPublicNetwork) {
    this._publicNetwork.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get publicNetworkInput() {
    return this._publicNetwork.internalValue;
  }

  // resource_pool - computed: false, optional: false, required: true
  private _resourcePool?: string; 
  public get resourcePool() {
    return this.getStringAttribute('resource_pool');
  }
  public set resourcePool(value: string) {
    this._resourcePool = value;
  }
  // Temporarily expose input value. Use with caution.
  public get resourcePoolInput() {
    return this._resourcePool;
  }

  // username - computed: false, optional: false, required: true
  private _username?: string; 
  public get username() {
    return this.getStringAttribute('username');
  }
  public set username(value: string) {
    this._username = value;
  }
  // Temporarily expose input value. Use with caution.
  public get usernameInput() {
    return this._username;
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
      continent: cdktf.stringToTerraform(this._continent),
      data_store: cdktf.stringToTerraform(this._dataStore),
      datacenter: cdktf.stringToTerraform(this._datacenter),
      drs_enabled: cdktf.booleanToTerraform(this._drsEnabled),
      hypervisors: cdktf.listMapper(cdktf.stringToTerraform, false)(this._hypervisors),
      lock: cdktf.booleanToTerraform(this._lock),
      name: cdktf.stringToTerraform(this._name),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      organization_id: cdktf.stringToTerraform(this._organizationId),
      password: cdktf.stringToTerraform(this._password),
      password_wo: cdktf.stringToTerraform(this._passwordWo),
      password_wo_version: cdktf.numberToTerraform(this._passwordWoVersion),
      private_network: taikunVsphereCredentialPrivateNetworkToTerraform(this._privateNetwork.internalValue),
      public_network: taikunVsphereCredentialPublicNetworkToTerraform(this._publicNetwork.internalValue),
      resource_pool: cdktf.stringToTerraform(this._resourcePool),
      username: cdktf.stringToTerraform(this._username),
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
      continent: {
        value: cdktf.stringToHclTerraform(this._continent),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      data_store: {
        value: cdktf.stringToHclTerraform(this._dataStore),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      datacenter: {
        value: cdktf.stringToHclTerraform(this._datacenter),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      drs_enabled: {
        value: cdktf.booleanToHclTerraform(this._drsEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
      private_network: {
        value: taikunVsphereCredentialPrivateNetworkToHclTerraform(this._privateNetwork.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "TaikunVsphereCredentialPrivateNetwork",
      },
      public_network: {
        value: taikunVsphereCredentialPublicNetworkToHclTerraform(this._publicNetwork.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "TaikunVsphereCredentialPublicNetwork",
      },
      resource_pool: {
        value: cdktf.stringToHclTerraform(this._resourcePool),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      username: {
        value: cdktf.stringToHclTerraform(this._username),
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
