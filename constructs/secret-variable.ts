import { TerraformVariable } from "cdktf";
import type { Construct } from "constructs";

/** Props of {@link SecretVariable}. */
export interface SecretVariableProps {
  /** @default - none */
  readonly description?: string;
}

/**
 * A variable for a secret: Terraform shows it nowhere, and keeps it in no plan and no state. Its value comes from
 * `TF_VAR_<id>` in Terraform's environment. For write-only arguments and providers; Terraform 1.10 or later refuses it
 * elsewhere.
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
    this.addOverride("ephemeral", true);
  }
}
