import {
  BelayProvider,
  SecretVariable,
  TaikunBillingCredential,
  TaikunBillingRule,
  TaikunRuleType,
} from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const prod = new TaikunBillingCredential(stack, "prod", {
  name: "prometheus-prod",
  prometheusUsername: "taikun",
  prometheusPassword: new SecretVariable(stack, "prometheus_password").stringValue,
  prometheusUrl: "https://prometheus.example.com",
});
new TaikunBillingRule(stack, "cores", {
  name: "cores",
  credential: prod,
  metricName: "machine_cpu_cores",
  type: TaikunRuleType.SUM,
  price: 0.05,
  labels: [{ label: "environment", value: "prod" }],
});

app.synth();
