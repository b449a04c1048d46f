/** The plan guard session of a stack: the ephemeral resource `belay_plan_guard`, and the provider alias that it runs on. */
import { TerraformElement, TerraformModule, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { invalid } from "./check/literal.js";
import { BelayProvider } from "./gen/providers/belay/provider/index.js";
import { deletedFirst } from "./lifecycle.js";

const ID = "belay-plan-guard";
const ALIAS = "belay_plan_guard";

/** One for each stack: all providers of a stack take part in the same session. */
export class PlanGuardSession extends Construct {
  static of(scope: IConstruct): PlanGuardSession {
    const stack = TerraformStack.of(scope);
    return (stack.node.tryFindChild(ID) as PlanGuardSession | undefined) ?? new PlanGuardSession(stack, ID);
  }

  /** For `guard = { session = … }` of a working provider. */
  readonly session = `\${ephemeral.belay_plan_guard.this.session}`;

  private constructor(scope: Construct, id: string) {
    super(scope, id);
    const provider = new BelayProvider(this, "Provider", { alias: ALIAS });
    new EphemeralPlanGuard(this, "Resource", provider);
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
    throw invalid(this, "an ephemeral resource can only be written as JSON. Leave out --hcl and hclOutput.");
  }
}

/** What the session is told of the configuration, because Terraform tells no provider: only what is certain. */
function everyCredentialCreatesFirst(stack: TerraformStack): boolean {
  const mayHoldCredentials = (node: IConstruct) => node instanceof TerraformModule;
  return (
    deletedFirst(stack, /^belay_\w+_credential$/).length === 0 &&
    !stack.node.findAll().some(mayHoldCredentials)
  );
}
