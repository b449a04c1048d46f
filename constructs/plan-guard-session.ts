/** The plan guard session of a stack: the ephemeral resource `belay_plan_guard`, and the provider alias that it runs on. */
import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { ownNodes } from "./check/own-nodes.js";
import { overridesOf } from "./check/written.js";
import { EphemeralResource } from "./ephemeral-resource.js";
import { BelayProvider } from "./gen/providers/belay/provider/index.js";
import { deletedFirst } from "./lifecycle.js";

/** The alias of the provider that a session runs on: taken, in a stack that has one. */
export const SESSION_ALIAS = "belay_plan_guard";

const SESSION = Symbol.for("belay-iac/plan-guard-session");

/** One for each stack: all providers of a stack take part in the same session. */
export class PlanGuardSession extends Construct {
  static of(scope: IConstruct): PlanGuardSession {
    const stack = TerraformStack.of(scope) as TerraformStack & { [SESSION]?: PlanGuardSession };
    stack[SESSION] ??= new PlanGuardSession(stack, "belay-plan-guard");
    return stack[SESSION];
  }

  /** For `guard = { session = … }` of a working provider. */
  readonly session: string;

  private constructor(scope: Construct, id: string) {
    super(scope, id);
    const provider = new BelayProvider(this, "Provider", { alias: SESSION_ALIAS });
    const resource = new EphemeralResource(this, "Resource", {
      type: "belay_plan_guard",
      name: "this",
      provider,
      block: () =>
        everyCredentialCreatesFirst(TerraformStack.of(this)) ? { create_before_destroy: true } : {},
    });
    this.session = resource.attribute("session");
  }
}

/** What the session is told of the configuration, because Terraform tells no provider: only what is certain. */
function everyCredentialCreatesFirst(stack: TerraformStack): boolean {
  const nodes = ownNodes(stack);
  const mayHide = overridesOf(stack).module !== undefined || nodes.some(isModule);
  return !mayHide && deletedFirst(nodes, /^belay_\w+_credential$/).length === 0;
}

/** Not by instanceof: the module may be of another copy of cdktf. */
const isModule = (node: IConstruct): boolean => "interpolationForOutput" in node;
