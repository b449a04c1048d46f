/** A billing credential at Taikun, and the rules that use it. Another password replaces it, and the rules move, in one deploy. */

import {
  BelayProvider,
  SecretVariable,
  TaikunBillingCredential,
  TaikunBillingRule,
  TaikunRuleType,
} from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const { PASSWORD_VERSION = "1" } = process.env;

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

// Its value is TF_VAR_prometheus_password, and is in no plan and no state.
const password = new SecretVariable(stack, "prometheus_password");

const prod = new TaikunBillingCredential(stack, "prod", {
  // For a moment there are two, and an organization has each name once.
  name: `prometheus-prod-${PASSWORD_VERSION}`,
  prometheusUsername: "taikun",
  prometheusPassword: password.stringValue,
  passwordVersion: Number(PASSWORD_VERSION),
  prometheusUrl: "https://prometheus.example.com",
});

const metrics = { cores: "machine_cpu_cores", memory: "machine_memory_bytes" };
for (const [name, metricName] of Object.entries(metrics))
  new TaikunBillingRule(stack, name, {
    name,
    credential: prod,
    metricName,
    type: TaikunRuleType.SUM,
    price: 0.05,
    labels: [{ label: "environment", value: "prod" }],
  });

app.synth();
