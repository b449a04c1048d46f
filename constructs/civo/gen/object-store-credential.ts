// Generated from src/provider/civo/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { gigabytes, s3AccessKey } from "../../check/checks.js";
import {
  CivoObjectStoreCredential as Resource,
  type CivoObjectStoreCredentialConfig,
} from "../../gen/providers/belay/civo-object-store-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { CivoCredential } from "../credential.js";
import { managed, type CivoCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "maxSizeGb", check: gigabytes, type: "number", isOptional: true }],
  variants: [
    {
      called: "a pair of your own",
      prop: "pairOfYourOwn",
      isObject: true,
      fields: [{ prop: "accessKeyId", check: s3AccessKey }, { prop: "secretAccessKey", versionProp: "secretVersion" }],
    },],
  mayLackVariant: true,
};

/** A pair of your own, for {@link CivoObjectStoreCredential}. */
export interface CivoObjectStorePairOfYourOwn {
  /** The pair's access key id. Civo's where the pair is one that Civo makes. Such as `AKCIVOEXAMPLE0000001`. */
  readonly accessKeyId: string;
  /**
   * The pair's secret, of a pair of your own: a token of CDKTF, such as `new SecretVariable(stack,
   * "secret").stringValue`. A literal is refused. It is kept in no plan and no state, unless
   * `storeSecretInState` is set.
   */
  readonly secretAccessKey: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the secret has changed: a change of the version sends
   * it again.
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

/** Props of {@link CivoObjectStoreCredential}, besides those that all credentials have. */
export interface CivoObjectStoreCredentialProps extends CivoCredentialProps {
  /**
   * How much the credential may store, in GB. Civo's by default. Such as `500`.
   * @default - Civo's
   */
  readonly maxSizeGb?: number;
  /** @default - a pair that Civo makes */
  readonly pairOfYourOwn?: CivoObjectStorePairOfYourOwn;
}

/**
 * A key pair for Civo's S3 object stores: one that Civo makes, or one of your own. The secret of a pair that
 * Civo makes is in no state: the ephemeral resource `belay_civo_object_store_secret` and `belay secret` give it.
 * Terraform always creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const secretAccessKey = new SecretVariable(stack, "secret_access_key");
 * const prod = new CivoObjectStoreCredential(stack, "prod", {
 *   name: "object-store-prod",
 *   maxSizeGb: 500,
 *   pairOfYourOwn: {
 *     accessKeyId: "AKCIVOEXAMPLE0000001",
 *     secretAccessKey: secretAccessKey.stringValue,
 *   },
 * });
 * new CivoObjectStore(stack, "backups", { name: "backups-prod", credential: prod });
 */
export class CivoObjectStoreCredential extends CivoCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: CivoObjectStoreCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as CivoObjectStoreCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }

  get accessKeyId(): string {
    return this.resource.accessKeyId;
  }
}
