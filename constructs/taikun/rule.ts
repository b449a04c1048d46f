/** What billing rules and showback rules have in common. */
import { Token } from "cdktf";
import type { Construct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { notBlank } from "../check/checks.js";
import { checkId, checkMember, checkNumber, checkRequired, invalid, isAbsent } from "../check/literal.js";

/** How the values of a metric are counted. */
export enum TaikunRuleType {
  SUM = "Sum",
  COUNT = "Count",
}

/** A label of the series that are counted. */
export interface TaikunRuleLabel {
  /** The label's name, such as `environment`. */
  readonly label: string;
  /** The label's value, such as `prod`. */
  readonly value: string;
}

/** Props that both sorts of rules have. */
export interface TaikunRuleProps {
  /** What people see at Taikun. */
  readonly name: string;
  /** The metric that is counted, as Prometheus calls it. */
  readonly metricName: string;
  /** How its values are counted. */
  readonly type: TaikunRuleType;
  /** What one of them costs. */
  readonly price: number;
  /**
   * The Taikun organization's id, which only a Partner needs to name. A change replaces the rule.
   * @default - the credential's, else the provider's
   */
  readonly organizationId?: string;
  /** @default - the credential's, if it is of the same stack, else the stack's provider without an alias */
  readonly provider?: BelayProvider;
}

type Fields = TaikunRuleProps & { readonly labels?: TaikunRuleLabel[] };

/** Checks what both have, and gives it for the resource. */
export function ruleFields(rule: Construct, { name, metricName, type, price, labels }: Fields) {
  checkId(rule);
  checkRequired(rule, "name", name, notBlank);
  checkRequired(rule, "metricName", metricName, notBlank);
  if (isAbsent(type)) throw invalid(rule, "type is missing.");
  checkMember(rule, "type", type, TaikunRuleType);
  if (isAbsent(price)) throw invalid(rule, "price is missing.");
  checkNumber(rule, "price", price, () => null);
  checkLabels(rule, labels);
  return { name, metricName, type, price };
}

function checkLabels(rule: Construct, labels: unknown): void {
  if (isAbsent(labels)) return;
  if (Token.isUnresolved(labels)) return;
  if (!Array.isArray(labels))
    throw invalid(rule, "labels must be a list of objects, each with label and value.");
  labels.forEach((one: unknown, index) => {
    if (Token.isUnresolved(one)) return;
    if (typeof one !== "object" || one === null)
      throw invalid(rule, `labels[${index}] must be an object: label, value.`);
    const { label, value }: Partial<TaikunRuleLabel> = one;
    checkRequired(rule, `labels[${index}].label`, label, notBlank);
    checkRequired(rule, `labels[${index}].value`, value, () => null);
  });
}
