import { Construct, type IConstruct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { civoRegion, notBlank, uuid } from "../check/checks.js";
import { calledFrom } from "../check/door.js";
import { foreignId } from "../check/foreign-id.js";
import { checkId, checkLiteral, checkRequired } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { DataBelayCivoCredential } from "../gen/providers/belay/data-belay-civo-credential/index.js";
import { Platform } from "../platform.js";

/** A credential that Civo holds, whether this program declares it or not. */
export interface ICivoCredential extends IConstruct {
  readonly platform: Platform;
  /** The credential's id at Civo, a UUID. */
  readonly credentialId: string;
  /** The public id of its key pair, by which object stores name their owner. */
  readonly accessKeyId: string;
  /** The code of its region, where the program names it. */
  readonly region?: string;
  /** The provider, where the program names it. */
  readonly provider?: BelayProvider;
}

/** Where to look a credential up. */
export interface CivoCredentialLookup {
  /**
   * The code of the Civo region, such as `LON1`.
   * @default - the provider's
   */
  readonly region?: string;
  /** @default - the stack's provider without an alias */
  readonly provider?: BelayProvider;
}

/** What all kinds of credentials have in common, declared here or elsewhere. */
export abstract class CivoCredential extends Construct implements ICivoCredential {
  /**
   * A credential that is declared elsewhere, by its id. Terraform looks its access key up where it is needed.
   *
   * @example
   * const shared = CivoCredential.fromCredentialId(stack, "shared", "3fa85f64-5717-4562-b3fc-2c963f66afa6");
   */
  static fromCredentialId(
    scope: Construct,
    id: string,
    credentialId: string,
    lookup: CivoCredentialLookup = {},
  ): ICivoCredential {
    return calledFrom(
      CivoCredential.fromCredentialId,
      () => new KnownCredential(scope, id, credentialId, lookup),
    );
  }

  /**
   * A credential that is declared elsewhere, by its name. Terraform looks it up while it plans, and fails unless exactly
   * one credential of the region has the name.
   *
   * @example
   * const shared = CivoCredential.fromCredentialName(stack, "shared", "backup-prod-lon1", { region: "LON1" });
   */
  static fromCredentialName(
    scope: Construct,
    id: string,
    name: string,
    lookup: CivoCredentialLookup = {},
  ): ICivoCredential {
    return calledFrom(CivoCredential.fromCredentialName, () => new NamedCredential(scope, id, name, lookup));
  }

  readonly platform = Platform.CIVO;
  abstract readonly credentialId: string;
  abstract readonly accessKeyId: string;
  readonly region?: string;
  readonly provider?: BelayProvider;

  protected constructor(scope: Construct, id: string, place: CivoCredentialLookup = {}) {
    super(scope, id);
    checkId(this);
    this.region = place.region;
    this.provider = place.provider;
  }
}

abstract class LookedUpCredential extends CivoCredential {
  private found?: DataBelayCivoCredential;

  constructor(scope: Construct, id: string, place: CivoCredentialLookup) {
    super(scope, id, place);
    checkLiteral(this, "region", place.region, civoRegion);
    providerOf(this, place.provider);
  }

  get accessKeyId(): string {
    return this.data.accessKeyId;
  }

  /** One look for all that is asked. */
  protected get data(): DataBelayCivoCredential {
    const { region, provider } = this;
    this.found ??= new DataBelayCivoCredential(this, "Resource", {
      ...this.wanted,
      region,
      provider: providerOf(this, provider),
    });
    return this.found;
  }

  protected abstract readonly wanted: { readonly id: string } | { readonly name: string };
}

const CIVO = { name: "Civo", types: /^((belay_)?civo_object_store_credential|belay_civo_credential)$/ };

class KnownCredential extends LookedUpCredential {
  protected readonly wanted: { readonly id: string };

  constructor(
    scope: Construct,
    id: string,
    readonly credentialId: string,
    place: CivoCredentialLookup,
  ) {
    super(scope, id, place);
    checkRequired(this, "credentialId", credentialId, uuid);
    this.wanted = { id: credentialId };
    this.node.addValidation({ validate: () => foreignId(this, credentialId, CIVO) });
  }
}

class NamedCredential extends LookedUpCredential {
  protected readonly wanted: { readonly name: string };

  constructor(scope: Construct, id: string, name: string, place: CivoCredentialLookup) {
    super(scope, id, place);
    checkRequired(this, "name", name, notBlank);
    this.wanted = { name };
  }

  get credentialId(): string {
    return this.data.id;
  }
}
