import { Construct } from "constructs";
import { invalid, isAbsent } from "../check/literal.js";
import { TaikunBillingRule as Resource } from "../gen/providers/belay/taikun-billing-rule/index.js";
import { IdSpace } from "../id-space.js";
import type { ITaikunCredential } from "./credential.js";
import { ruleFields, type TaikunRuleLabel, type TaikunRuleProps } from "./rule.js";
import { using } from "./uses.js";

/** Props of {@link TaikunBillingRule}. */
export interface TaikunBillingRuleProps extends TaikunRuleProps {
  /** The billing credential with which the metric is read. Changed in place, to another of the same provider. */
  readonly credential: ITaikunCredential<IdSpace.TAIKUN_BILLING>;
  /** Which of the metric's series are counted. */
  readonly labels: TaikunRuleLabel[];
}

const USE = { idSpace: IdSpace.TAIKUN_BILLING, use: "it is a billing rule of Taikun, and uses" } as const;

/**
 * What Taikun bills by a metric that it reads with a billing credential.
 *
 * @example
 * const shared = TaikunCredential.fromCredentialName(stack, "shared", IdSpace.TAIKUN_BILLING, "prometheus-prod");
 * new TaikunBillingRule(stack, "cores", {
 *   name: "cores",
 *   credential: shared,
 *   metricName: "machine_cpu_cores",
 *   type: TaikunRuleType.SUM,
 *   price: 0.05,
 *   labels: [{ label: "environment", value: "prod" }],
 * });
 */
export class TaikunBillingRule extends Construct {
  /** The resource that it declares. */
  readonly resource: Resource;

  constructor(scope: Construct, id: string, props: TaikunBillingRuleProps) {
    super(scope, id);
    const fields = ruleFields(this, props);
    const { labels } = props;
    if (isAbsent(labels)) throw invalid(this, "labels is missing. A rule that counts all series has [].");
    const { credentialId: billingCredentialId, ...place } = using(this, USE, props);
    this.resource = new Resource(this, "Resource", { ...fields, labels, billingCredentialId, ...place });
  }
}
