// Generated from src/provider/entryguard/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { accessKeyId } from "../../check/checks.js";
import {
  EntryguardAwsCredential as Resource,
  type EntryguardAwsCredentialConfig,
} from "../../gen/providers/belay/entryguard-aws-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { EntryguardCredential } from "../credential.js";
import { managed, type EntryguardCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "accessKeyId", check: accessKeyId }, { prop: "secretAccessKey", versionProp: "secretVersion" }],
  variants: [],
};

/** Props of {@link EntryguardAwsCredential}, besides those that all credentials have. */
export interface EntryguardAwsCredentialProps extends EntryguardCredentialProps {
  /** The access key's public id. Such as `AKIAIOSFODNN7EXAMPLE`. A change replaces the credential. */
  readonly accessKeyId: string;
  /**
   * The access key's secret: a token of CDKTF, such as `new SecretVariable(stack, "secret").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly secretAccessKey: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the secret has changed: a change of the version
   * replaces the credential.
   * @default 1
   */
  readonly secretVersion?: number;
  /**
   * Whether Terraform keeps the secret, in clear, in plan and state: then a change is seen without a version. It
   * must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * An AWS access key that EntryGuard uses to open and close security groups. Terraform always creates its
 * replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const secretAccessKey = new SecretVariable(stack, "secret_access_key");
 * const prod = new EntryguardAwsCredential(stack, "prod", {
 *   name: "aws-prod",
 *   accessKeyId: "AKIAIOSFODNN7EXAMPLE",
 *   secretAccessKey: secretAccessKey.stringValue,
 * });
 * prod.addResource("ssh", {
 *   name: "ssh-prod",
 *   resourceType: "SECURITY_GROUP",
 *   resourceIdentifier: "sg-0123456789abcdef0",
 *   region: "eu-west-3",
 * });
 */
export class EntryguardAwsCredential extends EntryguardCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: EntryguardAwsCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as EntryguardAwsCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
