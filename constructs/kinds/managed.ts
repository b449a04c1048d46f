/** What every kind of credential that is declared here has in common, at every platform: props, their checks, the lifecycle. */
import { Annotations } from "cdktf";
import type { IConstruct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { notBlank } from "../check/checks.js";
import { isDescriptive } from "../check/descriptive.js";
import { checkMember, checkRequired, isLiteral } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { RemovalPolicy } from "../removal-policy.js";

/** Props that all credentials have, at every platform. */
export interface CredentialProps {
  /**
   * What people see at the platform. A descriptive name says which account and environment it is for: a single word, or only
   * words such as `aws` and `key`, gets a warning.
   */
  readonly name: string;
  /** @default RemovalPolicy.GUARDED */
  readonly removalPolicy?: RemovalPolicy;
  /** @default - the stack's provider without an alias */
  readonly provider?: BelayProvider;
}

/** Checks the common props, and gives what they are for every kind of resource. `better`: a name that says what it is for. */
export function managedAt(
  platform: { readonly name: string; readonly better: string },
  credential: IConstruct,
  { name, removalPolicy, provider }: CredentialProps,
) {
  checkRequired(credential, "name", name, notBlank);
  checkMember(credential, "removalPolicy", removalPolicy, RemovalPolicy);
  if (isLiteral(name) && !isDescriptive(name)) {
    Annotations.of(credential).addWarning(
      `The name "${name}" does not tell people at ${platform.name} which account and environment it is for. Better: ${platform.better}.`,
    );
  }
  return {
    name,
    lifecycle: { createBeforeDestroy: true },
    provider: providerOf(credential, provider),
    onDestroy: removalPolicy === RemovalPolicy.RETAIN ? "keep" : undefined,
  };
}
