import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Accounts } from "./accounts.js";
import { answerList } from "./answer-list.js";
import { authorOf, showAudit } from "./audit.js";
import type { CredentialsOf } from "./credentials-of.js";
import type { Ground } from "./ground.js";
import type { Rules, ShowbackRule } from "./rules.js";

type Body = Partial<ShowbackRule> & Pick<ShowbackRule, "name" | "metricName" | "type" | "price" | "kind">;

/** The operations on showback rules, by operation id. */
export function showbackRuleOperations(
  rules: Rules["showback"],
  credentials: CredentialsOf,
  accounts: Accounts,
  ground: Ground,
): Record<string, (call: Call) => Answer> {
  const { behaviour, seenBy, organizationFor, organizationName } = ground;
  const find = ({ caller }: Call, id: number) => {
    const found = rules.find(caller.tenantId, id);
    const [seen] = seenBy(caller, found ? [found] : []);
    if (seen) return seen;
    throw new Problem(404, `There is no showback rule ${id}`);
  };
  const contentOf = ({ name, metricName, type, price, kind, ...more }: Body) => ({
    name,
    metricName,
    type,
    price,
    kind,
    labels: more.labels ?? [],
    projectAlertLimit: more.projectAlertLimit ?? null,
    globalAlertLimit: more.globalAlertLimit ?? null,
  });
  /** External is what has a credential; the contract says it of a creation. */
  const requireKind = (kind: string, credentialId: number | null): void => {
    if ((kind === "External") === (credentialId !== null)) return;
    const wrong = kind === "External" ? "needs a credential" : "has no credential";
    throw new Problem(409, `A rule of the kind ${kind} ${wrong}: showbackCredentialId`);
  };

  return {
    listShowbackRules: (call) => {
      const { tenantId } = call.caller;
      const account = accounts.describe(tenantId).number;
      const show = ({ made, changed, ...rule }: ShowbackRule & { id: number }) => {
        const { showbackCredentialId: credentialId, organizationId } = rule;
        const credential =
          credentialId === null ? undefined : credentials.stores.showback.find(tenantId, credentialId);
        return {
          ...rule,
          organizationName: organizationName(tenantId, organizationId),
          showbackCredentialName: credential?.name ?? null,
          ...showAudit(behaviour, account, { made, changed }, true),
        };
      };
      return answerList(ground, call, seenBy(call.caller, rules.list(tenantId)), show, "count");
    },
    createShowbackRule: (call) => {
      const body = call.body as Body;
      const { tenantId } = call.caller;
      const { id: organizationId } = organizationFor(call.caller, body.organizationId);
      const showbackCredentialId = body.showbackCredentialId ?? null;
      if (showbackCredentialId !== null)
        credentials.requireIn(tenantId, "showback", showbackCredentialId, organizationId);
      const { id } = rules.add(tenantId, {
        ...contentOf(body),
        organizationId,
        showbackCredentialId,
        made: authorOf(ground, call.caller),
        changed: null,
      });
      return { status: 200, body: { id: String(id), status: 200, message: "", isError: false } };
    },
    updateShowbackRule: (call) => {
      const body = call.body as Body & { id: number };
      const before = find(call, body.id);
      requireKind(body.kind, before.showbackCredentialId);
      rules.save({ ...before, ...contentOf(body), changed: authorOf(ground, call.caller) });
      return { status: 200 };
    },
    deleteShowbackRule: (call) => {
      rules.remove(find(call, Number(call.path.ruleId)).id);
      return { status: 200 };
    },
  };
}
