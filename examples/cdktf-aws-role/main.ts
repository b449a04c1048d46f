/** The IAM role that Qovery assumes, and the credential that names it, in one stack. */
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { BelayProvider, QoveryAwsCredential } from "belay-iac/constructs";
import { QoveryAwsRole } from "belay-iac/constructs/aws";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new AwsProvider(stack, "aws", { region: "eu-west-3" });
new BelayProvider(stack, "belay");

const role = new QoveryAwsRole(stack, "role", {
  trustedPrincipalArn: "arn:aws:iam::210987654321:role/qovery", // Qovery's console shows it
  externalId: "b7e2a1c4-qovery", // of your choice; Qovery's console asks for it
  statements: [
    {
      actions: ["eks:DescribeCluster", "eks:ListClusters"],
      resources: ["arn:aws:eks:eu-west-3:123456789012:cluster/*"],
    },
  ],
});
new QoveryAwsCredential(stack, "prod", { name: "aws-prod-eu-west-3", roleArn: role.roleArn });

app.synth();
