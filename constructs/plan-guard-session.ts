/** The plan guard session of a stack: the ephemeral resource `belay_plan_guard`, and the provider alias that it runs on. */
import { App, TerraformElement, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { overridesOf } from "./check/written.js";
import { BelayProvider } from "./gen/providers/belay/provider/index.js";
import { deletedFirst } from "./lifecycle.js";

/** The alias of the provider that a session runs on: taken, in a stack that has one. */
export const SESSION_ALIAS = "belay_plan_guard";

const SESSION = Symbol.for("belay-iac/plan-guard-session");
const JSON_ONLY = "an ephemeral resource can only be written as JSON. Leave out --hcl.";

/** One for each stack: all providers of a stack take part in the same session. */
export class PlanGuardSession extends Construct {
  static of(scope: IConstruct): PlanGuardSession {
    const stack = TerraformStack.of(scope) as TerraformStack & { [SESSION]?: PlanGuardSession };
    stack[SESSION] ??= new PlanGuardSession(stack, "belay-plan-guard");
    return stack[SESSION];
  }

  /** For `guard = { session = … }` of a working provider. */
  readonly session = `\${ephemeral.belay_plan_guard.this.session}`;

  private constructor(scope: Construct, id: string) {
    super(scope, id);
    const provider = new BelayProvider(this, "Provider", { alias: SESSION_ALIAS });
    new EphemeralPlanGuard(this, "Resource", provider);
    this.node.addValidation({ validate: () => (App.of(this).hclOutput ? [JSON_ONLY] : []) });
  }
}

/** cdktf 0.21 has no class for ephemeral resources. */
class EphemeralPlanGuard extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly provider: BelayProvider,
  ) {
    super(scope, id);
  }

  override toTerraform(): object {
    const block = {
      provider: this.provider.fqn,
      ...(everyCredentialCreatesFirst(this.cdktfStack) && { create_before_destroy: true }),
    };
    return { ephemeral: { belay_plan_guard: { this: block } } };
  }

  override toHclTerraform(): never {
    throw new Error(`${this.node.path}: ${JSON_ONLY}`);
  }
}

/** What the session is told of the configuration, because Terraform tells no provider: only what is certain. */
function everyCredentialCreatesFirst(stack: TerraformStack): boolean {
  const nodes = stack.node.findAll();
  const mayHide = overridesOf(stack).module !== undefined || nodes.some(isModule);
  return !mayHide && deletedFirst(nodes, /^belay_\w+_credential$/).length === 0;
}

/** Not by instanceof: the module may be of another copy of cdktf. */
const isModule = (node: IConstruct): boolean => "interpolationForOutput" in node;
