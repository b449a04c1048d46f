import { Construct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { civoRegion } from "../check/checks.js";
import { checkCredential, foreignPlatform, providerHere } from "../check/credential.js";
import { checkId, checkLiteral } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { EphemeralResource } from "../ephemeral-resource.js";
import { Platform } from "../platform.js";
import type { ICivoCredential } from "./credential.js";

/** Props of {@link CivoObjectStoreSecret}. */
export interface CivoObjectStoreSecretProps {
  /** Whose key pair it is. */
  readonly credential: ICivoCredential;
  /**
   * The code of the Civo region, such as `LON1`.
   * @default - the credential's
   */
  readonly region?: string;
  /** @default - the credential's, if it is of the same stack */
  readonly provider?: BelayProvider;
}

/**
 * The key pair of a credential, its secret included, for a provider block or a write-only argument: it is in no plan and
 * no state. For its own stack; Terraform 1.10 or later.
 *
 * @example
 * const owner = new CivoObjectStoreCredential(stack, "backup", { name: "backup-prod" });
 * const pair = new CivoObjectStoreSecret(stack, "pair", { credential: owner });
 * new QoveryAwsCredential(stack, "s3", {
 *   name: "civo-backup",
 *   accessKey: { accessKeyId: owner.accessKeyId, secretAccessKey: pair.secretAccessKey },
 * });
 */
export class CivoObjectStoreSecret extends Construct {
  /** The pair's public id. */
  readonly accessKeyId: string;
  /** The pair's secret. */
  readonly secretAccessKey: string;

  constructor(scope: Construct, id: string, props: CivoObjectStoreSecretProps) {
    super(scope, id);
    checkId(this);
    const { credential, region, provider } = props;
    checkCredential(this, credential, "Civo", "CivoCredential.fromCredentialId");
    checkLiteral(this, "region", region, civoRegion);
    const block = { credential_id: credential.credentialId, region: region ?? credential.region };
    const resource = new EphemeralResource(this, "Resource", {
      type: "belay_civo_object_store_secret",
      provider: providerOf(this, provider ?? providerHere(this, credential)),
      block: () => block,
    });
    this.accessKeyId = resource.attribute("access_key_id");
    this.secretAccessKey = resource.attribute("secret_access_key");
    this.node.addValidation({ validate: () => foreignPlatform(credential, CIVO) });
  }
}

const CIVO = { platform: Platform.CIVO, name: "Civo", use: "it is the key pair of" };
