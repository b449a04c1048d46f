import type { IConstruct } from "constructs";
import { type Declared, deletedFirst } from "./lifecycle.js";

/** The resource types of credentials: Belay's, and those of the platforms' official providers. Argo CD's are another thing. */
const CREDENTIAL =
  /^(belay_\w+_credential|qovery_(?!argocd)\w+_credentials|qovery_(git_token|container_registry|helm_repository)|civo_(object_store_credential|ssh_key)|taikun_(cloud_credential_\w+|\w+_credential|slack_configuration))$/;

const GUARDED = Symbol.for("belay-iac/GuardCredentials");

/**
 * Holds all credentials below a scope to `create_before_destroy`, those of other providers included: without it Terraform
 * deletes a credential that it replaces before it has moved what uses it.
 *
 * A whole app is checked by `app.synth()`. A test that synthesizes one stack checks it with `GuardCredentials.of(stack)`.
 *
 * @example
 * GuardCredentials.of(app);
 */
export class GuardCredentials {
  /** Adds the check to a scope, once. Synthesis fails, naming each credential that lacks the setting. */
  static of(scope: IConstruct): GuardCredentials {
    const guarded = scope as IConstruct & { [GUARDED]?: GuardCredentials };
    guarded[GUARDED] ??= new GuardCredentials(scope);
    return guarded[GUARDED];
  }

  private constructor(scope: IConstruct) {
    scope.node.addValidation({
      validate: () => deletedFirst(scope.node.findAll(), CREDENTIAL).map(complaint),
    });
  }
}

const complaint = ({ path, type }: Declared) =>
  `${path}: this ${type} lacks lifecycle: { createBeforeDestroy: true }. Without it Terraform deletes the credential before it moves what uses it.`;
