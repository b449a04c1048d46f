import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Accounts } from "./accounts.js";
import { answerList } from "./answer-list.js";
import { authorOf, showAudit } from "./audit.js";
import type { CredentialsOf } from "./credentials-of.js";
import type { Ground } from "./ground.js";
import type { BillingRule, Rules } from "./rules.js";

type Body = Pick<BillingRule, "name" | "metricName" | "type" | "price" | "labels" | "operationCredentialId">;

/** The operations on billing rules, which are of the whole account, by operation id. */
export function billingRuleOperations(
  rules: Rules["billing"],
  credentials: CredentialsOf,
  accounts: Accounts,
  ground: Ground,
): Record<string, (call: Call) => Answer> {
  const { billing } = credentials.stores;
  const find = ({ caller, path }: Call) => {
    const rule = rules.find(caller.tenantId, Number(path.ruleId));
    if (rule) return rule;
    throw new Problem(404, `There is no billing rule ${path.ruleId}`);
  };
  const contentOf = (call: Call): Body => {
    const { name, metricName, type, price, labels, operationCredentialId } = call.body as Body;
    credentials.find(call, "billing", operationCredentialId);
    return { name, metricName, type, price, labels, operationCredentialId };
  };

  const show = (accountId: string) => (rule: BillingRule & { id: number }) => {
    const { id, name, metricName, labels, bound, type, price, operationCredentialId, made } = rule;
    const { number, name: accountName } = accounts.describe(accountId);
    const credential = billing.find(accountId, operationCredentialId);
    const filled = credential && ground.behaviour.filled_passwords === "on";
    const { prometheusUsername, prometheusUrl } = credential?.fields ?? {};
    return {
      id,
      name,
      userName: filled ? prometheusUsername : null,
      password: filled ? billing.secretsOf(operationCredentialId).prometheusPassword : null,
      url: prometheusUrl ?? null,
      metricName,
      labels,
      boundOrganizations: bound.map(({ id: organizationId, discountRate }) => ({
        id: organizationId,
        name: ground.organizationName(accountId, organizationId),
        ruleDiscountRate: discountRate,
        globalDiscountRate: null,
      })),
      type,
      price,
      billingStartDate: made.at,
      account: { accountId: number, accountName },
      operationCredential: {
        operationCredentialId,
        name: credential?.name ?? null,
        isDefault: credential?.isDefault ?? false,
      },
      ...showAudit(ground.behaviour, number, rule, true),
    };
  };

  return {
    listBillingRules: (call) => {
      const { tenantId } = call.caller;
      return answerList(ground, call, rules.list(tenantId), show(tenantId));
    },
    createBillingRule: (call) => {
      const content = { ...contentOf(call), bound: [], made: authorOf(ground, call.caller), changed: null };
      const { id } = rules.add(call.caller.tenantId, content);
      return { status: 200, body: { id: String(id), status: 200, message: "", isError: false } };
    },
    updateBillingRule: (call) => {
      rules.save({ ...find(call), ...contentOf(call), changed: authorOf(ground, call.caller) });
      return { status: 200 };
    },
    deleteBillingRule: (call) => {
      rules.remove(find(call).id);
      return { status: 200 };
    },
    attachBillingRules: (call) => {
      const organization = ground.organizationFor(call.caller, Number(call.path.organizationId));
      for (const { id, discountRate } of call.body as { id: number; discountRate?: number }[]) {
        const rule = find({ ...call, path: { ruleId: String(id) } });
        const others = rule.bound.filter((one) => one.id !== organization.id);
        const bound = [...others, { id: organization.id, discountRate: discountRate ?? null }];
        rules.save({ ...rule, bound });
      }
      return { status: 200 };
    },
  };
}
