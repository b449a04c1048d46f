import { App, TerraformElement, type TerraformProvider } from "cdktf";
import type { Construct } from "constructs";

const JSON_ONLY = "an ephemeral resource can only be written as JSON. Leave out --hcl.";

/** What Terraform opens for one run, and keeps nowhere: cdktf 0.21 has no class for it. */
export class EphemeralResource extends TerraformElement {
  /** `block` is asked when it is written. Without a name it takes one from its place. */
  constructor(
    scope: Construct,
    id: string,
    private readonly declared: {
      readonly type: string;
      readonly name?: string;
      readonly provider: TerraformProvider | undefined;
      block(): object;
    },
  ) {
    super(scope, id);
    scope.node.addValidation({ validate: () => (App.of(this).hclOutput ? [JSON_ONLY] : []) });
  }

  /** Terraform's expression for one of its attributes. */
  attribute(name: string): string {
    return `\${ephemeral.${this.declared.type}.${this.name}.${name}}`;
  }

  override toTerraform(): object {
    const { type, provider, block } = this.declared;
    const body = { ...(provider && { provider: provider.fqn }), ...block() };
    return { ephemeral: { [type]: { [this.name]: body } } };
  }

  override toHclTerraform(): never {
    throw new Error(`${this.node.path}: ${JSON_ONLY}`);
  }

  private get name(): string {
    return this.declared.name ?? this.friendlyUniqueId;
  }
}
