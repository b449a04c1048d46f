import { Construct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { civoRegion, gigabytes, notBlank } from "../check/checks.js";
import { checkCredential, foreignPlatform, providerHere } from "../check/credential.js";
import {
  type Check,
  checkBoolean,
  checkId,
  checkLiteral,
  checkNumber,
  checkRequired,
} from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { CivoObjectStore as Resource } from "../gen/providers/belay/civo-object-store/index.js";
import { Platform } from "../platform.js";
import type { ICivoCredential } from "./credential.js";

/** Props of {@link CivoObjectStore}. */
export interface CivoObjectStoreProps {
  /** The bucket's name, of at most 63 characters. A change replaces the store. */
  readonly name: string;
  /** The credential that owns it, whose key pair opens it. Another one replaces the store; another pair of the same does not. */
  readonly credential: ICivoCredential;
  /**
   * How large it may become, in GB: a multiple of 500.
   * @default 500
   */
  readonly maxSizeGb?: number;
  /**
   * Whether it is kept from being deleted or replaced, as that deletes all that is in it. Deploy `false` before the
   * change that deletes the store.
   * @default true
   */
  readonly deletionProtection?: boolean;
  /**
   * The code of the Civo region, such as `LON1`. A change replaces the store.
   * @default - the credential's
   */
  readonly region?: string;
  /** @default - the credential's, if it is of the same stack */
  readonly provider?: BelayProvider;
}

/**
 * An object store of Civo, and which credential owns it.
 *
 * @example
 * const owner = new CivoObjectStoreCredential(stack, "backup", { name: "backup-prod" });
 * new CivoObjectStore(stack, "backups", { name: "backups-prod", credential: owner });
 */
export class CivoObjectStore extends Construct {
  /** The resource that it declares. */
  readonly resource: Resource;

  constructor(scope: Construct, id: string, props: CivoObjectStoreProps) {
    super(scope, id);
    checkId(this);
    const { name, credential, maxSizeGb, deletionProtection, region, provider } = props;
    checkCredential(this, credential, "Civo", "CivoCredential.fromCredentialId");
    checkRequired(this, "name", name, bucketName);
    checkNumber(this, "maxSizeGb", maxSizeGb, gigabytes);
    checkBoolean(this, "deletionProtection", deletionProtection);
    checkLiteral(this, "region", region, civoRegion);
    this.resource = new Resource(this, "Resource", {
      name,
      accessKeyId: credential.accessKeyId,
      maxSizeGb,
      deletionProtection,
      region: region ?? credential.region,
      provider: providerOf(this, provider ?? providerHere(this, credential)),
    });
    this.node.addValidation({ validate: () => foreignPlatform(credential, CIVO) });
  }

  /** Where the store is reached by S3. */
  get bucketUrl(): string {
    return this.resource.bucketUrl;
  }
}

const CIVO = { platform: Platform.CIVO, name: "Civo", use: "it is an object store of Civo, and owned by" };

const bucketName: Check = (name) =>
  notBlank(name) ?? (name.length > 63 ? "must have at most 63 characters." : null);
