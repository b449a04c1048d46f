import { nestedList, number, type StateOf, schema, string } from "../../plugin/index.js";
import { madeByPlatform } from "../made-up.js";
import { scopeAttribute } from "../platform/scope.js";
import { notBlank, oneOf, wholeId, wholeNumber } from "../validators.js";
import { taikun } from "./taikun.js";

const labels = {
  label: string({ required: true, description: "The label's name.", validators: [notBlank] }),
  value: string({ required: true, description: "The label's value." }),
};

const id = string({ computed: true, stable: true, description: "The rule's id at Taikun, a whole number." });
const name = string({ required: true, description: "What people see at Taikun.", validators: [notBlank] });
const metric_name = string({
  required: true,
  description: "The metric that is counted, as Prometheus calls it.",
  validators: [notBlank],
});
const type = string({
  required: true,
  description: "How its values are counted: `Sum` or `Count`.",
  validators: [oneOf("Sum", "Count")],
});
const price = number({ required: true, description: "What one of them costs." });

export const billingRule = schema({
  description:
    "What Taikun bills by a metric that it reads with a billing credential. It moves to another billing credential in place, also while that is created by the same apply. Partners only.",
  attributes: {
    id,
    organization_id: scopeAttribute(taikun),
    name,
    billing_credential_id: string({
      required: true,
      description: "The id of the billing credential with which the metric is read. Changed in place.",
      ...madeByPlatform(wholeId),
    }),
    metric_name,
    type,
    price,
    labels: nestedList(labels, { required: true, description: "Which of the metric's series are counted." }),
  },
});

const alertLimit = (whose: string) =>
  number({
    optional: true,
    computed: true,
    stable: true,
    description: `From how much on ${whose} is warned of. Taikun's by default.`,
    validators: [wholeNumber],
  });

export const showbackRule = schema({
  description:
    "What Taikun shows of costs, by a metric of its own or by one that it reads with a showback credential. Taikun moves no rule to another showback credential: a change replaces.",
  attributes: {
    id,
    organization_id: scopeAttribute(taikun),
    name,
    kind: string({
      required: true,
      description:
        "Where the metric is: `General`, at Taikun, or `External`, which needs `showback_credential_id`.",
      validators: [oneOf("General", "External")],
    }),
    showback_credential_id: string({
      optional: true,
      requiresReplace: true,
      description:
        "The id of the showback credential with which the metric is read, of a rule of kind `External`. A change replaces.",
      ...madeByPlatform(wholeId),
    }),
    metric_name,
    type,
    price,
    labels: nestedList(labels, { optional: true, description: "Which of the metric's series are counted." }),
    global_alert_limit: alertLimit("all of it"),
    project_alert_limit: alertLimit("a project's part"),
  },
});

export type BillingRuleState = StateOf<typeof billingRule>;
export type ShowbackRuleState = StateOf<typeof showbackRule>;
