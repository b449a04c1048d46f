// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, availabilityZones, notBlank, onlyTrue, taikunName } from "../../check/checks.js";
import {
  TaikunGcpCredential as Resource,
  type TaikunGcpCredentialConfig,
} from "../../gen/providers/belay/taikun-gcp-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "config", versionProp: "keyFileVersion" }, { prop: "region", check: notBlank }, { prop: "azCount", check: availabilityZones, type: "number", isOptional: true }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [
    {
      called: "a project of its own",
      prop: "importProject",
      isObject: false,
      fields: [{ prop: "importProject", check: onlyTrue, type: "bool" }],
    },
    {
      called: "a folder",
      prop: "folder",
      isObject: true,
      fields: [{ prop: "folderId", check: notBlank }, { prop: "billingAccountId", check: notBlank }],
    },],
};

/** A folder, for {@link TaikunGcpCredential}. */
export interface TaikunGcpFolder {
  /** The folder of the new project. Such as `folders/123456789012`. A change replaces the credential. */
  readonly folderId: string;
  /**
   * The billing account of the new project. Such as `billingAccounts/01A2B3-C4D5E6-F70819`. A change replaces
   * the credential.
   */
  readonly billingAccountId: string;
}

/** Props of {@link TaikunGcpCredential}, besides those that all credentials have. */
export interface TaikunGcpCredentialProps extends TaikunCredentialProps {
  /**
   * The key file of the service account: its JSON text, or that in base64: a token of CDKTF, such as `new
   * SecretVariable(stack, "key_file").stringValue`. A literal is refused. It is kept in no plan and no state,
   * unless `storeSecretInState` is set.
   */
  readonly config: string;
  /** The region, such as `europe-west1`. A change replaces the credential. */
  readonly region: string;
  /**
   * How many availability zones, 1 to 3. Taikun's by default. Such as `1`. A change replaces the credential.
   * @default - Taikun's
   */
  readonly azCount?: number;
  /**
   * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it
   * again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
   * @default - Taikun's
   */
  readonly lock?: boolean;
  /**
   * Any whole number from 0 on. Terraform cannot see that the key file has changed: a change of the version
   * replaces the credential.
   * @default 1
   */
  readonly keyFileVersion?: number;
  /**
   * Whether Terraform keeps the key file, in clear, in plan and state: then a change is seen without a version.
   * It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
  /**
   * Set to true for the service account's own project. A change replaces the credential.
   * @default - a folder is given
   */
  readonly importProject?: boolean;
  /** @default - a project of its own is given */
  readonly folder?: TaikunGcpFolder;
}

/**
 * A service account with which Taikun runs projects at Google Cloud: in its own project, or in a new one of a
 * folder and a billing account. Terraform always creates its replacement before it destroys it, so that what
 * uses it can move in between.
 *
 * @example
 * const config = new SecretVariable(stack, "config");
 * new TaikunGcpCredential(stack, "prod", {
 *   name: "gcp-prod",
 *   config: config.stringValue,
 *   region: "europe-west1",
 *   importProject: true,
 * });
 */
export class TaikunGcpCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunGcpCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunGcpCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
