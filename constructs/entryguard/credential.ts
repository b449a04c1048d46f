import { Construct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { notBlank, uuid } from "../check/checks.js";
import { calledFrom } from "../check/door.js";
import { foreignId } from "../check/foreign-id.js";
import { checkId, checkRequired } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { DataBelayEntryguardCredential } from "../gen/providers/belay/data-belay-entryguard-credential/index.js";
import { beside, type Place } from "../kinds/beside.js";
import { Platform } from "../platform.js";
import {
  EntryguardResource,
  type EntryguardResourceOptions,
  type IEntryguardCredential,
} from "./resource.js";

const RESOURCES: Place = {
  folder: "resources",
  puts: "addResource() puts resources under this id.",
  taken: (id) =>
    `a resource "${id}" is declared already. A resource uses one credential: remove one of the two, or give it another id.`,
};

/** Where to look a credential up. */
export interface EntryguardCredentialLookup {
  /** @default - the stack's provider without an alias */
  readonly provider?: BelayProvider;
}

/** What all kinds of credentials have in common, declared here or elsewhere. */
export abstract class EntryguardCredential extends Construct implements IEntryguardCredential {
  /**
   * A credential that is declared elsewhere, by its id.
   *
   * @example
   * const shared = EntryguardCredential.fromCredentialId(stack, "shared", "3fa85f64-5717-4562-b3fc-2c963f66afa6");
   */
  static fromCredentialId(
    scope: Construct,
    id: string,
    credentialId: string,
    lookup: EntryguardCredentialLookup = {},
  ): IEntryguardCredential {
    return calledFrom(
      EntryguardCredential.fromCredentialId,
      () => new KnownCredential(scope, id, credentialId, lookup),
    );
  }

  /**
   * A credential that is declared elsewhere, by its name. Terraform looks it up while it plans, and fails unless exactly
   * one credential of the organization has the name.
   *
   * @example
   * const shared = EntryguardCredential.fromCredentialName(stack, "shared", "aws-prod-eu-west-3");
   */
  static fromCredentialName(
    scope: Construct,
    id: string,
    name: string,
    lookup: EntryguardCredentialLookup = {},
  ): IEntryguardCredential {
    return calledFrom(
      EntryguardCredential.fromCredentialName,
      () => new NamedCredential(scope, id, name, lookup),
    );
  }

  readonly platform = Platform.ENTRYGUARD;
  abstract readonly credentialId: string;
  readonly provider?: BelayProvider;

  protected constructor(scope: Construct, id: string, { provider }: EntryguardCredentialLookup = {}) {
    super(scope, id);
    checkId(this);
    this.provider = provider;
  }

  /**
   * The resource stands beside the credential, under `resources`: of another credential of the same scope, it keeps its
   * address, and Terraform moves it in place.
   */
  addResource(id: string, options: EntryguardResourceOptions): EntryguardResource {
    return calledFrom(
      this.addResource,
      () => new EntryguardResource(beside(this, RESOURCES, id), id, { ...options, credential: this }),
    );
  }
}

class KnownCredential extends EntryguardCredential {
  constructor(
    scope: Construct,
    id: string,
    readonly credentialId: string,
    lookup: EntryguardCredentialLookup,
  ) {
    super(scope, id, lookup);
    checkRequired(this, "credentialId", credentialId, uuid);
    providerOf(this, lookup.provider);
    this.node.addValidation({ validate: () => foreignId(this, credentialId, ENTRYGUARD) });
  }
}

const ENTRYGUARD = { name: "EntryGuard", types: /^belay_entryguard_(\w+_)?credential$/ };

class NamedCredential extends EntryguardCredential {
  readonly credentialId: string;

  constructor(scope: Construct, id: string, name: string, lookup: EntryguardCredentialLookup) {
    super(scope, id, lookup);
    checkRequired(this, "name", name, notBlank);
    const provider = providerOf(this, lookup.provider);
    this.credentialId = new DataBelayEntryguardCredential(this, "Resource", { name, provider }).id;
  }
}
