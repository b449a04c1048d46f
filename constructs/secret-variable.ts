import { TerraformStack, TerraformVariable } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { expression } from "./check/expression.js";
import { invalid } from "./check/literal.js";
import { ownNodes } from "./check/own-nodes.js";

const SECRET = Symbol.for("belay-iac/SecretVariable");

/** Props of {@link SecretVariable}. */
export interface SecretVariableProps {
  /** @default - none */
  readonly description?: string;
}

/**
 * A variable for a secret: Terraform shows it nowhere, and keeps it in no plan and no state. Directly in its stack, it
 * takes its value from `TF_VAR_<id>` in Terraform's environment. For write-only arguments and providers; Terraform 1.10 or
 * later refuses it elsewhere.
 *
 * @example
 * const secret = new SecretVariable(stack, "staging_secret");
 * new QoveryAwsCredential(stack, "staging", {
 *   name: "aws-staging",
 *   accessKey: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: secret.stringValue },
 * });
 */
export class SecretVariable extends TerraformVariable {
  constructor(scope: Construct, id: string, props: SecretVariableProps = {}) {
    super(scope, id, { type: "string", sensitive: true, description: props.description });
    if (!/^[A-Za-z_]\w*$/.test(id))
      throw invalid(
        this,
        "the id must have letters, digits and _ only: TF_VAR_<id> is a variable of the shell.",
      );
    this.addOverride("ephemeral", true);
    Object.defineProperty(this, SECRET, { value: true });
  }
}

const isSecret = (node: IConstruct): node is SecretVariable => SECRET in node;

/** Whether a value is a `SecretVariable` of the construct's stack, or of an ephemeral resource. */
export function isEphemeral(construct: IConstruct, value: string): boolean {
  const written = expression(construct, value);
  const secrets = ownNodes(TerraformStack.of(construct)).filter(isSecret);
  return (
    written.startsWith("${ephemeral.") ||
    secrets.some(({ friendlyUniqueId }) => written === `\${var.${friendlyUniqueId}}`)
  );
}
