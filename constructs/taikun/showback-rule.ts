import { Construct } from "constructs";
import { wholeId } from "../check/checks.js";
import { checkLiteral, checkWholeNumber, isAbsent } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { TaikunShowbackRule as Resource } from "../gen/providers/belay/taikun-showback-rule/index.js";
import { IdSpace } from "../id-space.js";
import type { ITaikunCredential } from "./credential.js";
import { ruleFields, type TaikunRuleLabel, type TaikunRuleProps } from "./rule.js";
import { using } from "./uses.js";

/** Props of {@link TaikunShowbackRule}. */
export interface TaikunShowbackRuleProps extends TaikunRuleProps {
  /**
   * The showback credential with which the metric is read: the rule is of Taikun's kind `External`. A change replaces the rule.
   * @default - the metric is Taikun's own, and the rule of its kind `General`
   */
  readonly credential?: ITaikunCredential<IdSpace.TAIKUN_SHOWBACK>;
  /**
   * Which of the metric's series are counted.
   * @default - all
   */
  readonly labels?: TaikunRuleLabel[];
  /**
   * From how much on all of it is warned of.
   * @default - Taikun's
   */
  readonly globalAlertLimit?: number;
  /**
   * From how much on a project's part is warned of.
   * @default - Taikun's
   */
  readonly projectAlertLimit?: number;
}

const USE = { idSpace: IdSpace.TAIKUN_SHOWBACK, use: "it is a showback rule of Taikun, and uses" } as const;

/**
 * What Taikun shows of costs, by a metric of its own or by one that it reads with a showback credential.
 *
 * @example
 * const shared = TaikunCredential.fromCredentialName(stack, "shared", IdSpace.TAIKUN_SHOWBACK, "prometheus-prod");
 * new TaikunShowbackRule(stack, "cores", {
 *   name: "cores",
 *   credential: shared,
 *   metricName: "machine_cpu_cores",
 *   type: TaikunRuleType.SUM,
 *   price: 0.05,
 * });
 */
export class TaikunShowbackRule extends Construct {
  /** The resource that it declares. */
  readonly resource: Resource;

  constructor(scope: Construct, id: string, props: TaikunShowbackRuleProps) {
    super(scope, id);
    const fields = ruleFields(this, props);
    const { labels, globalAlertLimit, projectAlertLimit } = props;
    checkWholeNumber(this, "globalAlertLimit", globalAlertLimit);
    checkWholeNumber(this, "projectAlertLimit", projectAlertLimit);
    this.resource = new Resource(this, "Resource", {
      ...fields,
      labels: labels ?? undefined,
      globalAlertLimit: globalAlertLimit ?? undefined,
      projectAlertLimit: projectAlertLimit ?? undefined,
      ...this.source(props),
    });
  }

  /** Where the metric is. */
  private source({ credential, ...props }: TaikunShowbackRuleProps) {
    if (!isAbsent(credential)) {
      const { credentialId, ...place } = using(this, USE, { credential, ...props });
      return { kind: "External", showbackCredentialId: credentialId, ...place };
    }
    const { organizationId, provider } = props;
    checkLiteral(this, "organizationId", organizationId, wholeId);
    return { kind: "General", organizationId, provider: providerOf(this, provider) };
  }
}
