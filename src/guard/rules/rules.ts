/**
 * What the guard knows of providers, as data: which resource types are credentials, which are dependents (or bindings of
 * them), and what a planned change of one does to the association.
 */

import type { Lookup } from "./lookup.js";

/** One kind of association at one platform: an id space of credentials and what uses them. */
export interface AssociationRule {
  /** A stable name that the other rules refer to, such as `qovery` or `taikun/backup`. */
  readonly kind: string;
  /** The platform's name, for people. */
  readonly platform: string;
  /** What a dependent is called. */
  readonly dependent: { readonly one: string; readonly many: string };
  /**
   * Whether a dependent can only use one credential of this kind. Default: true, unless a dependent has several links: by a path
   * with `[*]`, or by several rules.
   */
  readonly exclusive?: boolean;
  /** Whether a dependent can be moved to another credential; else it has to go itself. Default: true. */
  readonly moves?: boolean;
  /**
   * What the platform does when a credential in use is deleted: `refuses` (the default), `cascades`: deletes the dependents with it,
   * or `breaks`: deletes it, and the dependents are left with nothing.
   */
  readonly on_delete?: "refuses" | "cascades" | "breaks";
  /** Where the platform itself says what uses a credential. */
  readonly lookup?: Lookup;
}

/**
 * A resource type whose objects are credentials. Attributes are named by paths: `a`, `a.b`, `a[0].b`; where several values may be
 * meant, also `a[*].b`, and a path to a list means each of its elements.
 */
export interface CredentialRule {
  readonly type: string;
  readonly kind: string;
  /** The attribute that holds the id. Default: `id`. */
  readonly id?: string;
  /** The attribute that holds the name. Default: `name`. */
  readonly name?: string;
  /** The attribute that says where at the platform it is: an organization, a region. */
  readonly scope?: string;
  /** A computed attribute that lists the dependents, as objects with `id` and `name`. */
  readonly dependents?: string;
  /** Where the state has this value of the attribute, a delete leaves the credential at the platform: Terraform forgets it. */
  readonly keeps_when?: KeepsWhen;
}

/** A resource type whose objects use a credential, or say which dependent uses which credential. */
export interface DependentRule {
  readonly type: string;
  readonly kind: string;
  /** The attribute that holds the dependent's id: `id` (the default) for the dependent itself, another one for a binding. */
  readonly id?: string;
  /** The attribute that holds the dependent's name. Default: `name`. */
  readonly name?: string;
  /** The attribute that links it to the credential. */
  readonly credential: string;
  /** Text in front of the id in the link, which is cut off: `User:` of `User:sa-1`. What does not begin with it is no link. */
  readonly prefix?: string;
  /** Which attribute of the credential that link holds, `id` for its id; a list where it may be any of several. Default: `id`. */
  readonly matches?: string | readonly string[];
  /** Like a credential's scope. Needed only with `matches`: what is unique in one region may repeat in another. */
  readonly scope?: string;
  /** What an update of the link does: `moves` (the default) it, or is `ignored` by the provider. */
  readonly update?: "moves" | "ignored";
  /**
   * What a delete does: `removes` the dependent itself (the default), `detaches` the dependent from the credential that the
   * binding names, or `keeps` it there.
   */
  readonly delete?: "removes" | "detaches" | "keeps";
  /** Where the attribute has this value, a delete keeps the dependent on the credential. */
  readonly keeps_when?: KeepsWhen;
}

/** An attribute of the state, and the value that keeps, written as text. */
export interface KeepsWhen {
  readonly attribute: string;
  readonly equals: string;
}

/**
 * A table of rules. All rules of one type and kind in a table count. Those of a later table count instead of all rules of an earlier
 * one for the same type and kind.
 */
export interface Rules {
  readonly associations?: readonly AssociationRule[];
  readonly credentials?: readonly CredentialRule[];
  readonly dependents?: readonly DependentRule[];
}
