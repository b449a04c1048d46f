import {
  BelayProvider,
  SecretVariable,
  TaikunRuleType,
  TaikunShowbackCredential,
  TaikunShowbackRule,
} from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const prod = new TaikunShowbackCredential(stack, "prod", {
  name: "prometheus-prod",
  url: "https://prometheus.example.com",
  username: "taikun",
  password: new SecretVariable(stack, "password").stringValue,
});
new TaikunShowbackRule(stack, "cores", {
  name: "cores",
  credential: prod,
  metricName: "machine_cpu_cores",
  type: TaikunRuleType.SUM,
  price: 0.05,
  labels: [{ label: "environment", value: "prod" }],
});

app.synth();
