// Generated from src/provider/entryguard/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { httpUrl } from "../../check/checks.js";
import {
  EntryguardApisixCredential as Resource,
  type EntryguardApisixCredentialConfig,
} from "../../gen/providers/belay/entryguard-apisix-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { EntryguardCredential } from "../credential.js";
import { managed, type EntryguardCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "endpoint", check: httpUrl }, { prop: "adminApiKey", versionProp: "adminApiKeyVersion" }],
  variants: [],
};

/** Props of {@link EntryguardApisixCredential}, besides those that all credentials have. */
export interface EntryguardApisixCredentialProps extends EntryguardCredentialProps {
  /**
   * The URL of the gateway's admin API. Such as `https://apisix.example.com:9180`. A change replaces the
   * credential.
   */
  readonly endpoint: string;
  /**
   * The key of the gateway's admin API: a token of CDKTF, such as `new SecretVariable(stack,
   * "admin_api_key").stringValue`. A literal is refused. It is kept in no plan and no state, unless
   * `storeSecretInState` is set.
   */
  readonly adminApiKey: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the admin API key has changed: a change of the version
   * replaces the credential.
   * @default 1
   */
  readonly adminApiKeyVersion?: number;
  /**
   * Whether Terraform keeps the admin API key, in clear, in plan and state: then a change is seen without a
   * version. It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * The key of an APISIX gateway's admin API, by which EntryGuard opens and closes its routes. Terraform always
 * creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const adminApiKey = new SecretVariable(stack, "admin_api_key");
 * new EntryguardApisixCredential(stack, "prod", {
 *   name: "apisix-prod",
 *   endpoint: "https://apisix.example.com:9180",
 *   adminApiKey: adminApiKey.stringValue,
 * });
 */
export class EntryguardApisixCredential extends EntryguardCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: EntryguardApisixCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as EntryguardApisixCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
