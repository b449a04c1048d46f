/** `belay_taikun_billing_rule` and `belay_taikun_showback_rule`. */
import { Decimal, isUnknown, type Schema, type Value } from "../../plugin/index.js";
import { type BillingRule, listAll, type ShowbackRule } from "../../sdk/taikun/index.js";
import { OF_LOGIN } from "../platform/scope.js";
import { ruleResource } from "./rule.js";
import { RuleLists } from "./rule-lists.js";
import { billingRule, showbackRule } from "./rule-schema.js";

type Fields = Readonly<Record<string, Value>>;

export const billingRuleResource = ruleResource<BillingRule>({
  schema: billingRule as Schema,
  space: "taikun/billing",
  noun: "billing rule",
  link: "billing_credential_id",
  lists: new RuleLists<BillingRule>("billing rules", (client, _, signal) =>
    listAll(client, "listBillingRules", { signal }),
  ),
  fieldsOf: ({ operationCredential: { operationCredentialId }, ...rule }, before) => ({
    ...shared(rule, before),
    billing_credential_id: operationCredentialId === null ? "" : String(operationCredentialId),
  }),
  create: (client, plan) => client.createBillingRule({ body: billingBody(plan) }),
  update: (client, ruleId, plan) => client.updateBillingRule({ ruleId, body: billingBody(plan) }),
  delete: (client, ruleId) => client.deleteBillingRule({ ruleId }),
});

export const showbackRuleResource = ruleResource<ShowbackRule>({
  schema: showbackRule as Schema,
  space: "taikun/showback",
  noun: "showback rule",
  link: "showback_credential_id",
  lists: new RuleLists<ShowbackRule>("showback rules", (client, scope, signal) =>
    listAll(client, "listShowbackRules", {
      ...(scope !== OF_LOGIN && { OrganizationId: Number(scope) }),
      signal,
    }),
  ),
  fieldsOf: ({ showbackCredentialId, ...rule }, before) => ({
    ...shared(rule, before),
    kind: rule.kind,
    // Taikun has 0 where there is none.
    showback_credential_id: showbackCredentialId ? String(showbackCredentialId) : null,
    global_alert_limit: rule.globalAlertLimit,
    project_alert_limit: rule.projectAlertLimit,
  }),
  create: (client, plan, scope) =>
    client.createShowbackRule({
      body: {
        ...showbackBody(plan),
        ...(typeof plan.showback_credential_id === "string" && {
          showbackCredentialId: Number(plan.showback_credential_id),
        }),
        ...(scope !== OF_LOGIN && { organizationId: Number(scope) }),
      },
    }),
  update: (client, id, plan) => client.updateShowbackRule({ body: { id, ...showbackBody(plan) } }),
  delete: (client, ruleId) => client.deleteShowbackRule({ ruleId }),
  validate({ config, diagnostics }) {
    const { kind, showback_credential_id: credential } = config as Fields;
    if (isUnknown(kind) || isUnknown(credential)) return;
    if (kind === "External" && credential === null) {
      diagnostics.error(
        "A rule of kind External needs a showback credential",
        "Set showback_credential_id to the id of the credential with which the metric is read.",
        ["kind"],
      );
    } else if (kind === "General" && credential !== null) {
      diagnostics.error(
        "A rule of kind General uses no showback credential",
        'Remove showback_credential_id, or set kind = "External".',
        ["showback_credential_id"],
      );
    }
  },
});

type Rule = Pick<BillingRule, "name" | "metricName" | "price" | "labels"> & { readonly type: string | null };

/** Where nothing is written of labels, none is nothing. */
const shared = ({ name, metricName, type, price, labels }: Rule, before: Fields): Fields => ({
  name,
  metric_name: metricName,
  type,
  // As it is written: 0.05 is no double.
  price: Decimal.parse(String(price)) ?? price,
  labels:
    labels.length === 0 && (before.labels ?? null) === null
      ? null
      : labels.map(({ label, value }) => ({ label, value })),
});

const labelsOf = ({ labels }: Fields) => (labels ?? []) as unknown as { label: string; value: string }[];

const numberOf = (value: Value | undefined): number => Number(value instanceof Decimal ? value.text : value);

const common = (plan: Fields) => ({
  name: plan.name as string,
  metricName: plan.metric_name as string,
  type: plan.type as "Sum" | "Count",
  price: numberOf(plan.price),
  labels: labelsOf(plan),
});

const billingBody = (plan: Fields) => ({
  ...common(plan),
  operationCredentialId: Number(plan.billing_credential_id),
});

const showbackBody = (plan: Fields) => ({
  ...common(plan),
  kind: plan.kind as "General" | "External",
  ...(plan.global_alert_limit !== null && { globalAlertLimit: numberOf(plan.global_alert_limit) }),
  ...(plan.project_alert_limit !== null && { projectAlertLimit: numberOf(plan.project_alert_limit) }),
});
