import { Construct, type IConstruct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { notBlank, wholeId } from "../check/checks.js";
import { calledFrom } from "../check/door.js";
import { foreignId } from "../check/foreign-id.js";
import { checkId, checkLiteral, checkRequired, invalid } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { DataBelayTaikunCredential } from "../gen/providers/belay/data-belay-taikun-credential/index.js";
import { Platform } from "../platform.js";
import { SPACES, type TaikunIdSpace } from "./id-space.js";

/** A credential that Taikun holds, of one of its id spaces, and whether this program declares it or not. */
export interface ITaikunCredential<Space extends TaikunIdSpace = TaikunIdSpace> extends IConstruct {
  readonly platform: Platform;
  /** Whose ids its id is told apart from: cloud credential 12 is not backup credential 12. */
  readonly idSpace: Space;
  /** The credential's id at Taikun, a whole number, written as text. */
  readonly credentialId: string;
  /** The Taikun organization, where the program names it. */
  readonly organizationId?: string;
  /** The provider, where the program names it. */
  readonly provider?: BelayProvider;
}

/** Where to look a credential up. */
export interface TaikunCredentialLookup {
  /**
   * The Taikun organization's id, which only a Partner needs to name.
   * @default - the provider's
   */
  readonly organizationId?: string;
  /** @default - the stack's provider without an alias */
  readonly provider?: BelayProvider;
}

/** What all kinds of credentials have in common, declared here or elsewhere. */
export abstract class TaikunCredential extends Construct implements ITaikunCredential {
  /**
   * A credential that is declared elsewhere, by its id, which says nothing without its id space.
   *
   * @example
   * const shared = TaikunCredential.fromCredentialId(stack, "shared", IdSpace.TAIKUN_BACKUP, "12");
   * new TaikunBackupBinding(stack, "paris", { projectId: "42", credential: shared });
   */
  static fromCredentialId<Space extends TaikunIdSpace>(
    scope: Construct,
    id: string,
    idSpace: Space,
    credentialId: string,
    lookup: TaikunCredentialLookup = {},
  ): ITaikunCredential<Space> {
    return calledFrom(
      TaikunCredential.fromCredentialId,
      () => new KnownCredential(scope, id, idSpace, credentialId, lookup),
    );
  }

  /**
   * A credential that is declared elsewhere, by its name. Terraform looks it up while it plans, and fails unless exactly
   * one credential of the id space and the organization has the name.
   *
   * @example
   * const shared = TaikunCredential.fromCredentialName(stack, "shared", IdSpace.TAIKUN_BILLING, "prometheus-prod");
   */
  static fromCredentialName<Space extends TaikunIdSpace>(
    scope: Construct,
    id: string,
    idSpace: Space,
    name: string,
    lookup: TaikunCredentialLookup = {},
  ): ITaikunCredential<Space> {
    return calledFrom(
      TaikunCredential.fromCredentialName,
      () => new NamedCredential(scope, id, idSpace, name, lookup),
    );
  }

  readonly platform = Platform.TAIKUN;
  abstract readonly idSpace: TaikunIdSpace;
  abstract readonly credentialId: string;
  readonly organizationId?: string;
  readonly provider?: BelayProvider;

  protected constructor(scope: Construct, id: string, place: TaikunCredentialLookup = {}) {
    super(scope, id);
    checkId(this);
    this.organizationId = place.organizationId;
    this.provider = place.provider;
  }
}

abstract class OtherCredential<Space extends TaikunIdSpace> extends TaikunCredential {
  constructor(
    scope: Construct,
    id: string,
    readonly idSpace: Space,
    place: TaikunCredentialLookup,
  ) {
    super(scope, id, place);
    if (!(idSpace in SPACES))
      throw invalid(this, `idSpace must be ${Object.keys(SPACES).join(" or ")}, and not ${String(idSpace)}.`);
    checkLiteral(this, "organizationId", place.organizationId, wholeId);
    providerOf(this, place.provider);
  }
}

class KnownCredential<Space extends TaikunIdSpace> extends OtherCredential<Space> {
  constructor(
    scope: Construct,
    id: string,
    idSpace: Space,
    readonly credentialId: string,
    place: TaikunCredentialLookup,
  ) {
    super(scope, id, idSpace, place);
    checkRequired(this, "credentialId", credentialId, wholeId);
    this.node.addValidation({ validate: () => foreignId(this, credentialId, SPACES[idSpace]) });
  }
}

class NamedCredential<Space extends TaikunIdSpace> extends OtherCredential<Space> {
  readonly credentialId: string;

  constructor(scope: Construct, id: string, idSpace: Space, name: string, place: TaikunCredentialLookup) {
    super(scope, id, idSpace, place);
    checkRequired(this, "name", name, notBlank);
    const { organizationId } = place;
    const provider = providerOf(this, place.provider);
    const wanted = { name, idSpace, organizationId, provider };
    this.credentialId = new DataBelayTaikunCredential(this, "Resource", wanted).id;
  }
}
