// Generated from src/provider/entryguard/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import {
  EntryguardGcpCredential as Resource,
  type EntryguardGcpCredentialConfig,
} from "../../gen/providers/belay/entryguard-gcp-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { EntryguardCredential } from "../credential.js";
import { managed, type EntryguardCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "serviceAccountKey", versionProp: "keyFileVersion" }],
  variants: [],
};

/** Props of {@link EntryguardGcpCredential}, besides those that all credentials have. */
export interface EntryguardGcpCredentialProps extends EntryguardCredentialProps {
  /**
   * The service account's key file, as its JSON or that in base64: a token of CDKTF, such as `new
   * SecretVariable(stack, "key_file").stringValue`. A literal is refused. It is kept in no plan and no state,
   * unless `storeSecretInState` is set.
   */
  readonly serviceAccountKey: string;
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
}

/**
 * The key of a Google Cloud service account that EntryGuard uses to open and close firewalls. Terraform always
 * creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const serviceAccountKey = new SecretVariable(stack, "service_account_key");
 * new EntryguardGcpCredential(stack, "prod", {
 *   name: "gcp-prod",
 *   serviceAccountKey: serviceAccountKey.stringValue,
 * });
 */
export class EntryguardGcpCredential extends EntryguardCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: EntryguardGcpCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as EntryguardGcpCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
