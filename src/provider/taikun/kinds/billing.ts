import type { CreateBillingCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { httpUrl, notBlank, oneLine } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  prometheus_username: "prometheusUsername",
  prometheus_password: "prometheusPassword",
  prometheus_url: "prometheusUrl",
} as const satisfies Wire<CreateBillingCredentialRequest>;

export const billing = taikunKind<Ours<CreateBillingCredentialRequest, typeof wire>>()({
  name: "billing",
  called: "a billing credential",
  description: "A user of a Prometheus from which Taikun's billing rules read. Partners only.",
  space: "taikun/billing",
  fits: "billing rules",
  wire,
  changes: "nothing",
  fields: {
    prometheus_username: argument({
      description: "The user.",
      example: "taikun",
      check: notBlank,
    }),
    prometheus_password: secret({
      noun: "password",
      description: "The user's password",
      example: "correct-horse-battery",
      check: oneLine,
    }),
    prometheus_url: argument({
      description: "Where Prometheus is.",
      example: "https://prometheus.example.com",
      check: httpUrl,
    }),
    lock,
    ...answers,
  },
  variants: [{ called: "a user", fields: [], sends: {}, answers: "billing" }],
});
