/** Credentials in one stack, the clusters that use them in another: two teams, two states, two deploys. */

import { BelayProvider, QoveryAwsCredential, QoveryClusterBinding } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const { PARIS_ID = "" } = process.env;

const app = new App();

const credentials = new TerraformStack(app, "credentials");
new BelayProvider(credentials, "belay");
new QoveryAwsCredential(credentials, "audit", {
  name: "aws-audit-eu-west-3",
  roleArn: "arn:aws:iam::123456789012:role/qovery-audit",
});
const prod = new QoveryAwsCredential(credentials, "prod", {
  name: "aws-prod-eu-west-3",
  roleArn: "arn:aws:iam::123456789012:role/qovery-prod",
});

const clusters = new TerraformStack(app, "clusters");
new BelayProvider(clusters, "belay");
new QoveryClusterBinding(clusters, "paris", { clusterId: PARIS_ID, credential: prod });

app.synth();
