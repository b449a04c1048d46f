import { TerraformLocal } from "cdktf";
import { Construct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { notBlank, uuid } from "../check/checks.js";
import { calledFrom } from "../check/door.js";
import { checkId, checkLiteral, checkRequired, isLiteral } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { DeclaredDependent } from "../declared-dependent.js";
import { DataBelayQoveryCredentials } from "../gen/providers/belay/data-belay-qovery-credentials/index.js";
import { IdSpace } from "../id-space.js";
import { beside, type Place } from "../kinds/beside.js";
import { Platform } from "../platform.js";
import { foreignId } from "./check-bindings.js";
import { type IQoveryCredential, type QoveryBindOptions, QoveryClusterBinding } from "./cluster-binding.js";

const BINDINGS: Place = {
  folder: "bindings",
  puts: "bind() puts bindings under this id.",
  taken: (id) =>
    `a binding "${id}" is declared already. A cluster uses one credential: remove one of the two; of another cluster, give it another id.`,
};

/** Where to look a credential up. */
export interface QoveryCredentialLookup {
  /**
   * The Qovery organization, a UUID.
   * @default - the provider's
   */
  readonly organizationId?: string;
  /** @default - the stack's provider without an alias */
  readonly provider?: BelayProvider;
}

/** What all kinds of credentials have in common, declared here or elsewhere. */
export abstract class QoveryCredential extends Construct implements IQoveryCredential {
  /**
   * A credential that is declared elsewhere, by its id.
   *
   * @example
   * const shared = QoveryCredential.fromCredentialId(stack, "shared", "3fa85f64-5717-4562-b3fc-2c963f66afa6");
   * shared.bind("paris", clusterId);
   */
  static fromCredentialId(scope: Construct, id: string, credentialId: string): IQoveryCredential {
    return calledFrom(QoveryCredential.fromCredentialId, () => new KnownCredential(scope, id, credentialId));
  }

  /**
   * A credential that is declared elsewhere, by its name. Terraform looks it up while it plans, and fails unless exactly
   * one credential of the organization has the name.
   *
   * @example
   * const shared = QoveryCredential.fromCredentialName(stack, "shared", "aws-prod-eu-west-3");
   */
  static fromCredentialName(
    scope: Construct,
    id: string,
    name: string,
    lookup: QoveryCredentialLookup = {},
  ): IQoveryCredential {
    return calledFrom(
      QoveryCredential.fromCredentialName,
      () => new NamedCredential(scope, id, name, lookup),
    );
  }

  readonly platform = Platform.QOVERY;
  abstract readonly credentialId: string;
  readonly organizationId?: string;
  readonly provider?: BelayProvider;

  protected constructor(scope: Construct, id: string, place: QoveryCredentialLookup = {}) {
    super(scope, id);
    checkId(this);
    this.organizationId = place.organizationId;
    this.provider = place.provider;
  }

  /**
   * The binding stands beside the credential, under `bindings`: bound to another credential of the same scope, it keeps
   * its address, and Terraform moves the cluster in place.
   */
  bind(id: string, clusterId: string, options: QoveryBindOptions = {}): QoveryClusterBinding {
    return calledFrom(
      this.bind,
      () => new QoveryClusterBinding(this.bindings(id), id, { ...options, clusterId, credential: this }),
    );
  }

  /** It stands where a binding would, and keeps its address likewise. */
  declare(id: string, clusterId: string): DeclaredDependent {
    return calledFrom(this.declare, () => {
      checkRequired(this, "clusterId", clusterId, uuid);
      return new DeclaredDependent(this.bindings(id), id, {
        idSpace: IdSpace.QOVERY,
        credentialId: this.credentialId,
        dependentId: clusterId,
        provider: this.provider,
      });
    });
  }

  /** Where a new binding of this id stands. */
  private bindings(id: string): Construct {
    return beside(this, BINDINGS, id);
  }
}

class KnownCredential extends QoveryCredential {
  constructor(
    scope: Construct,
    id: string,
    readonly credentialId: string,
  ) {
    super(scope, id);
    checkRequired(this, "credentialId", credentialId, uuid);
    this.node.addValidation({ validate: () => foreignId(this, credentialId) });
  }
}

class NamedCredential extends QoveryCredential {
  readonly credentialId: string;

  constructor(scope: Construct, id: string, name: string, lookup: QoveryCredentialLookup) {
    super(scope, id, lookup);
    checkRequired(this, "name", name, notBlank);
    checkLiteral(this, "organizationId", lookup.organizationId, uuid);
    // Of a name that only Terraform knows, a local: an expression within an expression would lose its quotes.
    const wanted = isLiteral(name) ? quoted(name) : new TerraformLocal(this, "Name", name).asString;
    const named = (credentials: string) => `[for c in ${credentials} : c.id if c.name == ${wanted}]`;
    const list = new DataBelayQoveryCredentials(this, "Resource", {
      organizationId: lookup.organizationId,
      provider: providerOf(this, lookup.provider),
      lifecycle: {
        postcondition: [
          {
            condition: `\${length(${named("self.credentials")}) == 1}`,
            errorMessage: `Exactly one credential of the Qovery organization must be named ${name}. \`belay ls\` shows their names and ids; QoveryCredential.fromCredentialId takes an id.`,
          },
        ],
      },
    });
    const address = `data.${list.terraformResourceType}.${list.friendlyUniqueId}.credentials`;
    this.credentialId = new TerraformLocal(this, "Id", `\${one(${named(address)})}`).asString;
  }
}

/** A string of Terraform's language. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, "\\$&").replace(/\p{Cc}/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`)}"`;
