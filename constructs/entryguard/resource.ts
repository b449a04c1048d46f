import { Construct, type IConstruct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { notBlank } from "../check/checks.js";
import { checkCredential, foreignPlatform, providerHere } from "../check/credential.js";
import {
  checkBoolean,
  checkId,
  checkLiteral,
  checkRequired,
  checkWholeNumber,
  invalid,
  isAbsent,
} from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { checkTwins, type Unique } from "../check/twins.js";
import { EntryguardResource as Resource } from "../gen/providers/belay/entryguard-resource/index.js";
import { Platform } from "../platform.js";

/** A credential that EntryGuard holds, of whatever kind, and whether this program declares it or not. */
export interface IEntryguardCredential extends IConstruct {
  readonly platform: Platform;
  /** The credential's id at EntryGuard, a UUID. */
  readonly credentialId: string;
  /** The provider, where the program names it. */
  readonly provider?: BelayProvider;
  /**
   * Declares what EntryGuard opens and closes by this credential.
   * @param id names the resource in the program
   * @param options what it is
   */
  addResource(id: string, options: EntryguardResourceOptions): EntryguardResource;
}

/** What a resource is, besides its credential. */
export interface EntryguardResourceOptions {
  /** What people see at EntryGuard. */
  readonly name: string;
  /** What it is, in EntryGuard's own word, such as `SECURITY_GROUP`. A change replaces it. */
  readonly resourceType: string;
  /** What it is called at the other end, such as the id of a security group. No two resources may have the same. */
  readonly resourceIdentifier: string;
  /**
   * Where it is at the other end, such as `eu-west-3`. AWS needs it.
   * @default - none
   */
  readonly region?: string;
  /**
   * The ports that are opened.
   * @default - EntryGuard's
   */
  readonly ports?: number[];
  /**
   * The protocol of these ports, such as `tcp`.
   * @default - EntryGuard's
   */
  readonly protocol?: string;
  /**
   * Whether EntryGuard uses it.
   * @default - EntryGuard's: once it was verified
   */
  readonly isActive?: boolean;
  /** @default - the credential's, if it is of the same stack */
  readonly provider?: BelayProvider;
}

/** Props of {@link EntryguardResource}. */
export interface EntryguardResourceProps extends EntryguardResourceOptions {
  /** The credential that EntryGuard uses for it. Changed in place, to another of the same provider. */
  readonly credential: IEntryguardCredential;
}

/**
 * What EntryGuard opens and closes by a credential, such as a security group of AWS.
 *
 * @example
 * const shared = EntryguardCredential.fromCredentialName(stack, "shared", "aws-prod-eu-west-3");
 * new EntryguardResource(stack, "ssh", {
 *   credential: shared,
 *   name: "ssh-prod",
 *   resourceType: "SECURITY_GROUP",
 *   resourceIdentifier: "sg-0123456789abcdef0",
 *   region: "eu-west-3",
 * });
 */
export class EntryguardResource extends Construct {
  /** The resource that it declares. */
  readonly resource: Resource;

  constructor(scope: Construct, id: string, props: EntryguardResourceProps) {
    super(scope, id);
    checkId(this);
    const { credential, provider, ...fields } = props;
    checkCredential(this, credential, "EntryGuard", "EntryguardCredential.fromCredentialId");
    for (const one of ["name", "resourceType", "resourceIdentifier"] as const)
      checkRequired(this, one, fields[one], notBlank);
    for (const one of ["region", "protocol"] as const) checkLiteral(this, one, fields[one], notBlank);
    if (fields.resourceType === "SECURITY_GROUP" && isAbsent(fields.region))
      throw invalid(this, "region is missing: EntryGuard needs that of a security group.");
    checkPorts(this, fields.ports);
    checkBoolean(this, "isActive", fields.isActive);
    this.resource = new Resource(this, "Resource", {
      ...fields,
      credentialId: credential.credentialId,
      provider: providerOf(this, provider ?? providerHere(this, credential)),
    });
    this.node.addValidation({ validate: () => foreignPlatform(credential, ENTRYGUARD) });
    checkTwins(this, IDENTIFIED);
  }
}

const ENTRYGUARD = {
  platform: Platform.ENTRYGUARD,
  name: "EntryGuard",
  use: "it is a resource of EntryGuard, and uses",
};

const IDENTIFIED: Unique = {
  type: "belay_entryguard_resource",
  argument: "resource_identifier",
  prop: "resourceIdentifier",
  perStack: true,
  complaint: (first, second) =>
    `${first} and ${second} have the same resourceIdentifier, and EntryGuard takes each once. Remove one of them.`,
};

function checkPorts(resource: IConstruct, ports: unknown): void {
  if (isAbsent(ports)) return;
  // A list that only Terraform knows is an array with one token in it.
  if (!Array.isArray(ports)) throw invalid(resource, "ports must be a list of numbers.");
  ports.forEach((port, index) => {
    checkWholeNumber(resource, `ports[${index}]`, port);
  });
}
